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
        return CodeBlock.of("""
                $1T total = $2L;
                for ($1T value : values) {
                    total = $3L(total, value);
                }
                return total;
                """, body.type(), identity(body.identity()), body.helper());
    }

    private static CodeBlock foldFromFirst(Body.Many.FoldFromFirst body) {
        return CodeBlock.of("""
                $1T<? extends $2T> remaining = values.iterator();
                if (!remaining.hasNext()) {
                    return $3T.empty();
                }
                $2T total = remaining.next();
                while (remaining.hasNext()) {
                    total = $4L(total, remaining.next());
                }
                return $3T.of(total);
                """, Iterator.class, body.type(), Optional.class, body.helper());
    }

    private static CodeBlock extremum(Body.Many.Extremum body) {
        return CodeBlock.of(
                """
                $1T<? extends $2T> remaining = values.iterator();
                if (!remaining.hasNext()) {
                    throw new $3T($4S);
                }
                $2T best = remaining.next();
                while (remaining.hasNext()) {
                    $2T value = remaining.next();
                    if ($5L) {
                        best = value;
                    }
                }
                return best;
                """,
                Iterator.class,
                body.type(),
                NoSuchElementException.class,
                body.name() + " of no values",
                body.test() + (body.isSwapped() ? "(best, value)" : "(value, best)"));
    }

    private static CodeBlock sorted(Body.Many.SortedByComparison body) {
        return CodeBlock.of("""
                $1T<$2T> sorted = new $3T<>();
                values.forEach(sorted::add);
                sorted.sort((a, b) -> $4L);
                return sorted;
                """, List.class, body.type(), ArrayList.class, HelperWriter.call(body.comparison()));
    }

    private static CodeBlock identity(Body.Many.Identity identity) {
        return CodeBlock.of(identity.isMethod() ? "$T.$L()" : "$T.$L", identity.owner(), identity.name());
    }
}
