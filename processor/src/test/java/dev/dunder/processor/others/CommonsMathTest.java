package dev.dunder.processor.others;

/** commons-math: numbers that never change, and matrices and vectors with setters, whose operators are said to be pure. */
class CommonsMathTest extends ForeignLibrary {
    CommonsMathTest() {
        super("math3");
    }
}
