package good;

import dev.dunder.GeneratedByDunder;
import java.util.Objects;
import java.util.Optional;

/**
 * {@link Color} with names in upper case.
 *
 * <p>Colours.
 *
 * <p>Results and arguments of exactly the type {@code Color} are wrapped; those in arrays, collections and
 * other types are not.
 */
@GeneratedByDunder
final class ColorUpper {
    /**
     * As blood.
     *
     * <p>As {@link Color#red}.
     */
    public static final ColorUpper RED = new ColorUpper(Color.red);

    /** As {@link Color#darkGreen}. */
    public static final ColorUpper DARK_GREEN = new ColorUpper(Color.darkGreen);

    /** As {@link Color#blue}. */
    public static final ColorUpper SKY = new ColorUpper(Color.blue);

    /** As {@link Color#BITS}. */
    public static final int BITS = Color.BITS;

    private final Color wrapped;

    private ColorUpper(Color color) {
        wrapped = color;
    }

    /**
     * A facade around an instance.
     *
     * @param color the instance to wrap
     * @return its facade
     */
    static ColorUpper of(Color color) {
        return new ColorUpper(Objects.requireNonNull(color, "color"));
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Color unwrap() {
        return wrapped;
    }

    /** As {@link Color#FIRST}. */
    public static ColorUpper FIRST() {
        return wrapOrNull(Color.FIRST);
    }

    /** As {@link Color#darker()}. */
    public ColorUpper DARKER() {
        return wrapOrNull(wrapped.darker());
    }

    /** As {@link Color#mix(Color, int)}. */
    public ColorUpper MIX(Color other, int share) {
        return wrapOrNull(wrapped.mix(other, share));
    }

    /** As {@link Color#mix(Color, int)}. */
    public ColorUpper MIX(ColorUpper other, int share) {
        return wrapOrNull(wrapped.mix(unwrapOrNull(other), share));
    }

    /** As {@link Color#valueOf(String)}. */
    public static ColorUpper VALUE_OF(String name) {
        return wrapOrNull(Color.valueOf(name));
    }

    /** As {@link Color#values()}. */
    public static Color[] VALUES() {
        return Color.values();
    }

    /** As {@link Color#compareTo(Enum)}. */
    public int COMPARE_TO(Color color) {
        return wrapped.compareTo(color);
    }

    /** As {@link Color#compareTo(Enum)}. */
    public int COMPARE_TO(ColorUpper color) {
        return wrapped.compareTo(unwrapOrNull(color));
    }

    /** As {@link Color#describeConstable()}. */
    public Optional<Enum.EnumDesc<Color>> DESCRIBE_CONSTABLE() {
        return wrapped.describeConstable();
    }

    /** As {@link Color#getDeclaringClass()}. */
    public Class<Color> GET_DECLARING_CLASS() {
        return wrapped.getDeclaringClass();
    }

    /** As {@link Color#name()}. */
    public String NAME() {
        return wrapped.name();
    }

    /** As {@link Color#ordinal()}. */
    public int ORDINAL() {
        return wrapped.ordinal();
    }

    /** As {@link Color#valueOf(Class, String)}. */
    public static <T extends Enum<T>> T VALUE_OF(Class<T> class2, String string) {
        return Color.valueOf(class2, string);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ColorUpper that && Objects.equals(wrapped, that.wrapped);
    }

    @Override
    public int hashCode() {
        return wrapped.hashCode();
    }

    @Override
    public String toString() {
        return wrapped.toString();
    }

    private static ColorUpper wrapOrNull(Color color) {
        return color == null ? null : new ColorUpper(color);
    }

    private static Color unwrapOrNull(ColorUpper facade) {
        return facade == null ? null : facade.wrapped;
    }
}
