package good.other;

import dev.dunder.Metaclass;
import dev.dunder.Naming;
import dev.dunder.Rule;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A metaclass of the same compilation, with rules that its types keep. */
@Metaclass(naming = Naming.UPPER, suffix = "Loud", rules = {Rule.FINAL, Rule.IMMUTABLE, Rule.EQUALS_AND_HASH_CODE})
@Retention(RetentionPolicy.CLASS)
public @interface Loud {}
