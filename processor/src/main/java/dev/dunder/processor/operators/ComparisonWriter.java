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
final class ComparisonWriter implements ComparisonBody.Visitor<CodeBlock> {

    @Override
    public CodeBlock visitThreeWay(ComparisonBody.ThreeWay body) {
        return CalleeWriter.write("return ", body.callee(), " " + body.sign() + " 0;\n");
    }

    @Override
    public CodeBlock visitNegation(ComparisonBody.Negation body) {
        return CalleeWriter.write("return !", body.callee(), ";\n");
    }

    @Override
    public CodeBlock visitNonZero(ComparisonBody.NonZero body) {
        return CalleeWriter.write("return ", body.callee(), " != 0;\n");
    }

    @Override
    public CodeBlock visitObjectsEqual(ComparisonBody.ObjectsEqual body) {
        return CodeBlock.of("return $T.equals(a, b);\n", Objects.class);
    }

    /** Where one side is a primitive it is never null, and then the two are not equal if the other is. */
    @Override
    public CodeBlock visitNullSafe(ComparisonBody.NullSafe body) {
        if (body.isPrimitiveLeft() || body.isPrimitiveRight()) {
            String object = body.isPrimitiveLeft() ? "b" : "a";
            String test = body.isEquality() ? " != null && " : " == null || ";
            return CalleeWriter.write("return " + object + test, body.callee(), ";\n");
        }
        String withNull = body.isEquality() ? "a == null && b == null" : "a != null || b != null";
        return CalleeWriter.write("""
                if (a == null || b == null) {
                    return %s;
                }
                return\s""".formatted(withNull), body.callee(), ";\n");
    }

    @Override
    public CodeBlock visitOrEqual(ComparisonBody.OrEqual body) {
        return linked(body.isNegated(), body.root(), " || ", body.equality());
    }

    @Override
    public CodeBlock visitAndNotEqual(ComparisonBody.AndNotEqual body) {
        return linked(body.isNegated(), body.root(), " && !", body.equality());
    }

    private static CodeBlock linked(boolean isNegated, HelperCallee root, String link, HelperCallee equality) {
        return CalleeWriter.write(isNegated ? "return !" : "return ", root, link).toBuilder()
                .add(CalleeWriter.write("", equality, ";\n"))
                .build();
    }
}
