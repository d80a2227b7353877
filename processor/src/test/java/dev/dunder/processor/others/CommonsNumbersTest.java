package dev.dunder.processor.others;

/** commons-numbers: complex numbers, fractions and quaternions, whose methods have conventional names. */
class CommonsNumbersTest extends ForeignLibrary {
    CommonsNumbersTest() {
        super("numbers");
    }
}
