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
            return HelperWriter.call("return ", threeWay.callee(), " " + threeWay.sign() + " 0;\n");
        }
        if (body instanceof Body.Comparison.Negation negation) {
            return HelperWriter.call("return !", negation.callee(), ";\n");
        }
        if (body instanceof Body.Comparison.NonZero nonZero) {
            return HelperWriter.call("return ", nonZero.callee(), " != 0;\n");
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
        if (body.isPrimitiveLeft() || body.isPrimitiveRight()) {
            String object = body.isPrimitiveLeft() ? "b" : "a";
            String test = body.isEquality() ? " != null && " : " == null || ";
            return HelperWriter.call("return " + object + test, body.callee(), ";\n");
        }
        String withNull = body.isEquality() ? "a == null && b == null" : "a != null || b != null";
        return HelperWriter.call("""
                if (a == null || b == null) {
                    return %s;
                }
                return\s""".formatted(withNull), body.callee(), ";\n");
    }

    private static CodeBlock ordering(Body.Comparison.Ordering body) {
        String equal = equal(body.root());
        String link = switch (body.link()) {
            case NONE -> ";\n";
            case OR_EQUAL -> " || " + equal + ";\n";
            case AND_NOT_EQUAL -> " && !" + equal + ";\n";
        };
        return HelperWriter.call(body.isNegated() ? "return !" : "return ", body.root(), link);
    }

    /** The equality of the same operands, with the type arguments that the comparison needs. */
    private static String equal(Callee root) {
        return root.owner()
                        .map(owner -> owner.simpleName() + "." + root.method().replaceFirst("\\w+$", ""))
                        .orElse("")
                + "eq(a, b)";
    }
}
