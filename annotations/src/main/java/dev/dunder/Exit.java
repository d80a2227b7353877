package dev.dunder;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a method is what leaving a {@link Managed} type means, as {@code __exit__} does in Python.
 *
 * <pre>{@code
 * @Exit(on = Outcome.SUCCESS) void commit() throws SQLException { … }
 * @Exit(on = Outcome.FAILURE) void rollback(Throwable failure) throws SQLException { … }
 * @Exit void release() throws SQLException { … }
 * }</pre>
 *
 * <p>The method has no parameters, or one of type {@code Throwable}: the failure, or null if there is none. It returns
 * nothing or a {@code boolean}: true swallows the failure, and is of no consequence where there is none.
 *
 * <p>A type may have several. Those for the outcome of the body run first, then those that run {@link Outcome#ALWAYS};
 * among themselves in the order in which they are written, those of the type itself before inherited ones. All of them
 * run, whatever earlier ones throw, with two exceptions: one for {@link Outcome#SUCCESS} does not run after another one
 * failed, and one for {@link Outcome#FAILURE} not after another one swallowed the failure. A method that overrides an
 * exit is the same exit, unless it says otherwise itself.
 *
 * @see Enter
 * @see <a href="https://docs.python.org/3/reference/datamodel.html#object.__exit__">Python: __exit__</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Exit {

    /**
     * The outcome of the body for which the method runs.
     *
     * @return the outcome; one for {@link Outcome#SUCCESS} has no parameter
     */
    Outcome on() default Outcome.ALWAYS;
}
