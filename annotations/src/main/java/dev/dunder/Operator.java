package dev.dunder;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the operator that a method is, whatever the method's own name, or takes a method out.
 *
 * <pre>{@code
 * @Operator(Op.ADD) Money merge(Money other)                          // money + money
 * @Operator(value = Op.MULTIPLY, reflected = true) Money by(int n)    // n * money
 * @Operator(value = Op.MULTIPLY, commutative = true) Money by(int n)  // money * n and n * money
 * @Operator(Op.DIVIDE) static Money share(Money money, int n)         // money / n
 * @Operator(Op.NONE) boolean contains(Object o)                       // no 'in' for this type
 * }</pre>
 *
 * <p>It is stronger than a dunder name, and that is stronger than a conventional name. A method that overrides an
 * annotated one is the same operator, unless it says otherwise itself. A static method counts only with this
 * annotation, and needs an operand of the type. On a static field or a static method without parameters it names an
 * identity: {@link Op#ZERO}, {@link Op#ONE}.
 *
 * @see Op
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD})
public @interface Operator {

    /**
     * The operator that the method is.
     *
     * @return the operator, or {@link Op#NONE} for none
     */
    Op value();

    /**
     * Whether the type stands on the right, as for Python's {@code __radd__}: {@code b + a} calls {@code
     * a.method(b)}. Only for operators with a reflected form: those of arithmetic, bits and shifts.
     *
     * @return whether the method is the reflected operator
     */
    boolean reflected() default false;

    /**
     * Whether the type may stand on either side: {@code a + b} and {@code b + a} both call {@code a.method(b)}. Only for
     * operators with a reflected form.
     *
     * @return whether the method is both the operator and its reflected form
     */
    boolean commutative() default false;
}
