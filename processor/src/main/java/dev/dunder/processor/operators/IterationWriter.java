package dev.dunder.processor.operators;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Objects;
import java.util.Spliterators;
import java.util.stream.IntStream;

/**
 * Writes the bodies of helpers that give or search elements.
 *
 * <pre>{@code
 * for (Item element : iter(a)) {
 *     if (Objects.equals(element, b)) {
 *         return true;
 *     }
 * }
 * return false;
 * }</pre>
 */
final class IterationWriter {
    private static final ClassName VALUES = ClassName.get("dev.dunder.runtime", "Values");

    private IterationWriter() {}

    static CodeBlock write(Body.Iteration body) {
        if (body instanceof Body.Iteration.Itself) {
            return CodeBlock.of("return a;\n");
        }
        if (body instanceof Body.Iteration.EachTime each) {
            return CodeBlock.of("return () -> $L;\n", widened(HelperWriter.call(each.callee()), each.isWidened()));
        }
        if (body instanceof Body.Iteration.Once once) {
            return once(once);
        }
        if (body instanceof Body.Iteration.View view) {
            return CodeBlock.of("return new ListView$L(a);\n", view.isGeneric() ? "<>" : "");
        }
        if (body instanceof Body.Iteration.Listed) {
            return CodeBlock.of("return asList(a);\n");
        }
        return body instanceof Body.Iteration.Search search
                ? search(search)
                : backwards(((Body.Iteration.Backwards) body).element());
    }

    private static CodeBlock once(Body.Iteration.Once body) {
        return CodeBlock.builder()
                .addStatement("$T iterator = $L", body.iterator(), HelperWriter.call(body.callee()))
                .addStatement("return () -> $L", widened(CodeBlock.of("iterator"), body.isWidened()))
                .build();
    }

    /** An iterator of a subtype of the elements' type, as one of that type. */
    private static CodeBlock widened(CodeBlock iterator, boolean isWidened) {
        return isWidened
                ? CodeBlock.of("$1T.iterator($1T.spliteratorUnknownSize($2L, 0))", Spliterators.class, iterator)
                : iterator;
    }

    private static CodeBlock search(Body.Iteration.Search body) {
        CodeBlock test = body.isByValue()
                ? CodeBlock.of("$T.same(element, b)", VALUES)
                : CodeBlock.of("$T.equals(element, b)", Objects.class);
        return CodeBlock.of("""
                for ($T element : iter(a)) {
                    if ($L) {
                        return true;
                    }
                }
                return false;
                """, body.element(), test);
    }

    private static CodeBlock backwards(TypeName element) {
        return CodeBlock.of("""
                return () -> {
                    $T<$T> items = asList(a);
                    return $T.iterate(items.size() - 1, i -> i >= 0, i -> i - 1).mapToObj(items::get).iterator();
                };
                """, List.class, element, IntStream.class);
    }
}
