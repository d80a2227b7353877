package dev.dunder.processor.operators;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes what the comment of a class of helpers says about methods that look like operators and have no helper.
 *
 * <pre>{@code
 * Weight.sub(Weight)   returns void
 * }</pre>
 */
final class UntakenWriter {
    private UntakenWriter() {}

    static CodeBlock write(Untaken untaken) {
        CodeBlock.Builder text = CodeBlock.builder();
        if (!untaken.refusals().isEmpty()) {
            text.add(refusals(untaken.refusals()));
        }
        if (!untaken.misses().isEmpty()) {
            text.add("\n<p>Not taken:\n\n<pre>{@code\n$L\n}</pre>\n", misses(untaken.misses()));
        }
        return text.build();
    }

    private static CodeBlock refusals(List<Refusal> refusals) {
        VisibleChange change = refusals.get(0).change();
        String methods = refusals.stream().map(Refusal::method).distinct().collect(Collectors.joining("\n"));
        return CodeBlock.of("""

                <p>Left out, because objects of {@code $2L} can change ({@code $1L}), and a method that is only named like
                an operator may change them too. If these methods return new objects, list {@code $2L} in {@code pure};
                if not, list a class with static {@code @Operator} methods in {@code use}:

                <pre>{@code
                $3L
                }</pre>
                """, change.member(), change.type(), methods);
    }

    private static String misses(List<NearMiss> misses) {
        int width =
                misses.stream().mapToInt(miss -> miss.method().length()).max().orElse(0);
        return misses.stream()
                .map(miss -> miss.method() + " ".repeat(width - miss.method().length()) + "   " + miss.reason())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
