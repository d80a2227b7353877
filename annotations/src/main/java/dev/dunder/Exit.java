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
 * <p>A parameter is one of these: the failure, of type {@code Throwable} exactly, or null if there is none; what entering
 * returned; an argument of entering. Parameters are bound by their types: what entering returned first, then its arguments in
 * order, each once. Several arguments of one type are bound by equal parameter names in the source, otherwise in order.
 *
 * <p>The method returns nothing or a {@code boolean}: true swallows the failure, and means nothing where there is none.
 *
 * <p>A type may have several. Those for the outcome of the body run first, then those that run {@link Outcome#ALWAYS};
 * among themselves in the order in which they are written, those of the type itself before inherited ones. Each is told of
 * the failure that there is at that point:
 *
 * <ul>
 *   <li>An exit for {@link Outcome#SUCCESS} that throws makes a failure of the success: the remaining ones for {@code SUCCESS}
 *       do not run, and those for {@link Outcome#FAILURE} and {@code ALWAYS} run with what it threw.
 *   <li>After an exit swallowed the failure, the remaining ones for {@code FAILURE} do not run, and those that run {@code
 *       ALWAYS} are told null.
 *   <li>All others run, whatever earlier ones throw.
 * </ul>
 *
 * <p>A method that overrides an exit is the same exit, unless it says otherwise itself.
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
     * @return the outcome; an exit for {@link Outcome#SUCCESS} does not take the failure and does not return a {@code boolean}
     */
    Outcome on() default Outcome.ALWAYS;
}
