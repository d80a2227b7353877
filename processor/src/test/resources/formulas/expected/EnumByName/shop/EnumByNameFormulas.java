package shop;

import dev.dunder.GeneratedByDunder;
import java.util.concurrent.TimeUnit;

/** The formulas of {@link EnumByName}, compiled. */
@GeneratedByDunder
final class EnumByNameFormulas implements EnumByName {
    /** Creates the formulas; they keep nothing. */
    public EnumByNameFormulas() {}

    /**
     * {@code Size.valueOf(name)}.
     *
     * <ul>
     *   <li>{@code Size.valueOf(name)} → {@code EnumByName.Size.valueOf(name)}
     * </ul>
     */
    @Override
    public EnumByName.Size size(String name) {
        return EnumByName.Size.valueOf(name);
    }

    /**
     * {@code len(Size.values()) + len(TimeUnit.values())}.
     *
     * <ul>
     *   <li>{@code Size.values()} → {@code EnumByName.Size.values()}
     *   <li>{@code len(Size.values())} → {@code EnumByName.Size.values().length}
     *   <li>{@code TimeUnit.values()} → {@code TimeUnit.values()}
     *   <li>{@code len(TimeUnit.values())} → {@code TimeUnit.values().length}
     *   <li>{@code len(Size.values()) + len(TimeUnit.values())} → {@code Math.addExact(EnumByName.Size.values().length, TimeUnit.values().length)}
     * </ul>
     */
    @Override
    public int count() {
        return Math.addExact(EnumByName.Size.values().length, TimeUnit.values().length);
    }

    /**
     * {@code Size.SMALL < size and size != Size.LARGE}.
     *
     * <ul>
     *   <li>{@code Size.SMALL} → {@code EnumByName.Size.SMALL}
     *   <li>{@code Size.SMALL < size} → {@code EnumByName.Size.SMALL.compareTo(size) < 0}
     *   <li>{@code Size.LARGE} → {@code EnumByName.Size.LARGE}
     *   <li>{@code size != Size.LARGE} → {@code size != EnumByName.Size.LARGE}
     *   <li>{@code Size.SMALL < size and size != Size.LARGE} → {@code EnumByName.Size.SMALL.compareTo(size) < 0 && size != EnumByName.Size.LARGE}
     * </ul>
     */
    @Override
    public boolean isMedium(EnumByName.Size size) {
        return EnumByName.Size.SMALL.compareTo(size) < 0 && size != EnumByName.Size.LARGE;
    }
}
