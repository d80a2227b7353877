package dev.dunder.sample.metaclasses;

import dev.dunder.Metaclass;
import dev.dunder.Naming;
import dev.dunder.Rule;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the templates of the shop's letters may call, under the names that their authors are used to. */
@Metaclass(
        naming = Naming.LOWER_UNDERSCORE,
        suffix = "Snake",
        rules = {Rule.IMMUTABLE, Rule.DOCUMENTED})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface LetterApi {}
