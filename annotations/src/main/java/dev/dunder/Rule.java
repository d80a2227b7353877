package dev.dunder;

/** What a {@link Metaclass} can demand of the types that carry it; an offence is an error at the member that commits it. */
public enum Rule {
    /** The type is final; records and enums are. */
    FINAL,
    /** No instance field can be assigned anew, inherited ones included. */
    IMMUTABLE,
    /** No public field, inherited ones included, but constants: those that are static and final. */
    NO_PUBLIC_FIELDS,
    /** No static field can be assigned anew, inherited ones included. */
    NO_STATIC_STATE,
    /**
     * The type, and every public or protected member that it declares, has a documentation comment. Methods that override
     * others inherit theirs, and a record's comment is that of its components.
     */
    DOCUMENTED,
    /** The type has an {@code equals} and a {@code hashCode} that are not those of {@code Object}. */
    EQUALS_AND_HASH_CODE,
    /** Every constructor is private, the one included that a class without any has. */
    PRIVATE_CONSTRUCTORS
}
