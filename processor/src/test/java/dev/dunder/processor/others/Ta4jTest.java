package dev.dunder.processor.others;

/** ta4j: an interface of numbers, decimal or double, which numbers next to them have to become. */
class Ta4jTest extends ForeignLibrary {
    Ta4jTest() {
        super("ta4j");
    }
}
