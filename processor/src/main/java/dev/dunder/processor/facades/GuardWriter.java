package dev.dunder.processor.facades;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Writes what a kind of facade puts around the body of a method: the taking and giving back of a lock, or nothing. */
@FunctionalInterface
public interface GuardWriter {
    /** Leaves bodies as they are. */
    GuardWriter NONE = (guarded, body) -> body;

    /** The statements of a body, and what goes around them. */
    CodeBlock write(Guarded guarded, CodeBlock body);

    /**
     * A body that may need a guard.
     *
     * @param use what it does with the instance
     * @param state the values of the kind's fields, as expressions, in the order of {@link FacadeKind#state()}
     */
    record Guarded(InstanceUse use, List<CodeBlock> state) {
        /** Copies the list. */
        public Guarded {
            state = List.copyOf(state);
        }
    }
}
