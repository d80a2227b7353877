package dev.dunder.processor.formulas.lowering;

import com.palantir.javapoet.ClassName;

/** The classes of the small runtime, which have what needs more than a line. */
public final class RuntimeClasses {
    public static final ClassName INTEGERS = named("Integers");
    public static final ClassName INTEGER_POWERS = named("IntegerPowers");
    public static final ClassName SHIFTS = named("Shifts");
    public static final ClassName BIG_INTEGERS = named("BigIntegers");
    public static final ClassName BIG_INTEGER_POWERS = named("BigIntegerPowers");
    public static final ClassName FLOATS = named("Floats");
    public static final ClassName FLOAT_EXTREMES = named("FloatExtremes");
    public static final ClassName FLOAT_ROUNDING = named("FloatRounding");
    public static final ClassName MIXED_COMPARISONS = named("MixedComparisons");
    public static final ClassName DECIMALS = named("Decimals");
    public static final ClassName DECIMAL_POWERS = named("DecimalPowers");
    public static final ClassName DECIMAL_ROUNDING = named("DecimalRounding");
    public static final ClassName ITEMS = named("Items");
    public static final ClassName SLICES = named("Slices");
    public static final ClassName ARRAY_SLICES = named("ArraySlices");
    public static final ClassName MEMBERSHIP = named("Membership");
    public static final ClassName ARRAY_MEMBERSHIP = named("ArrayMembership");
    public static final ClassName SEQUENCES = named("Sequences");
    public static final ClassName SETS = named("Sets");
    public static final ClassName MAPS = named("Maps");
    public static final ClassName TEXTS = named("Texts");
    public static final ClassName VALUES = named("Values");

    private RuntimeClasses() {}

    private static ClassName named(String name) {
        return ClassName.get("dev.dunder.runtime", name);
    }
}
