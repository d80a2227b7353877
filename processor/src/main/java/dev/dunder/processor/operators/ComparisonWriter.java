package dev.dunder.processor.operators;

import com.palantir.javapoet.CodeBlock;
import java.util.Objects;

/**
 * Writes the bodies of helpers that give a truth value.
 *
 * <pre>{@code
 * return a.compareTo(b) < 0;
 * }</pre>
 */
final class ComparisonWriter {
    private ComparisonWriter() {}

    static CodeBlock write(Body.Comparison body) {
        if (body instanceof Body.Comparison.ThreeWay threeWay) {
            return CodeBlock.of("return $L $L 0;\n", HelperWriter.call(threeWay.callee()), threeWay.sign());
        }
        if (body instanceof Body.Comparison.Negation negation) {
            return CodeBlock.of("return !$L;\n", HelperWriter.call(negation.callee()));
        }
        if (body instanceof Body.Comparison.NonZero nonZero) {
            return CodeBlock.of("return $L != 0;\n", HelperWriter.call(nonZero.callee()));
        }
        if (body instanceof Body.Comparison.ObjectsEqual) {
            return CodeBlock.of("return $T.equals(a, b);\n", Objects.class);
        }
        return body instanceof Body.Comparison.NullSafe nullSafe
                ? nullSafe(nullSafe)
                : ordering((Body.Comparison.Ordering) body);
    }

    /** Where one side is a primitive it is never null, and then the two are not equal if the other is. */
    private static CodeBlock nullSafe(Body.Comparison.NullSafe body) {
        CodeBlock call = HelperWriter.call(body.callee());
        if (body.isPrimitiveLeft() || body.isPrimitiveRight()) {
            String object = body.isPrimitiveLeft() ? "b" : "a";
            return body.isEquality()
                    ? CodeBlock.of("return $L != null && $L;\n", object, call)
                    : CodeBlock.of("return $L == null || $L;\n", object, call);
        }
        return CodeBlock.builder()
                .beginControlFlow("if (a == null || b == null)")
                .addStatement(body.isEquality() ? "return a == null && b == null" : "return a != null || b != null")
                .endControlFlow()
                .addStatement("return $L", call)
                .build();
    }

    private static CodeBlock ordering(Body.Comparison.Ordering body) {
        CodeBlock root = CodeBlock.of(body.isNegated() ? "!$L" : "$L", HelperWriter.call(body.root()));
        String link = switch (body.link()) {
            case NONE -> "";
            case OR_EQUAL -> " || eq(a, b)";
            case AND_NOT_EQUAL -> " && !eq(a, b)";
        };
        return CodeBlock.of("return $L$L;\n", root, link);
    }
}
