package dev.dunder.processor.others;

/** big-math: functions of BigDecimals, each with a MathContext last. */
class BigMathTest extends ForeignLibrary {
    BigMathTest() {
        super("bigmath");
    }
}
