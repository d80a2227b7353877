package dev.dunder.processor.metaclasses;

import dev.dunder.processor.core.base.ProblemKind;
import dev.dunder.processor.core.base.Wording;

/** What can be wrong with a metaclass, and with the types that carry it. */
enum MetaclassProblem implements ProblemKind {
    /** Argument: the metaclass. */
    SOURCE_RETENTION(
            "the metaclass @%1$s is not stored in class files",
            "@Retention(SOURCE), which hides the metaclass from incremental builds",
            "write @Retention(RetentionPolicy.CLASS) on @%1$s"),

    /** Arguments: the metaclass, the suffix. */
    BAD_SUFFIX(
            "\"%2$s\" cannot be the suffix of a class name",
            "suffix = \"%2$s\" on @%1$s", "write letters, digits and underscores, such as suffix = \"%1$s\""),

    /** Arguments: the metaclass, the pattern, what is wrong with it. */
    BAD_PATTERN(
            "members of @%1$s is not a regular expression",
            "\"%2$s\": %3$s", "write a pattern of java.util.regex.Pattern, such as \"[a-z][A-Za-z0-9]*\""),

    /** Arguments: the metaclass, a name or its beginning, the pattern, how long the name is. */
    PATTERN_TOO_COMPLEX(
            "the pattern of @%1$s is too complex to match the name %2$s",
            "members = \"%3$s\", which needs too much time or stack for a name of %4$s letters",
            "repeat single characters instead of groups: members = \"[a-z][A-Za-z0-9]*\""),

    /** Arguments: the metaclass, the setting. */
    FACADE_SETTING(
            "%2$s has no effect on @%1$s, which generates no facade",
            "%2$s together with facade = false", "remove %2$s, or remove facade = false"),

    /** Arguments: the type, why. */
    OPEN_FACADE(
            "the facade of %1$s cannot be open, because %1$s %2$s",
            "open = true in the metaclass of %1$s", "remove open = true, or use another metaclass for %1$s"),

    /** Arguments: the type, the metaclass. */
    RULES_FOR_OTHERS(
            "@%2$s has rules only, and rules apply only to types that carry it",
            "%1$s.class in of", "put @%2$s on %1$s itself, or remove %1$s.class from the list"),

    /** Arguments: the type, the metaclass. */
    NOT_FINAL("%1$s must be final", "no final; @%2$s requires Rule.FINAL", "write final, or make it a record"),

    /** Arguments: the type, the metaclass, the field. */
    MUTABLE_FIELD(
            "%1$s must be immutable, but its field %3$s can be reassigned",
            "%3$s without final; @%2$s requires Rule.IMMUTABLE", "make %3$s final"),

    /** Arguments: the type, the metaclass, the field. */
    PUBLIC_FIELD(
            "%1$s must not have public fields other than constants",
            "public %3$s; @%2$s requires Rule.NO_PUBLIC_FIELDS",
            "make %3$s private with an accessor, or static and final"),

    /** Arguments: the type, the metaclass, the field. */
    STATIC_STATE(
            "%1$s must not have static state, but its static field %3$s can be reassigned",
            "static %3$s without final; @%2$s requires Rule.NO_STATIC_STATE", "make %3$s final, or remove static"),

    /** Arguments: the type, the metaclass, the member. */
    UNDOCUMENTED(
            "%3$s has no documentation comment",
            "@%2$s on %1$s, which requires Rule.DOCUMENTED", "write /** … */ before it, or make it private"),

    /** Arguments: the type, the metaclass, what is missing. */
    NO_EQUALITY(
            "%1$s must define equality, but does not override %3$s",
            "the %3$s of Object; @%2$s requires Rule.EQUALS_AND_HASH_CODE",
            "override both equals and hashCode, or make %1$s a record"),

    /** Arguments: the type, the metaclass, the constructor. */
    OPEN_CONSTRUCTOR(
            "%1$s must have private constructors only",
            "%3$s; @%2$s requires Rule.PRIVATE_CONSTRUCTORS", "make it private, and add a static method that calls it"),

    /** Arguments: the type, the metaclass, the member, the pattern. */
    MEMBER_NAME(
            "%3$s of %1$s has a name that @%2$s does not allow",
            "%3$s, which does not match %4$s", "rename it so that it matches");

    private final Wording wording;

    MetaclassProblem(String message, String found, String fix) {
        this.wording = new Wording(message, found, fix);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
