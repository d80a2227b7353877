package dev.dunder.processor.operators;

import com.palantir.javapoet.CodeBlock;
import java.math.BigDecimal;

/**
 * Writes the bodies of helpers that make one call.
 *
 * <pre>{@code
 * return a.plus(b);
 * }</pre>
 */
final class CallWriter implements CallBody.Visitor<CodeBlock> {

    @Override
    public CodeBlock visitReturned(CallBody.Returned body) {
        return CalleeWriter.write("return ", body.callee(), ";\n");
    }

    @Override
    public CodeBlock visitPerformed(CallBody.Performed body) {
        return CalleeWriter.write("", body.callee(), ";\n");
    }

    @Override
    public CodeBlock visitMutation(CallBody.Mutation body) {
        return CalleeWriter.write("", body.callee(), ";\nreturn a;\n");
    }

    @Override
    public CodeBlock visitCast(CallBody.Cast body) {
        return CodeBlock.of("return ($T) $L;\n", body.type(), CalleeWriter.write(body.callee()));
    }

    @Override
    public CodeBlock visitConverted(CallBody.Converted body) {
        return CalleeWriter.write("return ", body.callee(), "." + body.method() + "();\n");
    }

    @Override
    public CodeBlock visitRounded(CallBody.Rounded body) {
        return CodeBlock.of(
                "return new $T($T.$L($L)).toBigInteger();\n",
                BigDecimal.class,
                Math.class,
                body.function(),
                CalleeWriter.write(body.callee()));
    }

    @Override
    public CodeBlock visitFormatted(CallBody.Formatted body) {
        return CodeBlock.of(
                """
                if (!spec.isEmpty()) {
                    throw new $T($S + spec);
                }
                $L""",
                IllegalArgumentException.class,
                body.typeName() + " has no __format__ for the specification ",
                CalleeWriter.write("return ", body.callee(), ";\n"));
    }

    @Override
    public CodeBlock visitFunction(CallBody.Function body) {
        return CalleeWriter.write("return " + body.argument() + " -> ", body.callee(), ";\n");
    }
}
