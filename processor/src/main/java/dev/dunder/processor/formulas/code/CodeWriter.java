package dev.dunder.processor.formulas.code;

import com.palantir.javapoet.CodeBlock;
import java.util.regex.Pattern;

/**
 * Writes an expression, with parentheses where Java needs them, and where a reader would: {@code &&} within {@code ||}
 * and shifts or bits within anything.
 *
 * <pre>{@code
 * price.multiply(BigDecimal.valueOf(qty)).multiply(BigDecimal.ONE.subtract(discount), CONTEXT)
 * }</pre>
 */
public final class CodeWriter implements Code.Visitor<CodeBlock>, Layout {

    private static final int WIDTH = 120;
    private static final int BODY = 8;
    private static final int CONTINUED = 8;
    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

    /** How far a line that goes on is indented; 0 where everything stands on one line. */
    private final int indent;

    private CodeWriter(int indent) {
        this.indent = indent;
    }

    /** The text of an expression in a method's body: what does not fit into a line breaks, outermost first. */
    public static CodeBlock wrapped(Code code) {
        return new CodeWriter(CONTINUED).text(code);
    }

    /** The text of an expression, on one line. */
    public static CodeBlock write(Code code) {
        return new CodeWriter(0).text(code);
    }

    /** A text of code with simple names only, as a reader sees it. */
    public static String simple(String text) {
        return PACKAGE.matcher(text).replaceAll("");
    }

    @Override
    public boolean isBroken(Code code) {
        return indent > 0 && simple(write(code).toString()).length() > WIDTH - BODY - indent;
    }

    @Override
    public String gap(boolean isBroken) {
        return isBroken ? newLine() : " ";
    }

    @Override
    public String newLine() {
        return "\n" + " ".repeat(indent);
    }

    @Override
    public CodeWriter inner(boolean isBroken) {
        return isBroken ? new CodeWriter(indent + CONTINUED) : this;
    }

    @Override
    public CodeBlock text(Code code) {
        return code.accept(this);
    }

    @Override
    public CodeBlock call(CallCode call) {
        return call.accept(new CallCodeWriter(this));
    }

    @Override
    public CodeBlock operator(OperatorCode operator) {
        return operator.accept(new OperatorCodeWriter(this));
    }

    @Override
    public CodeBlock name(Code.Name name) {
        return CodeBlock.of("$L", name.name());
    }

    @Override
    public CodeBlock literal(Code.Literal literal) {
        return literal.text();
    }

    @Override
    public CodeBlock text(Code.Text text) {
        return CodeBlock.of("$L", JavaLiterals.text(text.value()));
    }

    @Override
    public CodeBlock letter(Code.Letter letter) {
        return CodeBlock.of("$L", JavaLiterals.character(letter.value()));
    }

    @Override
    public CodeBlock staticField(Code.StaticField field) {
        return CodeBlock.of("$T.$L", field.type(), field.name());
    }

    @Override
    public CodeBlock field(Code.Field field) {
        return CodeBlock.of("$L.$L", within(field.target(), Code.PRIMARY), field.name());
    }

    @Override
    public CodeBlock element(Code.Element element) {
        return CodeBlock.of("$L[$L]", within(element.array(), Code.PRIMARY), text(element.index()));
    }

    @Override
    public CodeBlock within(Code code, int least) {
        return code.precedence() < least ? CodeBlock.of("($L)", text(code)) : text(code);
    }
}
