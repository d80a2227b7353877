package dev.dunder;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.RoundingMode;

/**
 * What an abstract method of a {@link Formulas} interface gives, in Python's expression language with Java's types.
 *
 * <pre>{@code
 * @Formula(value = "net(price, qty, discount) / months", scale = 2, rounding = HALF_UP)
 * BigDecimal monthly(BigDecimal price, int qty, BigDecimal discount, int months);
 * }</pre>
 *
 * @see <a href="https://docs.python.org/3/reference/expressions.html">Python: expressions</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Formula {

    /**
     * The formula. Its names are the method's parameters, the interface's constants and methods, the built-ins, and what
     * the classes in {@link Formulas#use} have.
     *
     * @return an expression such as {@code price * qty * (1 - discount)}
     */
    String value();

    /**
     * How many decimal places the result has, if it is a {@code BigDecimal}: it is rounded to them once, at the
     * end. If left out, the result keeps the digits that it has.
     *
     * @return the scale, in the sense of {@link java.math.BigDecimal#setScale(int, RoundingMode)}
     */
    int scale() default 0;

    /**
     * How the result is rounded to {@link #scale}. If left out, as {@link Formulas#rounding} says.
     *
     * @return the rounding
     */
    RoundingMode rounding() default RoundingMode.HALF_EVEN;
}
