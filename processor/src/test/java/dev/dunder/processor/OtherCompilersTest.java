package dev.dunder.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.dunder.processor.harness.Ecj;
import dev.dunder.processor.harness.Turbine;
import dev.dunder.processor.harness.Unit;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Eclipse's compiler and Turbine give the same bytes as javac.
 *
 * <p>A unit that one of them cannot compile, for reasons of its own, says so in a source: {@code // not-on-ecj: reason},
 * {@code // not-on-turbine: reason}.
 */
class OtherCompilersTest {
    @TestFactory
    Stream<DynamicTest> ecj() {
        return sameAsExpected("ecj", Ecj::generate);
    }

    @TestFactory
    Stream<DynamicTest> turbine() {
        return sameAsExpected("turbine", Turbine::generate);
    }

    private static Stream<DynamicTest> sameAsExpected(String compiler, Function<Unit, Map<String, String>> generate) {
        return Unit.all(Unit.Kind.GOOD).stream()
                .filter(unit -> !unit.says("not-on-" + compiler))
                .map(unit -> dynamicTest(unit + " on " + compiler, () -> {
                    assertThat(generate.apply(unit))
                            .as("%s on %s", unit, compiler)
                            .isEqualTo(unit.expected());
                }));
    }
}
