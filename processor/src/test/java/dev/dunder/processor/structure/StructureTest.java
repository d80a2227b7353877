package dev.dunder.processor.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sizes that files and methods keep, and what their code may use. {@link StructureReport} prints all figures. */
class StructureTest {
    private static final Structure ALL = Structure.ofProcessor();
    private static final String MEANING = Structure.ROOT + ".formulas.meaning";

    /** What the meaning of a formula must not know: the code that is made for it. */
    private static final List<String> CODE = List.of(
            "com.palantir.javapoet.", Structure.ROOT + ".formulas.code.", Structure.ROOT + ".formulas.lowering.");

    private static final double CASTS_PER_THOUSAND_LINES = 3;
    private static final double SHORT_METHODS = 0.95;

    @Test
    void files_areShort() {
        assertThat(ALL.files())
                .filteredOn(FileFacts::isLong)
                .extracting(FileFacts::name, FileFacts::lines)
                .isEmpty();
    }

    @Test
    void methods_haveFewParameters() {
        assertThat(ALL.methods()).filteredOn(MethodFacts::hasManyParameters).isEmpty();
    }

    @Test
    void methods_areShort() {
        List<MethodFacts> longOnes =
                ALL.methods().stream().filter(MethodFacts::isLong).toList();
        double share = 1 - (double) longOnes.size() / ALL.methods().size();
        assertThat(share).as("methods up to 15 lines, without %s", longOnes).isGreaterThanOrEqualTo(SHORT_METHODS);
    }

    @Test
    void classes_haveNoCycle() {
        assertThat(ALL.cycles()).isEmpty();
    }

    @Test
    void casts_areRare() {
        assertThat(1000.0 * ALL.casts() / ALL.lines())
                .as("instanceof and casts for each 1,000 lines")
                .isLessThan(CASTS_PER_THOUSAND_LINES);
    }

    @Test
    void meaning_knowsNoCode() {
        assertThat(ALL.files())
                .filteredOn(file -> (file.packageName() + ".").startsWith(MEANING + "."))
                .isNotEmpty()
                .flatExtracting(file -> uses(file, CODE)
                        .map(used -> file.name() + " uses " + used)
                        .toList())
                .isEmpty();
    }

    @Test
    void enums_areTakenApartExhaustively() {
        assertThat(ALL.files())
                .flatExtracting(file -> file.openSwitches().stream()
                        .map(place -> file.name() + ":" + place)
                        .toList())
                .isEmpty();
    }

    @Test
    void simpleNames_areUnique() {
        assertThat(ALL.namesThatSeveralHave()).isEmpty();
    }

    private static Stream<String> uses(FileFacts file, List<String> packages) {
        return file.uses().stream().filter(used -> packages.stream().anyMatch(used::startsWith));
    }
}
