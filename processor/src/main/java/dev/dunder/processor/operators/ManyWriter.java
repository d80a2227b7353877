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
final class ManyWriter implements ManyBody.Visitor<CodeBlock> {
    private static final ClassName SORTING = ClassName.get("dev.dunder.runtime", "Sorting");

    @Override
    public CodeBlock visitFold(ManyBody.Fold body) {
        return CodeBlock.of("""
                $1T total = $2L;
                for ($1T value : values) {
                    total = $3L;
                }
                return total;
                """, body.type(), identity(body.identity()), CalleeWriter.write(body.operation()));
    }

    @Override
    public CodeBlock visitFoldFromFirst(ManyBody.FoldFromFirst body) {
        return CodeBlock.of("""
                $1T<? extends $2T> remaining = values.iterator();
                if (!remaining.hasNext()) {
                    return $3T.empty();
                }
                $2T total = remaining.next();
                while (remaining.hasNext()) {
                    total = $4L;
                }
                return $3T.of(total);
                """, Iterator.class, body.type(), Optional.class, CalleeWriter.write(body.operation()));
    }

    @Override
    public CodeBlock visitCollecting(ManyBody.Collecting body) {
        return CodeBlock.of(
                "return $T.reducing($L, (a, b) -> $L);\n",
                Collectors.class,
                identity(body.identity()),
                CalleeWriter.write(body.operation()));
    }

    @Override
    public CodeBlock visitCollectingOptional(ManyBody.CollectingOptional body) {
        return CodeBlock.of(
                "return $T.reducing((a, b) -> $L);\n", Collectors.class, CalleeWriter.write(body.operation()));
    }

    @Override
    public CodeBlock visitExtremum(ManyBody.Extremum body) {
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
                CalleeWriter.write(body.test()));
    }

    @Override
    public CodeBlock visitSortedByComparison(ManyBody.SortedByComparison body) {
        return CodeBlock.of("""
                $1T<$2T> sorted = new $3T<>();
                values.forEach(sorted::add);
                sorted.sort((a, b) -> $4L);
                return sorted;
                """, List.class, body.type(), ArrayList.class, CalleeWriter.write(body.comparison()));
    }

    @Override
    public CodeBlock visitSortedByOrder(ManyBody.SortedByOrder body) {
        return CodeBlock.of("return $T.sorted(values, (a, b) -> $L);\n", SORTING, CalleeWriter.write(body.test()));
    }

    private static CodeBlock identity(ManyBody.Identity identity) {
        return CodeBlock.of(identity.isMethod() ? "$T.$L()" : "$T.$L", identity.owner(), identity.name());
    }
}
