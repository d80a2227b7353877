package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.meaning.terms.Term;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** What is known of the operands of {@code and} and {@code or}. */
interface LogicalOperands {
    /** An operand's value, in the type of the whole. */
    Optional<Term> value(int operand);

    /** Whether an operand is true. */
    Optional<Term> test(int operand);

    /** The value of an operand that was asked last, in the type of the whole; empty where it could be several. */
    Optional<Term> decided(int operand);

    /** What follows from an operand: an outcome that is not given means the operand itself. */
    Optional<Term> branch(int operand, Outcomes outcomes);

    /** Whether two operands are kept in one variable. */
    boolean isShared(int one, int other);

    /** The type of the whole. */
    TypeMirror type();

    /** {@code boolean}. */
    TypeMirror ofTruth();
}
