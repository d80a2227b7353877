package dev.dunder;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a method is what entering a {@link Managed} type means, as {@code __enter__} does in Python.
 *
 * <pre>{@code
 * @Enter
 * Connection begin() throws SQLException { … }
 * }</pre>
 *
 * <p>The body gets what the method returns; where it returns nothing, the body gets the managed object itself. The method may
 * have parameters: their arguments follow the managed object wherever it is entered, and exits can take them. It is not
 * static and has no type parameters. A type has one such method, of its own or inherited; one that overrides it needs no
 * annotation. If it throws, nothing was entered, and no exit runs.
 *
 * @see Exit
 * @see <a href="https://docs.python.org/3/reference/datamodel.html#object.__enter__">Python: __enter__</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Enter {}
