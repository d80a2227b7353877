package dev.dunder.processor.facades;

import dev.dunder.processor.core.marks.Marks;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.core.source.DocComment;
import dev.dunder.processor.core.source.MemberLink;
import dev.dunder.processor.facades.GuardWriter.Guarded;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * A method or constructor of a facade that passes on to the wrapped type.
 *
 * @param name its name
 * @param modifiers its modifiers, but its visibility
 * @param signature its signature
 * @param marks its visibility and annotations
 * @param doc what its Javadoc says
 * @param guarded what it does with the instance, and the values of the fields beside it
 * @param body what it does
 */
record Delegate(
        String name,
        List<Modifier> modifiers,
        Signature signature,
        Marks marks,
        Doc doc,
        Guarded guarded,
        DelegateBody body) {
    /** Copies the list. */
    Delegate {
        modifiers = List.copyOf(modifiers);
    }

    /** Whether some argument comes as a facade. */
    boolean unwraps() {
        return body.arguments().stream().anyMatch(argument -> argument.passing().isFacade());
    }

    /** Whether some argument comes as a facade or as null. */
    boolean unwrapsNull() {
        return body.arguments().stream().anyMatch(argument -> argument.passing().isFacadeOrNull());
    }

    /** Whether the result leaves as a facade. */
    boolean wraps() {
        return body.result().isFacade();
    }

    /** Whether the result leaves as a facade or as null. */
    boolean wrapsNull() {
        return body.result().isFacadeOrNull();
    }

    /**
     * Documentation.
     *
     * @param original the member that the delegate passes on to
     * @param comment the comment of that member, if it can be read
     */
    record Doc(MemberLink original, Optional<DocComment> comment) {}
}
