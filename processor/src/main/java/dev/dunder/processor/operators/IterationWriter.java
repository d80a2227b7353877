package dev.dunder.processor.operators;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
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
final class IterationWriter implements IterationBody.Visitor<CodeBlock> {
    private static final ClassName VALUES = ClassName.get("dev.dunder.runtime", "Values");

    @Override
    public CodeBlock visitItself(IterationBody.Itself body) {
        return CodeBlock.of("return a;\n");
    }

    @Override
    public CodeBlock visitFreshIterator(IterationBody.FreshIterator body) {
        return CodeBlock.of("return () -> $L;\n", widened(CalleeWriter.write(body.callee()), body.isWidened()));
    }

    @Override
    public CodeBlock visitSharedIterator(IterationBody.SharedIterator body) {
        return CodeBlock.builder()
                .addStatement("$T iterator = $L", body.iterator(), CalleeWriter.write(body.callee()))
                .addStatement("return () -> $L", widened(CodeBlock.of("iterator"), body.isWidened()))
                .build();
    }

    /** An iterator of a subtype of the elements' type, as one of that type. */
    private static CodeBlock widened(CodeBlock iterator, boolean isWidened) {
        return isWidened
                ? CodeBlock.of("$1T.iterator($1T.spliteratorUnknownSize($2L, 0))", Spliterators.class, iterator)
                : iterator;
    }

    @Override
    public CodeBlock visitView(IterationBody.View body) {
        return CodeBlock.of("return new ListView$L(a);\n", body.isGeneric() ? "<>" : "");
    }

    @Override
    public CodeBlock visitListed(IterationBody.Listed body) {
        return CodeBlock.of("return asList(a);\n");
    }

    @Override
    public CodeBlock visitBackwards(IterationBody.Backwards body) {
        return CodeBlock.of("""
                return () -> {
                    $T<$T> items = asList(a);
                    return $T.iterate(items.size() - 1, i -> i >= 0, i -> i - 1).mapToObj(items::get).iterator();
                };
                """, List.class, body.element(), IntStream.class);
    }

    @Override
    public CodeBlock visitSearch(IterationBody.Search body) {
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
}
