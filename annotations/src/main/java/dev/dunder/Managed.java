package dev.dunder;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a type a context manager, as of Python's {@code with}: what has to be done before and after a block, where
 * afterwards means always, and with knowledge of whether the block failed.
 *
 * <pre>{@code
 * @Managed
 * public final class UnitOfWork {
 *     @Enter Connection begin() throws SQLException { … }
 *     @Exit(on = Outcome.SUCCESS) void commit() throws SQLException { … }
 *     @Exit(on = Outcome.FAILURE) void rollback(Throwable failure) throws SQLException { … }
 *     @Exit void release() throws SQLException { … }
 * }
 * …
 * int id = UnitOfWorkManaged.with(work, connection -> insert(connection, order));
 * }</pre>
 *
 * <p>The method with {@link Enter @Enter}, or {@code __enter__}, enters; the methods with {@link Exit @Exit}, or {@code
 * __exit__}, leave; inherited ones count. For types that are not yours, {@link #enter} and {@link #exit} name them:
 *
 * <pre>{@code
 * @Managed(of = Lock.class, enter = "lock", exit = "unlock")
 * @Managed(of = Semaphore.class, enter = "acquire(int)", exit = "release(int)", name = "Permits")
 * package com.example.shop;
 * }</pre>
 *
 * <p>The generated {@code UnitOfWorkManaged} has, as static methods:
 *
 * <ul>
 *   <li>{@code with(work, body)}, which enters, gives the body what was entered, leaves, and returns what the body
 *       returned; {@code run} is for bodies that return nothing. They throw what enter, the exits and the body throw, and no
 *       more. Where an exit may swallow a failure, {@code with} has a parameter for the value that is returned then.
 *   <li>{@code enter(work)}, which returns a scope for try-with-resources with {@code value()} and, if an exit asks for the
 *       outcome or the failure, {@code complete()}: closing it before that call is a failure, of which exits are told by
 *       a {@code dev.dunder.context.IncompleteException}. {@code open(…)} has the parameters of each constructor and
 *       enters the new object; it exists where entering has no parameters. Neither exists where an exit may swallow, nor
 *       where one declares {@code InterruptedException}, {@code Exception} or {@code Throwable}.
 *   <li>{@code of(work)}, which is a {@code dev.dunder.context.ContextManager}, to be entered once.
 * </ul>
 *
 * <p>The parameters of the method that enters follow the managed object in all of these: {@code
 * PermitsManaged.with(semaphore, 2, body)}.
 *
 * <p>The first exception is the one that is thrown, and later ones are added to it as suppressed; the same exception thrown
 * again is not added to itself. An exit that is interrupted leaves the thread interrupted. Exits run on the thread that
 * leaves: a scope is for one thread, and one that is never closed is never left.
 *
 * @see <a href="https://docs.python.org/3/reference/compound_stmts.html#with">Python: the with statement</a>
 * @see <a href="https://docs.python.org/3/reference/datamodel.html#context-managers">Python: context managers</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(Managed.List.class)
public @interface Managed {

    /**
     * Types that are not yours, or that you would rather not annotate. If empty, the annotated type itself is meant; on
     * a package at least one is needed.
     *
     * @return classes, records, enums or interfaces that the annotated element's package can see, each once
     */
    Class<?>[] of() default {};

    /**
     * The method that enters, in place of one with {@link Enter @Enter} or named {@code __enter__}. Parameter types name one
     * of several overloads: {@code "acquire(int)"}, {@code "acquire()"}. A name without them is the overload without
     * parameters, or the only one there is.
     *
     * <p>Parameter types are written as in the method's declaration, by simple or qualified names; type arguments may be left
     * out: {@code "open(Path, String...)"}, {@code "add(T)"}.
     *
     * @return a method of each of the types; empty to look for the annotation
     */
    String enter() default "";

    /**
     * The method that leaves, in place of those with {@link Exit @Exit} or named {@code __exit__}. It is named like {@link
     * #enter}, and its parameters are those that {@link Exit} allows.
     *
     * @return a method of each of the types; empty to look for the annotation
     */
    String exit() default "";

    /**
     * A name that stands in place of the type's, so that one type may have several managers: {@code name = "Permits"} for a
     * {@code Semaphore} generates {@code PermitsManaged}.
     *
     * @return an identifier, for one type only; empty for the type's own name
     */
    String name() default "";

    /** Several managers of one carrier. The compiler adds it where {@link Managed @Managed} is repeated. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.PACKAGE})
    @interface List {

        /**
         * The managers.
         *
         * @return what each of them is
         */
        Managed[] value();
    }
}
