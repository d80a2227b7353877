package dev.dunder.processor.formulas.binding;

import com.palantir.javapoet.ClassName;

/** The classes of the small runtime, which have what needs more than a line. */
final class Runtime {
    static final ClassName INTEGERS = named("Integers");
    static final ClassName BIG_INTEGERS = named("BigIntegers");
    static final ClassName FLOATS = named("Floats");
    static final ClassName DECIMALS = named("Decimals");
    static final ClassName SEQUENCES = named("Sequences");
    static final ClassName TEXTS = named("Texts");

    private Runtime() {}

    private static ClassName named(String name) {
        return ClassName.get("dev.dunder.runtime", name);
    }
}
