package dev.dunder;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.RoundingMode;

/**
 * Implements an interface whose methods are formulas: each {@link Formula @Formula} is typed and compiled to plain calls.
 *
 * <pre>{@code
 * @Formulas(precision = 34)
 * interface Pricing {
 *     @Formula("price * qty * (1 - discount)")
 *     BigDecimal net(BigDecimal price, int qty, BigDecimal discount);
 * }
 * …
 * Pricing pricing = new PricingFormulas();
 * }</pre>
 *
 * <p>The language is Python's expression language with Java's static types. Operators work on every type that defines
 * them, as {@link Operators @Operators} finds them. Numbers never change silently: overflow throws, {@code int / int} and
 * {@code double} beside {@code BigDecimal} do not compile. The Javadoc of each generated method shows what each operator
 * became.
 *
 * <p>The generated class is final, stands in the package of the annotated element, and has a public constructor without
 * parameters: {@code PricingFormulas} for {@code Pricing}, {@code OuterPricingFormulas} for {@code Outer.Pricing}.
 *
 * @see <a href="https://docs.python.org/3/reference/expressions.html">Python: expressions</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface Formulas {

    /**
     * How many digits the result of each operation of {@code BigDecimal} keeps, as the precision of Python's decimal
     * context. With 0 all operations are exact, and {@code /} of {@code BigDecimal} does not compile.
     *
     * @return the precision, 0 or more
     */
    int precision() default 0;

    /**
     * How each operation is rounded to {@link #precision}.
     *
     * @return the rounding
     */
    RoundingMode rounding() default RoundingMode.HALF_EVEN;

    /**
     * What becomes of results that {@code int} or {@code long} cannot hold.
     *
     * @return whether they throw or wrap around
     */
    Overflow overflow() default Overflow.EXACT;

    /**
     * Classes whose static methods, constants and static {@link Operator @Operator} methods the formulas can use by
     * their names, and of which they can make objects: {@code Money(5, 'EUR')}, {@code Money.of(5)}, {@code round(x)}.
     *
     * @return classes, records, enums or interfaces that the interface's package can see
     */
    Class<?>[] use() default {};

    /**
     * Types whose operators return new objects, although the types have setters or public fields. Without it, arithmetic
     * that is found by a conventional name alone on such a type does not compile.
     *
     * @return types whose operators leave their operands unchanged
     */
    Class<?>[] pure() default {};

    /**
     * Interfaces of formulas that are not yours. If empty, the annotated interface itself is meant; on a package at least
     * one is needed.
     *
     * @return interfaces that the annotated element's package can see, each once
     */
    Class<?>[] of() default {};
}
