package dev.dunder;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves a method, field or constructor out of facades.
 *
 * <pre>{@code
 * @Omit
 * public void resetForTests() { … }
 * }</pre>
 *
 * <p>A method that overrides the one that carries it is left out too.
 *
 * @see Metaclass
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.CONSTRUCTOR})
public @interface Omit {}
