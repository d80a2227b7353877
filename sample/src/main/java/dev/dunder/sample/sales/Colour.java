package dev.dunder.sample.sales;

import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;

/**
 * The colour of a product, as light: red, green and blue from 0 to 255.
 *
 * @param red the share of red
 * @param green the share of green
 * @param blue the share of blue
 */
@Operators
public record Colour(int red, int green, int blue) {
    /** No light: where sums begin. */
    @Operator(Op.ZERO)
    public static final Colour BLACK = new Colour(0, 0, 0);

    /** A colour whose shares are all from 0 to 255. */
    public Colour {
        if (((red | green | blue) & ~0xFF) != 0) {
            throw new IllegalArgumentException("not from 0 to 255: " + red + ", " + green + ", " + blue);
        }
    }

    /** Both lights together, at most white. */
    public Colour plus(Colour other) {
        return clipped(red + other.red, green + other.green, blue + other.blue);
    }

    /** This light without the other one, at least black. */
    public Colour minus(Colour other) {
        return clipped(red - other.red, green - other.green, blue - other.blue);
    }

    /** A darker light for a factor below 1, a brighter one above it. */
    @Operator(value = Op.MULTIPLY, commutative = true)
    public Colour scaled(double factor) {
        return clipped(Math.round(red * factor), Math.round(green * factor), Math.round(blue * factor));
    }

    /** The complement, with which it makes white. */
    public Colour inv() {
        return new Colour(255 - red, 255 - green, 255 - blue);
    }

    /** The colour as one number: {@code 0xRRGGBB}. */
    public int __index__() {
        return red << 16 | green << 8 | blue;
    }

    /** The colour in CSS: {@code hex} for {@code #rrggbb}, {@code rgb} for {@code rgb(r g b)}. */
    public String __format__(String style) {
        return switch (style) {
            case "", "hex" -> "#%06x".formatted(__index__());
            case "rgb" -> "rgb(%d %d %d)".formatted(red, green, blue);
            default -> throw new IllegalArgumentException("no style of colours: " + style);
        };
    }

    @Override
    public String toString() {
        return __format__("hex");
    }

    private static Colour clipped(long red, long green, long blue) {
        return new Colour(clipped(red), clipped(green), clipped(blue));
    }

    private static int clipped(long share) {
        return (int) Math.max(0, Math.min(255, share));
    }
}
