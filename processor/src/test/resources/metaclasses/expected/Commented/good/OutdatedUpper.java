package good;

import dev.dunder.GeneratedByDunder;
import good.other.Outdated;
import java.util.Objects;

/** {@link Outdated} with names in upper case. */
@GeneratedByDunder
final class OutdatedUpper {
    /** As {@link Outdated#NAME}. */
    @Deprecated
    public static final String NAME = Outdated.NAME;

    private final Outdated wrapped;

    private OutdatedUpper(Outdated outdated, Wrapping marker) {
        wrapped = outdated;
    }

    /** As {@link Outdated#Outdated(String)}. */
    @Deprecated
    public OutdatedUpper(String string) {
        this(new Outdated(string), Wrapping.IT);
    }

    /** As {@link Outdated#Outdated(int)}. */
    public OutdatedUpper(int value) {
        this(new Outdated(value), Wrapping.IT);
    }

    /**
     * A facade around an instance.
     *
     * @param outdated the instance to wrap
     * @return its facade
     */
    static OutdatedUpper of(Outdated outdated) {
        return new OutdatedUpper(Objects.requireNonNull(outdated, "outdated"), Wrapping.IT);
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Outdated unwrap() {
        return wrapped;
    }

    /** As {@link Outdated#run()}. */
    @Deprecated
    public void RUN() {
        wrapped.run();
    }

    /** As {@link Outdated#say(Object)}. */
    @Deprecated
    public static String SAY(Object object) {
        return Outdated.say(object);
    }

    /** As {@link Outdated#say(String)}. */
    public static String SAY(String string) {
        return Outdated.say(string);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutdatedUpper that && Objects.equals(wrapped, that.wrapped);
    }

    @Override
    public int hashCode() {
        return wrapped.hashCode();
    }

    @Override
    public String toString() {
        return wrapped.toString();
    }

    private enum Wrapping {
        IT
    }
}
