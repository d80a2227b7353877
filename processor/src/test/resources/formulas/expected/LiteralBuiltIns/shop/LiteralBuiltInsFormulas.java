package shop;

import dev.dunder.GeneratedByDunder;
import dev.dunder.runtime.Floats;
import dev.dunder.runtime.Texts;

/** The formulas of {@link LiteralBuiltIns}, compiled. */
@GeneratedByDunder
final class LiteralBuiltInsFormulas implements LiteralBuiltIns {
    /** Creates the formulas; they keep nothing. */
    public LiteralBuiltInsFormulas() {}

    /** {@code pow(2, 5)}. */
    @Override
    public int power() {
        return 32;
    }

    /**
     * {@code str(7.5 % 2) + ' ' + str(7.5 % -2) + ' ' + str(-7.5 % 2) + ' ' + str(-7.5 % -2)}.
     *
     * <ul>
     *   <li>{@code str(7.5 % 2)} → {@code Texts.str(1.5)}
     *   <li>{@code str(7.5 % 2) + ' '} → {@code Texts.str(1.5) + " "}
     *   <li>{@code str(7.5 % -2)} → {@code Texts.str(-0.5)}
     *   <li>{@code str(7.5 % 2) + ' ' + str(7.5 % -2)} → {@code Texts.str(1.5) + " " + Texts.str(-0.5)}
     *   <li>{@code str(7.5 % 2) + ' ' + str(7.5 % -2) + ' '} → {@code Texts.str(1.5) + " " + Texts.str(-0.5) + " "}
     *   <li>{@code str(-7.5 % 2)} → {@code Texts.str(0.5)}
     *   <li>{@code str(7.5 % 2) + ' ' + str(7.5 % -2) + ' ' + str(-7.5 % 2)} → {@code Texts.str(1.5) + " " + Texts.str(-0.5) + " " + Texts.str(0.5)}
     *   <li>{@code str(7.5 % 2) + ' ' + str(7.5 % -2) + ' ' + str(-7.5 % 2) + ' '} → {@code Texts.str(1.5) + " " + Texts.str(-0.5) + " " + Texts.str(0.5) + " "}
     *   <li>{@code str(-7.5 % -2)} → {@code Texts.str(-1.5)}
     *   <li>{@code str(7.5 % 2) + ' ' + str(7.5 % -2) + ' ' + str(-7.5 % 2) + ' ' + str(-7.5 % -2)} → {@code Texts.str(1.5) + " " + Texts.str(-0.5) + " " + Texts.str(0.5) + " " + Texts.str(-1.5)}
     * </ul>
     */
    @Override
    public String remainders() {
        return Texts.str(1.5) + " " + Texts.str(-0.5) + " " + Texts.str(0.5) + " " + Texts.str(-1.5);
    }

    /**
     * {@code str(7.5 // 2) + ' ' + str(7.5 // -2) + ' ' + str(-7.5 // 2) + ' ' + str(-7.5 // -2)}.
     *
     * <ul>
     *   <li>{@code str(7.5 // 2)} → {@code Texts.str(3.0)}
     *   <li>{@code str(7.5 // 2) + ' '} → {@code Texts.str(3.0) + " "}
     *   <li>{@code str(7.5 // -2)} → {@code Texts.str(-4.0)}
     *   <li>{@code str(7.5 // 2) + ' ' + str(7.5 // -2)} → {@code Texts.str(3.0) + " " + Texts.str(-4.0)}
     *   <li>{@code str(7.5 // 2) + ' ' + str(7.5 // -2) + ' '} → {@code Texts.str(3.0) + " " + Texts.str(-4.0) + " "}
     *   <li>{@code str(-7.5 // 2)} → {@code Texts.str(-4.0)}
     *   <li>{@code str(7.5 // 2) + ' ' + str(7.5 // -2) + ' ' + str(-7.5 // 2)} → {@code Texts.str(3.0) + " " + Texts.str(-4.0) + " " + Texts.str(-4.0)}
     *   <li>{@code str(7.5 // 2) + ' ' + str(7.5 // -2) + ' ' + str(-7.5 // 2) + ' '} → {@code Texts.str(3.0) + " " + Texts.str(-4.0) + " " + Texts.str(-4.0) + " "}
     *   <li>{@code str(-7.5 // -2)} → {@code Texts.str(3.0)}
     *   <li>{@code str(7.5 // 2) + ' ' + str(7.5 // -2) + ' ' + str(-7.5 // 2) + ' ' + str(-7.5 // -2)} → {@code Texts.str(3.0) + " " + Texts.str(-4.0) + " " + Texts.str(-4.0) + " " + Texts.str(3.0)}
     * </ul>
     */
    @Override
    public String quotients() {
        return Texts.str(3.0) + " " + Texts.str(-4.0) + " " + Texts.str(-4.0) + " " + Texts.str(3.0);
    }

    /**
     * {@code str(7 % -2) + ' ' + str(-7 % 2) + ' ' + str(7 // -2) + ' ' + str(-7 // -2)}.
     *
     * <ul>
     *   <li>{@code str(7 % -2)} → {@code String.valueOf(-1)}
     *   <li>{@code str(7 % -2) + ' '} → {@code String.valueOf(-1) + " "}
     *   <li>{@code str(-7 % 2)} → {@code String.valueOf(1)}
     *   <li>{@code str(7 % -2) + ' ' + str(-7 % 2)} → {@code String.valueOf(-1) + " " + String.valueOf(1)}
     *   <li>{@code str(7 % -2) + ' ' + str(-7 % 2) + ' '} → {@code String.valueOf(-1) + " " + String.valueOf(1) + " "}
     *   <li>{@code str(7 // -2)} → {@code String.valueOf(-4)}
     *   <li>{@code str(7 % -2) + ' ' + str(-7 % 2) + ' ' + str(7 // -2)} → {@code String.valueOf(-1) + " " + String.valueOf(1) + " " + String.valueOf(-4)}
     *   <li>{@code str(7 % -2) + ' ' + str(-7 % 2) + ' ' + str(7 // -2) + ' '} → {@code String.valueOf(-1) + " " + String.valueOf(1) + " " + String.valueOf(-4) + " "}
     *   <li>{@code str(-7 // -2)} → {@code String.valueOf(3)}
     *   <li>{@code str(7 % -2) + ' ' + str(-7 % 2) + ' ' + str(7 // -2) + ' ' + str(-7 // -2)} → {@code String.valueOf(-1) + " " + String.valueOf(1) + " " + String.valueOf(-4) + " " + String.valueOf(3)}
     * </ul>
     */
    @Override
    public String ofIntegers() {
        return String.valueOf(-1) + " " + String.valueOf(1) + " " + String.valueOf(-4) + " " + String.valueOf(3);
    }

    /**
     * {@code divmod(x, 2.0)[0]}.
     *
     * <ul>
     *   <li>{@code divmod(x, 2.0)} → {@code Floats.divmod(x, 2.0)}
     *   <li>{@code divmod(x, 2.0)[0]} → {@code Floats.divmod(x, 2.0)[0]}
     * </ul>
     */
    @Override
    public double quotient(double x) {
        return Floats.divmod(x, 2.0)[0];
    }
}
