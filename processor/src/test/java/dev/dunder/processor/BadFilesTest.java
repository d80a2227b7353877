package dev.dunder.processor;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.dunder.processor.harness.Markers;
import dev.dunder.processor.harness.Unit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** For every unit under {@code bad} the compiler says what the marker comments expect, at their lines, and no more. */
class BadFilesTest {
    @TestFactory
    Stream<DynamicTest> bad() {
        return Unit.all(Unit.Kind.BAD).stream()
                .map(unit -> dynamicTest(unit.toString(), () -> Markers.assertSays(unit)));
    }
}
