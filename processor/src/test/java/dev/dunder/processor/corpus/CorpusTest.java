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
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code @Operators(of = …)} and {@code @MetaUpper(of = …)} of every public type of {@code java.base} and of libraries with
 * hard generics: each gives code of which javac and its checks of documentation say nothing, or a problem at its own line.
 *
 * <p>{@code mvn verify -Pcorpus} takes all modules of the JDK and many more libraries.
 */
@Tag("slow")
class CorpusTest {
    private static final boolean IS_WHOLE = Boolean.getBoolean("corpus");
    private static final String GENERATED = "generated";

    /** What a type that cannot have helpers may be told: that it has no operator, or needs types that are hidden. */
    private static final Set<String> NO_HELPERS = Set.of("NoOperator", "PrivateType");

    /** What a type that cannot have a facade may be told: which names meet, or that it needs types that are not there. */
    private static final Set<String> NO_FACADE =
            Set.of("MemberClash", "ReservedMember", "KeywordName", "PrivateType", "UnresolvedType");

    @TestFactory
    Stream<DynamicTest> operators() {
        List<Library> libraries =
                libraries(() -> List.of(Library.module("java.base"), Library.of(Jars.of(Assertions.class))));
        return tests("Operators", libraries, NO_HELPERS);
    }

    @TestFactory
    Stream<DynamicTest> facades() {
        List<Library> libraries = libraries(() -> List.of(Library.of(Jars.of(Multimap.class))));
        return tests("MetaUpper", libraries, NO_FACADE);
    }

    /** Batches are compiled side by side before the tests look at them. */
    private static Stream<DynamicTest> tests(String annotation, List<Library> libraries, Set<String> allowed) {
        List<String> modules = IS_WHOLE ? Library.modules().map(Library::name).toList() : List.of();
        List<Outcome> outcomes = Batch.of(annotation, libraries).parallelStream()
                .map(batch -> Outcome.of(batch, modules))
                .toList();
        Map<String, String> problems = new TreeMap<>();
        outcomes.forEach(outcome -> problems.putAll(outcome.problems()));
        return Stream.concat(
                outcomes.stream().map(CorpusTest::saysNothingElse),
                Stream.concat(
                        libraries.stream().map(library -> generates(library, problems, allowed)),
                        annotation.equals("MetaUpper") ? Stream.of(refusesFew(libraries, problems)) : Stream.empty()));
    }

    private static DynamicTest saysNothingElse(Outcome outcome) {
        return dynamicTest(
                outcome.batch().toString(),
                () -> assertThat(outcome.unexpected()).isEmpty());
    }

    private static DynamicTest generates(Library library, Map<String, String> problems, Set<String> allowed) {
        Map<String, Long> count = library.types().stream()
                .map(type -> problems.getOrDefault(type, GENERATED))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return dynamicTest(library.name() + " " + count, () -> {
            assertThat(allowed).containsAll(Sets.difference(count.keySet(), Set.of(GENERATED)));
            assertThat(IS_WHOLE || count.containsKey(GENERATED)).isTrue();
        });
    }

    /** Nearly all types have a facade: less than one of a hundred is refused. */
    private static DynamicTest refusesFew(List<Library> libraries, Map<String, String> problems) {
        int types =
                libraries.stream().mapToInt(library -> library.types().size()).sum();
        return dynamicTest(
                problems.size() + " of " + types + " refused",
                () -> assertThat(problems.size() * 100).isLessThan(types));
    }

    private static List<Library> libraries(Supplier<List<Library>> slice) {
        return IS_WHOLE ? Stream.concat(Library.modules(), Library.jars()).toList() : slice.get();
    }
}
