package good.other;

import dev.dunder.Metaclass;
import dev.dunder.Naming;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A metaclass from a jar, which subclasses inherit. */
@Metaclass(naming = Naming.LOWER_UNDERSCORE)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Inherited
public @interface Snake {
    Class<?>[] of() default {};
}
