package good.other;

import dev.dunder.Metaclass;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A metaclass for decorators. */
@Metaclass(open = true, suffix = "Decorator")
@Retention(RetentionPolicy.CLASS)
public @interface Decorated {
    Class<?>[] of() default {};
}
