package dev.dunder;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation a metaclass: it defines the rules for every class that carries it, and the facade that is generated
 * for each.
 *
 * <pre>{@code
 * @Metaclass(naming = Naming.LOWER_UNDERSCORE, suffix = "Snake", rules = {Rule.IMMUTABLE, Rule.DOCUMENTED})
 * @Retention(RetentionPolicy.CLASS)
 * @Target({ElementType.TYPE, ElementType.PACKAGE})
 * public @interface ScriptApi {
 *     Class<?>[] of() default {};
 * }
 * …
 * @ScriptApi
 * public record Price(BigDecimal unitPrice) {}
 * …
 * PriceSnake.of(price).unit_price()
 * }</pre>
 *
 * <p>The annotation may come from the same compilation, from another module or from a jar. Its retention must not be
 * {@code SOURCE}: incremental builds could not see who uses it. With an element {@code Class<?>[] of() default {}}, as
 * above, it can generate facades of types that are not yours: then those alone are meant, and not the element that
 * carries it. Rules hold for the types that carry the annotation, not for those in {@code of}, which nobody could mend.
 * An annotation that is {@code @Inherited} is a metaclass of the subclasses too.
 *
 * <p>The facade of a type {@code Price} is a final class {@code PriceSnake} in the same package, around one instance:
 *
 * <ul>
 *   <li>{@code PriceSnake.of(price)} makes it, {@code unwrap()} gives the instance back, and there are the same
 *       constructors as in the type itself. Two facades are equal where what they wrap is.
 *   <li>Every public member is there under its new name, the static and the inherited ones too. Constants stay
 *       compile-time constants. Any other field {@code x} is an accessor {@code x()}, with a setter {@code x(value)} if it
 *       is not final. The constants of an enum are facades. Of {@code Object} there are {@code equals}, {@code hashCode}
 *       and {@code toString} only.
 *   <li>A result of exactly the wrapped type, with whatever type arguments, comes back wrapped; a method with parameters
 *       of it exists twice, with all of them plain and with all of them as facades. Nothing else is wrapped: no array,
 *       {@code List}, {@code Optional}, subtype or type variable. A null stays null.
 *   <li>With {@link Naming#UNCHANGED} on an interface that is not sealed, the facade implements the interface, unless one
 *       of its abstract methods is renamed, omitted or invisible. Its methods are there once then, as it can be passed
 *       wherever the interface is wanted.
 *   <li>A member with a type in its signature that the package cannot see is left out, and the facade's documentation
 *       names it.
 * </ul>
 *
 * @see Rename
 * @see Omit
 * @see <a href="https://docs.python.org/3/reference/datamodel.html#metaclasses">Python: metaclasses</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Metaclass {

    /**
     * How members are named in the facade.
     *
     * @return the naming
     */
    Naming naming() default Naming.UNCHANGED;

    /**
     * The end of the facades' names: {@code "Snake"} makes {@code PriceSnake} of {@code Price}. If empty, it is the
     * simple name of the annotation.
     *
     * @return letters, digits and underscores
     */
    String suffix() default "";

    /**
     * Whether facades are generated. A metaclass without is one of rules alone, and may stand on private types too.
     *
     * @return false for rules alone
     */
    boolean facade() default true;

    /**
     * Whether facades can be extended: they are not final then, and have a protected constructor that takes the instance
     * to wrap. Not for records, nor for types whose constructors are all private.
     *
     * @return true for facades that are not final
     */
    boolean open() default false;

    /**
     * What is demanded of every type that carries the annotation.
     *
     * @return the rules
     */
    Rule[] rules() default {};

    /**
     * The names that fields and methods may have, as a regular expression that must match the whole name. It holds for all
     * that the type declares and for what it inherits, but not for what comes from {@code Object}, {@code Enum} and
     * {@code Record}, nor for what the compiler adds.
     *
     * @return a regular expression as in {@link java.util.regex.Pattern}; all names are allowed if it is empty
     */
    String members() default "";
}
