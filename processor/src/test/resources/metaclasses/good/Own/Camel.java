package good.other;

import dev.dunder.Metaclass;
import dev.dunder.Naming;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Another one. */
@Metaclass(naming = Naming.UPPER_CAMEL)
@Retention(RetentionPolicy.CLASS)
public @interface Camel {}
