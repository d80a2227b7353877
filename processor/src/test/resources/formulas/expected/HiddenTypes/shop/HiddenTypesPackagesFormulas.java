package shop;

import dev.dunder.GeneratedByDunder;
import dev.dunder.runtime.IntegerPowers;

/** The formulas of {@link HiddenTypes.Packages}, compiled. */
@GeneratedByDunder
final class HiddenTypesPackagesFormulas implements HiddenTypes.Packages {
    /** Creates the formulas; they keep nothing. */
    public HiddenTypesPackagesFormulas() {}

    /**
     * {@code x ** 2 + java + dev}.
     *
     * <ul>
     *   <li>{@code x ** 2} → {@code IntegerPowers.pow(x, 2)}
     *   <li>{@code x ** 2 + java} → {@code Math.addExact(IntegerPowers.pow(x, 2), java)}
     *   <li>{@code x ** 2 + java + dev} → {@code Math.addExact(Math.addExact(IntegerPowers.pow(x, 2), java), dev)}
     * </ul>
     */
    @Override
    public int sum(int x, int java, int dev) {
        return Math.addExact(Math.addExact(IntegerPowers.pow(x, 2), java), dev);
    }
}
