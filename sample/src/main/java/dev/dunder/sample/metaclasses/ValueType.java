package dev.dunder.sample.metaclasses;

import dev.dunder.Metaclass;
import dev.dunder.Rule;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Holds the shop's values to what values are: rules alone, without a facade. */
@Metaclass(
        facade = false,
        rules = {Rule.FINAL, Rule.IMMUTABLE, Rule.NO_PUBLIC_FIELDS, Rule.NO_STATIC_STATE, Rule.EQUALS_AND_HASH_CODE},
        members = "[a-z][A-Za-z0-9]*|[A-Z][A-Z0-9_]*")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ValueType {}
