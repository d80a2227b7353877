package dev.dunder.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.harness.AnotherProcessor;
import dev.dunder.processor.harness.ClassPath;
import dev.dunder.processor.harness.Compiled;
import dev.dunder.processor.harness.SourceFile;
import java.util.List;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Managers whose signatures name types that are not there yet. */
class ManagedRoundsTest {
    /** What leaving throws is on the way, and whether it is checked is not known before it is there. */
    private static final SourceFile GATE = SourceFile.of(
            "Gate",
            "package shop;",
            "@dev.dunder.Managed",
            "public class Gate {",
            "    @dev.dunder.Enter public void open() {}",
            "    @dev.dunder.Exit public void close() throws later.Stuck {}",
            "}");

    @ParameterizedTest
    @ValueSource(strings = {"Exception", "RuntimeException"})
    void waitsFor_exceptionOfAnotherProcessor(String kind) {
        SourceFile stuck = SourceFile.of(
                "Stuck",
                "package later;",
                "public class Stuck extends " + kind + " {",
                "    private static final long serialVersionUID = 1;",
                "}");
        Compiled compiled = compile(List.of(GATE), AnotherProcessor.inRound(2, stuck));
        assertThat(compiled.said()).isEmpty();
        String close = kind.equals("Exception") ? "public void close() throws Stuck {" : "public void close() {";
        assertThat(compiled.generated().get("shop/GateManaged.java")).contains(close);
    }

    @Test
    void knows_generatedTypesInSignatures() {
        SourceFile shelf = SourceFile.of(
                "Shelf",
                "package store;",
                "@dev.dunder.Managed",
                "public class Shelf {",
                "    public Shelf(ShelfManaged lower) {}",
                "    @dev.dunder.Enter public ShelfManaged enter() { return ShelfManaged.open(null); }",
                "    @dev.dunder.Exit public void exit(Throwable failure) {}",
                "}");
        SourceFile room = SourceFile.of(
                "Room",
                "package house;",
                "import store.ShelfManaged;",
                "@dev.dunder.Managed",
                "public abstract class Room {",
                "    @dev.dunder.Enter public abstract ShelfManaged enter();",
                "    @dev.dunder.Exit public void exit() {}",
                "}");
        Compiled compiled = compile(List.of(room, shelf));
        assertThat(compiled.said()).isEmpty();
        assertThat(compiled.generated().get("house/RoomManaged.java"))
                .contains("import store.ShelfManaged;")
                .contains("public ShelfManaged value() {")
                .doesNotContain(" open(");
        assertThat(compiled.generated().get("store/ShelfManaged.java"))
                .contains("public static ShelfManaged open(ShelfManaged lower) {");
    }

    private static Compiled compile(List<SourceFile> sources, Processor... others) {
        return Compiled.of(sources, ClassPath.LIBRARIES, others);
    }
}
