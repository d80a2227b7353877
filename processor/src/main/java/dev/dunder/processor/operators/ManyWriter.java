package dev.dunder.processor.operators;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the bodies of helpers over many objects.
 *
 * <pre>{@code
 * Money total = Money.ZERO;
 * for (Money value : values) {
 *     total = add(total, value);
 * }
 * return total;
 * }</pre>
 */
final class ManyWriter {
    private static final ClassName SORTING = ClassName.get("dev.dunder.runtime", "Sorting");

    private ManyWriter() {}

    static CodeBlock write(Body.Many body) {
        if (body instanceof Body.Many.Fold fold) {
            return fold(fold);
        }
        if (body instanceof Body.Many.FoldFromFirst fold) {
            return foldFromFirst(fold);
        }
        if (body instanceof Body.Many.Collecting collecting) {
            return CodeBlock.of(
                    "return $T.reducing($L, (a, b) -> $L(a, b));\n",
                    Collectors.class,
                    identity(collecting.identity()),
                    collecting.helper());
        }
        if (body instanceof Body.Many.CollectingOptional collecting) {
            return CodeBlock.of("return $T.reducing((a, b) -> $L(a, b));\n", Collectors.class, collecting.helper());
        }
        if (body instanceof Body.Many.Extremum extremum) {
            return extremum(extremum);
        }
        return body instanceof Body.Many.SortedByComparison sorted
                ? sorted(sorted)
                : CodeBlock.of("return $T.sorted(values, (a, b) -> lt(a, b));\n", SORTING);
    }

    private static CodeBlock fold(Body.Many.Fold body) {
        return CodeBlock.builder()
                .addStatement("$T total = $L", body.type(), identity(body.identity()))
                .beginControlFlow("for ($T value : values)", body.type())
                .addStatement("total = $L(total, value)", body.helper())
                .endControlFlow()
                .addStatement("return total")
                .build();
    }

    private static CodeBlock foldFromFirst(Body.Many.FoldFromFirst body) {
        return CodeBlock.builder()
                .addStatement("$T<? extends $T> remaining = values.iterator()", Iterator.class, body.type())
                .beginControlFlow("if (!remaining.hasNext())")
                .addStatement("return $T.empty()", Optional.class)
                .endControlFlow()
                .addStatement("$T total = remaining.next()", body.type())
                .beginControlFlow("while (remaining.hasNext())")
                .addStatement("total = $L(total, remaining.next())", body.helper())
                .endControlFlow()
                .addStatement("return $T.of(total)", Optional.class)
                .build();
    }

    private static CodeBlock extremum(Body.Many.Extremum body) {
        return CodeBlock.builder()
                .addStatement("$T<? extends $T> remaining = values.iterator()", Iterator.class, body.type())
                .beginControlFlow("if (!remaining.hasNext())")
                .addStatement("throw new $T($S)", NoSuchElementException.class, body.name() + " of no values")
                .endControlFlow()
                .addStatement("$T best = remaining.next()", body.type())
                .beginControlFlow("while (remaining.hasNext())")
                .addStatement("$T value = remaining.next()", body.type())
                .beginControlFlow(body.isSwapped() ? "if ($L(best, value))" : "if ($L(value, best))", body.test())
                .addStatement("best = value")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return best")
                .build();
    }

    private static CodeBlock sorted(Body.Many.SortedByComparison body) {
        return CodeBlock.builder()
                .addStatement("$T<$T> sorted = new $T<>()", List.class, body.type(), ArrayList.class)
                .addStatement("values.forEach(sorted::add)")
                .addStatement("sorted.sort((a, b) -> $L)", HelperWriter.call(body.comparison()))
                .addStatement("return sorted")
                .build();
    }

    private static CodeBlock identity(Body.Many.Identity identity) {
        return CodeBlock.of(identity.isMethod() ? "$T.$L()" : "$T.$L", identity.owner(), identity.name());
    }
}
