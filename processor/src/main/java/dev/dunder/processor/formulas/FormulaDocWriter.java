package dev.dunder.processor.formulas;

import com.palantir.javapoet.CodeBlock;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.CodeWriter;
import dev.dunder.processor.formulas.lowering.LoweredFormula;
import java.util.List;

/**
 * Writes a formula's documentation: its text, the precision that applies, then what each operator became, in the order in
 * which they run.
 *
 * <pre>{@code
 * price * qty * (1 - discount)
 *
 *   price * qty → price.multiply(BigDecimal.valueOf(qty))
 *   …
 * }</pre>
 */
final class FormulaDocWriter {
    /** A translation of more characters is cut: its parts stand above it anyway. */
    private static final int LONGEST = 160;

    private FormulaDocWriter() {}

    static CodeBlock write(FormulasModel.FormulaMethod formula) {
        CodeBlock.Builder doc = CodeBlock.builder().add("$L", code(formula.formula()));
        formula.rounding().forEach(rounding -> doc.add("; $L", rounding));
        doc.add(".\n");
        List<LoweredFormula.Step> steps =
                formula.body().steps().stream().distinct().toList();
        if (!steps.isEmpty()) {
            doc.add("\n<ul>\n");
            steps.forEach(step -> doc.add("  <li>$L → $L\n", code(step.formula()), code(step.code())));
            doc.add("</ul>\n");
        }
        return doc.build();
    }

    private static CodeBlock code(Code code) {
        CodeBlock block = CodeWriter.write(code);
        String text = block.toString();
        String simple = CodeWriter.simple(text);
        if (simple.length() > LONGEST) {
            return CodeBlock.of("$L", code(beginning(simple) + " …"));
        }
        return isPlain(text) ? CodeBlock.of("{@code $L}", block) : CodeBlock.of("$L", code(text));
    }

    /** The first half of what may be shown, and no half word of it. */
    private static String beginning(String text) {
        String half = text.substring(0, LONGEST / 2);
        return half.contains(" ") ? half.substring(0, half.lastIndexOf(' ')) : half;
    }

    /** A text as code, whatever it contains: nothing in it may end the comment, or be a tag or an escape of its own. */
    private static String code(String text) {
        String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
        return isPlain(line) ? "{@code " + line + "}" : "<code>" + escaped(line) + "</code>";
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && "{}\\".indexOf(c) < 0) && !text.contains("*/");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean isSafe = Character.isLetterOrDigit(c) || " ()[].,:;+-*=|^~!?%$#_'\"@".indexOf(c) >= 0;
            boolean isSlash = c == '/' && !escaped.toString().endsWith("*");
            escaped.append(isSafe || isSlash ? Character.toString(c) : "&#" + c + ";");
        });
        return escaped.toString();
    }
}
