package dev.dunder.processor.operators;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/**
 * Writes one call.
 *
 * <pre>{@code
 * a.plus(b)
 * }</pre>
 */
final class CalleeWriter implements HelperCallee.Site.Visitor<CodeBlock> {
    private final String before;

    private CalleeWriter(String before) {
        this.before = before;
    }

    /** A call, as an expression. */
    static CodeBlock write(HelperCallee callee) {
        return write("", callee, "");
    }

    /** A call with the text before and after it. Few pieces, since JavaPoet takes each of them apart by a pattern. */
    static CodeBlock write(String before, HelperCallee callee, String after) {
        CodeBlock.Builder code = callee.site().accept(new CalleeWriter(before)).toBuilder();
        if (callee.arguments().stream().allMatch(argument -> argument.cast().isEmpty())) {
            List<String> arguments =
                    callee.arguments().stream().map(HelperCallee.Argument::text).toList();
            return code.add("$L", start(callee) + String.join(", ", arguments) + ")" + after)
                    .build();
        }
        return code.add(
                        "$L$L$L",
                        start(callee),
                        callee.arguments().stream().map(CalleeWriter::argument).collect(CodeBlock.joining(", ")),
                        ")" + after)
                .build();
    }

    private static String start(HelperCallee callee) {
        String types = callee.typeArguments().isEmpty() ? "" : "<" + String.join(", ", callee.typeArguments()) + ">";
        return types + callee.method() + "(";
    }

    private static CodeBlock argument(HelperCallee.Argument argument) {
        return argument.cast()
                .map(type -> CodeBlock.of("($T) $L", type, argument.text()))
                .orElseGet(() -> CodeBlock.of("$L", argument.text()));
    }

    @Override
    public CodeBlock visitParameter(HelperCallee.OnParameter site) {
        return CodeBlock.of("$L", before + site.name() + ".");
    }

    @Override
    public CodeBlock visitType(HelperCallee.OnType site) {
        return CodeBlock.of("$L$T.", before, site.type());
    }

    @Override
    public CodeBlock visitThisClass(HelperCallee.OnThisClass site) {
        return CodeBlock.of("$L", before);
    }
}
