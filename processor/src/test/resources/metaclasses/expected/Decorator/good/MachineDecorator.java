package good;

import dev.dunder.GeneratedByDunder;
import java.util.Objects;

/**
 * {@link Machine} under the same names.
 *
 * <p>A class: its facade can be extended, but is no subclass.
 */
@GeneratedByDunder
public class MachineDecorator {
    private final Machine wrapped;

    private MachineDecorator(Machine machine, Wrapping marker) {
        wrapped = machine;
    }

    /**
     * A facade of a class that extends this one.
     *
     * @param machine the instance to wrap
     */
    protected MachineDecorator(Machine machine) {
        this(Objects.requireNonNull(machine, "machine"), Wrapping.IT);
    }

    /** As {@link Machine#Machine()}. */
    public MachineDecorator() {
        this(new Machine(), Wrapping.IT);
    }

    /**
     * A facade around an instance.
     *
     * @param machine the instance to wrap
     * @return its facade
     */
    public static MachineDecorator of(Machine machine) {
        return new MachineDecorator(Objects.requireNonNull(machine, "machine"), Wrapping.IT);
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Machine unwrap() {
        return wrapped;
    }

    /** As {@link Machine#run(int)}. */
    public String run(int times) {
        return wrapped.run(times);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MachineDecorator that && Objects.equals(wrapped, that.wrapped);
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
