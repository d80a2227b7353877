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
            return CodeBlock.of("return $L;\n", HelperWriter.call(returned.callee()));
        }
        if (body instanceof Body.Call.Performed performed) {
            return CodeBlock.of("$L;\n", HelperWriter.call(performed.callee()));
        }
        if (body instanceof Body.Call.Mutation mutation) {
            return CodeBlock.of("$L;\nreturn a;\n", HelperWriter.call(mutation.callee()));
        }
        if (body instanceof Body.Call.Cast cast) {
            return CodeBlock.of("return ($T) $L;\n", cast.type(), HelperWriter.call(cast.callee()));
        }
        if (body instanceof Body.Call.Converted converted) {
            return CodeBlock.of("return $L.$L();\n", HelperWriter.call(converted.callee()), converted.method());
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
        return CodeBlock.builder()
                .beginControlFlow("if (!spec.isEmpty())")
                .addStatement(
                        "throw new $T($S + spec)",
                        IllegalArgumentException.class,
                        body.typeName() + " has no __format__ for the specification ")
                .endControlFlow()
                .addStatement("return str(a)")
                .build();
    }

    private static CodeBlock function(Body.Call.Function body) {
        return CodeBlock.of("return $L -> $L;\n", body.callee().arguments().get(1), HelperWriter.call(body.callee()));
    }
}
