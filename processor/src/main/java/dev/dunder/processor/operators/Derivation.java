package dev.dunder.processor.operators;

import java.util.stream.Stream;

/** One group of helpers that follow from the operators that a type has. */
@FunctionalInterface
interface Derivation {

    /** The helpers that follow. */
    Stream<Helper> from(TypeOperations operations);
}
