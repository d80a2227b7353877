package dev.dunder.processor.metaclasses;

/** The rules of {@code dev.dunder.Rule}, by their names. */
enum Rule {
    FINAL,
    IMMUTABLE,
    NO_PUBLIC_FIELDS,
    NO_STATIC_STATE,
    DOCUMENTED,
    EQUALS_AND_HASH_CODE,
    PRIVATE_CONSTRUCTORS
}
