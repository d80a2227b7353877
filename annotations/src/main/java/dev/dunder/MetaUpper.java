package dev.dunder;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The metaclass that names everything in upper case: the facade of a type has all of its public members, with names in
 * {@link Naming#UPPER_UNDERSCORE}.
 *
 * <pre>{@code
 * @MetaUpper
 * public class Dog {
 *     public int x;
 *     public String hello() { return "hello"; }
 * }
 * …
 * DogUpper dog = new DogUpper();
 * dog.X(3);
 * dog.HELLO();
 * }</pre>
 *
 * <p>{@link Metaclass} says what a facade has, and makes metaclasses of your own: this one is no other than those.
 *
 * @see <a href="https://docs.python.org/3/reference/datamodel.html#metaclasses">Python: metaclasses</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Metaclass(naming = Naming.UPPER_UNDERSCORE, suffix = "Upper")
public @interface MetaUpper {

    /**
     * Types that are not yours, or that you would rather not annotate. If empty, the annotated type itself is meant; on
     * a package at least one is needed.
     *
     * @return classes, records, enums or interfaces that the annotated element's package can see, each once
     */
    Class<?>[] of() default {};
}
