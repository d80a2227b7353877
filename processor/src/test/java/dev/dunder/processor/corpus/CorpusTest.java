package dev.dunder.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.Multimap;
import com.google.common.collect.Sets;
import dev.dunder.processor.harness.Jars;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code @Operators(of = …)} of every public type of {@code java.base} and of two libraries with hard generics: each gives
 * code of which javac and its checks of documentation say nothing, or a problem at its own line.
 *
 * <p>{@code mvn verify -Pcorpus} takes all modules of the JDK and many more libraries.
 */
class CorpusTest {
    private static final boolean IS_WHOLE = Boolean.getBoolean("corpus");

    /** What a type that cannot have helpers may be told: that it has no operator, or needs types that are hidden. */
    private static final Set<String> ALLOWED = Set.of("NoOperator", "PrivateType");

    /** Batches are compiled side by side before the tests look at them. */
    @TestFactory
    Stream<DynamicTest> corpus() {
        List<Library> libraries = libraries();
        List<String> modules = IS_WHOLE ? Library.modules().map(Library::name).toList() : List.of();
        List<Outcome> outcomes = Batch.of(libraries).parallelStream()
                .map(batch -> Outcome.of(batch, modules))
                .toList();
        Map<String, String> problems = new TreeMap<>();
        outcomes.forEach(outcome -> problems.putAll(outcome.problems()));
        return Stream.concat(
                outcomes.stream().map(CorpusTest::saysNothingElse),
                libraries.stream().map(library -> hasHelpers(library, problems)));
    }

    private static DynamicTest saysNothingElse(Outcome outcome) {
        return dynamicTest(
                outcome.batch().toString(),
                () -> assertThat(outcome.unexpected()).isEmpty());
    }

    private static DynamicTest hasHelpers(Library library, Map<String, String> problems) {
        Map<String, Long> count = library.types().stream()
                .map(type -> problems.getOrDefault(type, "helpers"))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return dynamicTest(library.name() + " " + count, () -> {
            assertThat(ALLOWED).containsAll(Sets.difference(count.keySet(), Set.of("helpers")));
            assertThat(IS_WHOLE || count.containsKey("helpers")).isTrue();
        });
    }

    private static List<Library> libraries() {
        return IS_WHOLE
                ? Stream.concat(Library.modules(), Library.jars()).toList()
                : List.of(
                        Library.module("java.base"),
                        Library.of(Jars.of(Multimap.class)),
                        Library.of(Jars.of(Assertions.class)));
    }
}
