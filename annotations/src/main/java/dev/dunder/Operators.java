package dev.dunder;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates static helpers for every operator that a type defines, named as in Python's {@code operator} module, and
 * for all that follows from them.
 *
 * <pre>{@code
 * @Operators
 * public record Money(BigDecimal amount) implements Comparable<Money> {
 *     public Money plus(Money other) { … }
 *     public int compareTo(Money other) { … }
 * }
 * …
 * Money total = MoneyOps.add(price, shipping);
 * boolean cheap = MoneyOps.lt(total, limit);
 * }</pre>
 *
 * <p>An operator is found, strongest first, by {@link Operator @Operator}, by the dunder name of Python ({@code
 * __add__}; reflected {@code __radd__}; in-place {@code __iadd__}), or by a conventional name of Java's and Kotlin's
 * libraries ({@code plus}, {@code add}); {@link Op} lists them. All accessible instance methods count, inherited ones
 * too. The generated class stands in the package of the annotated element: {@code MoneyOps} for {@code Money}, {@code
 * OuterPointOps} for {@code Outer.Point}.
 *
 * <p>With {@link #of}, the helpers are made for types that are not yours, and not for the element that carries the
 * annotation:
 *
 * <pre>{@code
 * @Operators(of = {BigDecimal.class, Duration.class})
 * package com.example.shop;
 * }</pre>
 *
 * @see <a href="https://docs.python.org/3/reference/datamodel.html#special-method-names">Python: special method
 *     names</a>
 * @see <a href="https://docs.python.org/3/library/operator.html">Python: the operator module</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface Operators {

    /**
     * Types that are not yours, or that you would rather not annotate. If empty, the annotated type itself is meant; on
     * a package at least one is needed.
     *
     * @return classes, records, enums or interfaces that the annotated element's package can see, each once
     */
    Class<?>[] of() default {};

    /**
     * Classes whose static {@link Operator @Operator} methods are operators of the types listed in {@link #of}. They go
     * before operators that are found by a conventional name.
     *
     * @return classes that the annotated element's package can see
     */
    Class<?>[] use() default {};

    /**
     * Types whose operators return new objects, although the types have setters or public fields. Without it, arithmetic
     * that is found by a conventional name alone on such a type is left out.
     *
     * @return types whose operators leave their operands unchanged
     */
    Class<?>[] pure() default {};

    /**
     * Operators to leave out.
     *
     * @return operators for which no helper is generated
     */
    Op[] without() default {};
}
