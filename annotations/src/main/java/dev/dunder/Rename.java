package dev.dunder;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a method or field in facades, whatever the {@link Naming} of the metaclass is. Where two members would meet under
 * one name, it keeps them apart.
 *
 * <pre>{@code
 * @Rename("RAW_URL")
 * public String getUrl() { … }
 * }</pre>
 *
 * <p>A method that overrides the one that carries it has the new name too.
 *
 * @see Metaclass
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD})
public @interface Rename {

    /**
     * The name in the facade.
     *
     * @return a Java identifier that is no keyword
     */
    String value();
}
