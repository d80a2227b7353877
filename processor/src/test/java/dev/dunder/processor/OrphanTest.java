package dev.dunder.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.harness.AnotherProcessor;
import dev.dunder.processor.harness.ClassPath;
import dev.dunder.processor.harness.Compiled;
import dev.dunder.processor.harness.Ecj;
import dev.dunder.processor.harness.Said;
import dev.dunder.processor.harness.SourceFile;
import dev.dunder.processor.harness.Turbine;
import dev.dunder.processor.harness.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The warning Orphan over rounds, over files, and on other compilers. */
class OrphanTest {
    private static final SourceFile DOOR = SourceFile.of(
            "Door",
            "package house;",
            "public class Door extends later.Base {",
            "    @dev.dunder.Enter public void open() {}",
            "    @dev.dunder.Exit public void close() {}",
            "}");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void supertypeOfALaterRound_isWaitedFor(int round) {
        SourceFile managed = SourceFile.of(
                "Base",
                "package later;",
                "@dev.dunder.Managed",
                "public class Base {",
                "    @dev.dunder.Enter public void open() {}",
                "    @dev.dunder.Exit public void close() {}",
                "}");
        assertThat(said(List.of(DOOR), AnotherProcessor.inRound(round, managed)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void supertypeOfALaterRound_withoutTheAnnotation_isTwoOrphans(int round) {
        SourceFile plain = SourceFile.of("Base", "package later;", "public class Base {}");
        assertThat(said(List.of(DOOR), AnotherProcessor.inRound(round, plain)))
                .extracting(Said::line)
                .containsExactlyInAnyOrder(3L, 4L);
    }

    /** What other files say does not count, so that a type is judged in the same way in each build. */
    @Test
    void otherFile_doesNotCount() {
        SourceFile base = SourceFile.of(
                "Base",
                "package house;",
                "public class Base {",
                "    @dev.dunder.Enter public void open() {}",
                "    @dev.dunder.Exit public void close() {}",
                "}");
        SourceFile user =
                SourceFile.of("User", "package house;", "@dev.dunder.Managed", "public class User extends Base {", "}");
        assertThat(said(List.of(base, user)))
                .extracting(Said::file)
                .containsExactly("house/Base.java", "house/Base.java");
    }

    /** ECJ does not tell processors that a record's component is annotated if it has no accessor in the source. */
    @Test
    void ecj_saysTheSame_exceptForComponents() {
        Unit unit = unit();
        List<String> source = unit.sources().get(0).text().lines().toList();
        List<Long> lines = Compiled.of(unit).said().stream()
                .map(Said::line)
                .filter(line -> !source.get(Math.toIntExact(line) - 1).contains("record "))
                .toList();
        assertThat(Ecj.said(unit))
                .filteredOn(said -> said.text().startsWith("[Dunder:Orphan]"))
                .extracting(Said::line)
                .containsExactlyInAnyOrderElementsOf(lines);
    }

    @Test
    void turbine_generatesTheSame() {
        assertThat(Turbine.generate(unit())).isEqualTo(Compiled.of(unit()).generated());
    }

    private static Unit unit() {
        return Unit.all(Unit.Kind.BAD).stream()
                .filter(unit -> unit.name().equals("Orphan"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Said> said(List<SourceFile> sources, AnotherProcessor... others) {
        return Compiled.of(sources, ClassPath.LIBRARIES, others).said().stream()
                .filter(said -> said.text().startsWith("[Dunder:"))
                .toList();
    }
}
