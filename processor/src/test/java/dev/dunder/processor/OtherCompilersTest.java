package dev.dunder.processor;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.dunder.processor.harness.Compiled;
import dev.dunder.processor.harness.Ecj;
import dev.dunder.processor.harness.Sources;
import dev.dunder.processor.harness.Turbine;
import dev.dunder.processor.harness.Unit;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Eclipse's compiler and Turbine give the same bytes as javac.
 *
 * <p>A unit that one of them cannot compile, for reasons of its own, says so in a source: {@code // not-on-ecj: reason},
 * {@code // not-on-turbine: reason}.
 */
@Tag("slow")
class OtherCompilersTest {
    @TestFactory
    Stream<DynamicTest> ecj() {
        return sameAsJavac("ecj", Ecj::generate);
    }

    @TestFactory
    Stream<DynamicTest> turbine() {
        return sameAsJavac("turbine", Turbine::generate);
    }

    private static Stream<DynamicTest> sameAsJavac(String compiler, Function<Unit, Map<String, String>> generate) {
        return Unit.all(Unit.Kind.GOOD).stream()
                .filter(unit -> !unit.says("not-on-" + compiler))
                .map(unit -> dynamicTest(
                        unit + " on " + compiler,
                        () -> Sources.assertSame(
                                unit + " on " + compiler,
                                generate.apply(unit),
                                Compiled.of(unit).generated())));
    }
}
