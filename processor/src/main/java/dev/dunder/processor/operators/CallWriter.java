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
final class CallWriter {
    private CallWriter() {}

    static CodeBlock write(Body.Call body) {
        if (body instanceof Body.Call.Returned returned) {
            return HelperWriter.call("return ", returned.callee(), ";\n");
        }
        if (body instanceof Body.Call.Performed performed) {
            return HelperWriter.call("", performed.callee(), ";\n");
        }
        if (body instanceof Body.Call.Mutation mutation) {
            return HelperWriter.call("", mutation.callee(), ";\nreturn a;\n");
        }
        if (body instanceof Body.Call.Cast cast) {
            return CodeBlock.of("return ($T) $L;\n", cast.type(), HelperWriter.call(cast.callee()));
        }
        if (body instanceof Body.Call.Converted converted) {
            return HelperWriter.call("return ", converted.callee(), "." + converted.method() + "();\n");
        }
        if (body instanceof Body.Call.Rounded rounded) {
            return CodeBlock.of(
                    "return new $T($T.$L(toFloat(a))).toBigInteger();\n",
                    BigDecimal.class,
                    Math.class,
                    rounded.function());
        }
        return body instanceof Body.Call.Formatted formatted
                ? formatted(formatted)
                : function((Body.Call.Function) body);
    }

    private static CodeBlock formatted(Body.Call.Formatted body) {
        return CodeBlock.of(
                """
                if (!spec.isEmpty()) {
                    throw new $T($S + spec);
                }
                return str(a);
                """, IllegalArgumentException.class, body.typeName() + " has no __format__ for the specification ");
    }

    private static CodeBlock function(Body.Call.Function body) {
        return HelperWriter.call("return " + body.callee().arguments().get(1) + " -> ", body.callee(), ";\n");
    }
}
