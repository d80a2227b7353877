package dev.dunder.processor.facades;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.base.UniqueNames;

/**
 * A field that the facades of a kind have beside the instance, such as a lock. A facade passes its value on to the facades
 * of results.
 *
 * @param name its name, or the one to start from if a member has that name
 * @param type its type
 * @param initial its value in the first facade around an instance
 */
public record StateField(String name, TypeName type, CodeBlock initial) {
    /** This field with a name that is not yet taken. */
    StateField named(UniqueNames names) {
        return new StateField(names.name(name), type, initial);
    }
}
