package good.other;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** An annotation of some framework, for whatever there is. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Column {
    String value() default "";

    Class<?> type() default Object.class;

    int[] sizes() default {};
}
