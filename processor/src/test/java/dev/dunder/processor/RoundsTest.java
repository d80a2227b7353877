package dev.dunder.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.harness.AnotherProcessor;
import dev.dunder.processor.harness.ClassPath;
import dev.dunder.processor.harness.Compiled;
import dev.dunder.processor.harness.Said;
import dev.dunder.processor.harness.SourceFile;
import dev.dunder.processor.harness.Sources;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types that are not there yet when their user is first seen, and inputs in any order. */
class RoundsTest {
    /** {@code later.Weight} is on the way: {@code plus} takes it and returns it. */
    private static final SourceFile PARCEL = SourceFile.of(
            "Parcel",
            "package shop;",
            "@dev.dunder.Operators",
            "public interface Parcel {",
            "    later.Weight plus(later.Weight more);",
            "    Parcel minus(Parcel other);",
            "}");

    private static final SourceFile WEIGHT =
            SourceFile.of("Weight", "package later;", "public interface Weight extends Comparable<Weight> {}");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void waitsFor_typeOfAnotherProcessor(int round) {
        Compiled compiled = compile(List.of(PARCEL), AnotherProcessor.inRound(round, WEIGHT));
        assertThat(compiled.said()).isEmpty();
        assertThat(compiled.generated().get("shop/ParcelOps.java"))
                .contains("import later.Weight;")
                .contains("public static Weight add(Parcel a, Weight b) {")
                .contains("public static Parcel sub(Parcel a, Parcel b) {");
    }

    @Test
    void waitsFor_constantOfAnotherProcessor() {
        SourceFile till = SourceFile.of(
                "Till",
                "package shop;",
                "import java.math.BigDecimal;",
                "@dev.dunder.Formulas",
                "public interface Till {",
                "    @dev.dunder.Formula(later.Rates.NET) int net(int gross);",
                "    @dev.dunder.Formula(value = \"a\", scale = later.Rates.SCALE) BigDecimal scaled(BigDecimal a);",
                "}");
        SourceFile rates = SourceFile.of(
                "Rates",
                "package later;",
                "public interface Rates {",
                "    String NET = \"gross - 1\";",
                "    int SCALE = 3;",
                "}");
        Compiled compiled = compile(List.of(till), AnotherProcessor.inRound(1, rates));
        assertThat(compiled.said()).isEmpty();
        assertThat(compiled.generated().get("shop/TillFormulas.java"))
                .contains("return Math.subtractExact(gross, 1);")
                .contains("return DecimalRounding.setScale(a, 3, RoundingMode.HALF_EVEN);");
    }

    @Test
    void givesSameBytes_whetherATypeIsGeneratedOrThere() {
        Compiled generated = compile(List.of(PARCEL), AnotherProcessor.inRound(2, WEIGHT));
        Compiled there = compile(List.of(PARCEL, WEIGHT));
        assertThat(generated.generated().get("shop/ParcelOps.java"))
                .isEqualTo(there.generated().get("shop/ParcelOps.java"));
    }

    @Test
    void reportsOnce_typeThatNobodyGenerates() {
        Compiled compiled = compile(List.of(PARCEL));
        assertThat(compiled.said())
                .filteredOn(said -> said.severity() == Said.Severity.ERROR)
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.text())
                            .startsWith("[Dunder:UnresolvedType]")
                            .contains("Weight");
                    assertThat(said.line()).isEqualTo(4);
                });
        assertThat(compiled.said()).noneMatch(said -> said.file().contains("ParcelOps"));
    }

    @Test
    void knows_ownGeneratedTypeInSignature() {
        SourceFile box = SourceFile.of(
                "Box",
                "package shop;",
                "@dev.dunder.Operators",
                "public interface Box {",
                "    BoxOps plus(BoxOps other);",
                "    Box minus(Box other);",
                "}");
        Compiled compiled = compile(List.of(box));
        assertThat(compiled.said()).isEmpty();
        assertThat(compiled.generated().get("shop/BoxOps.java"))
                .contains("public static BoxOps add(Box a, BoxOps b) {");
    }

    @Test
    void imports_generatedTypeOfAnotherPackage() {
        SourceFile shelf = SourceFile.of(
                "Shelf",
                "package store;",
                "@dev.dunder.Operators",
                "public interface Shelf {",
                "    Shelf plus(Shelf other);",
                "}");
        SourceFile room = SourceFile.of(
                "Room",
                "package house;",
                "import store.ShelfOps;",
                "@dev.dunder.Operators",
                "public interface Room {",
                "    ShelfOps plus(ShelfOps shelf);",
                "    store.ShelfOps minus(store.ShelfOps shelf);",
                "}");
        Compiled compiled = compile(List.of(room, shelf));
        assertThat(compiled.said()).isEmpty();
        assertThat(compiled.generated().get("house/RoomOps.java"))
                .contains("import store.ShelfOps;")
                .contains("public static ShelfOps add(Room a, ShelfOps b) {")
                .contains("public static ShelfOps sub(Room a, ShelfOps b) {");
    }

    @Test
    void generatesForAll_typesOfOneFile() {
        SourceFile two = SourceFile.of(
                "First",
                "package shop;",
                "@dev.dunder.Operators",
                "interface First { First plus(Second other); }",
                "@dev.dunder.Operators",
                "interface Second { Second minus(First other);",
                "    @dev.dunder.Operators",
                "    interface Inner { Inner times(Inner other); }",
                "}");
        Compiled compiled = compile(List.of(two));
        // javac warns of every use of a file's second type from another file; nothing can suppress that.
        assertThat(compiled.said()).allMatch(said -> said.text().startsWith("auxiliary class"));
        assertThat(compiled.generated())
                .containsOnlyKeys("shop/FirstOps.java", "shop/SecondOps.java", "shop/SecondInnerOps.java");
        assertThat(compiled.origins())
                .containsEntry("shop.FirstOps", List.of("shop.First"))
                .containsEntry("shop.SecondOps", List.of("shop.Second"))
                .containsEntry("shop.SecondInnerOps", List.of("shop.Second"));
    }

    @Test
    void givesSameBytes_inAnyOrderOfInputs() {
        List<SourceFile> sources = new ArrayList<>(List.of(PARCEL, WEIGHT));
        for (int i = 0; i < 6; i++) {
            sources.add(SourceFile.of(
                    "Part" + i,
                    "package shop;",
                    "@dev.dunder.Operators",
                    "public interface Part" + i + " { Part" + i + " plus(Part" + (i + 1) % 6 + "Ops other); }"));
        }
        Compiled straight = compile(sources);
        assertThat(straight.said()).isEmpty();
        Collections.shuffle(sources, new Random(7));
        Sources.assertSame("shuffled inputs", compile(sources).generated(), straight.generated());
    }

    private static Compiled compile(List<SourceFile> sources, Processor... others) {
        return Compiled.of(sources, ClassPath.LIBRARIES, others);
    }
}
