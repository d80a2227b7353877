package dev.dunder.processor.formulas.lowering;

import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.syntax.tree.BinarySign;
import dev.dunder.processor.formulas.syntax.tree.UnarySign;

/** The operators and the built-in functions of numbers of one type in Java. */
interface NumberCode {
    /** An operator between two numbers. */
    Code operation(NumberTerm.Operation operation, Code left, Code right);

    /** A sign before a number. */
    Code signed(UnarySign sign, Code operand);

    /** {@code abs} of a number. */
    Code absolute(Code operand);

    /** {@code divmod} of two numbers. */
    Code divmod(Code left, Code right);

    /** {@code round} of a number to a number of digits. */
    Code rounded(Code value, Code digits);

    /** {@code min} or {@code max}, by the name of the method, of two numbers. */
    Code furthest(String method, Code best, Code next);

    /** What the meaning has ruled out: an operator that numbers of the type do not have. */
    static IllegalArgumentException without(BinarySign sign) {
        return new IllegalArgumentException("No " + sign.symbol());
    }
}
