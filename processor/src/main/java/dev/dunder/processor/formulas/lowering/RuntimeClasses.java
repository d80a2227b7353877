package dev.dunder.processor.formulas.lowering;

import com.palantir.javapoet.ClassName;

/** The classes of the small runtime, which have what needs more than a line. */
final class RuntimeClasses {
    static final ClassName INTEGERS = named("Integers");
    static final ClassName INTEGER_POWERS = named("IntegerPowers");
    static final ClassName SHIFTS = named("Shifts");
    static final ClassName BIG_INTEGERS = named("BigIntegers");
    static final ClassName BIG_INTEGER_POWERS = named("BigIntegerPowers");
    static final ClassName FLOATS = named("Floats");
    static final ClassName FLOAT_EXTREMES = named("FloatExtremes");
    static final ClassName FLOAT_ROUNDING = named("FloatRounding");
    static final ClassName MIXED_COMPARISONS = named("MixedComparisons");
    static final ClassName DECIMALS = named("Decimals");
    static final ClassName DECIMAL_POWERS = named("DecimalPowers");
    static final ClassName DECIMAL_ROUNDING = named("DecimalRounding");
    static final ClassName DURATIONS = named("Durations");
    static final ClassName ITEMS = named("Items");
    static final ClassName SLICES = named("Slices");
    static final ClassName ARRAY_SLICES = named("ArraySlices");
    static final ClassName MEMBERSHIP = named("Membership");
    static final ClassName ARRAY_MEMBERSHIP = named("ArrayMembership");
    static final ClassName SEQUENCES = named("Sequences");
    static final ClassName SETS = named("Sets");
    static final ClassName MAPS = named("Maps");
    static final ClassName TEXTS = named("Texts");
    static final ClassName VALUES = named("Values");

    private RuntimeClasses() {}

    private static ClassName named(String name) {
        return ClassName.get("dev.dunder.runtime", name);
    }
}
