package dev.dunder.processor.facades;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.core.source.DocComment;
import dev.dunder.processor.facades.GuardWriter.Guarded;
import java.util.List;
import java.util.Optional;

/**
 * A method or constructor of a facade that passes on to the wrapped type.
 *
 * @param name its name
 * @param signature its signature
 * @param marks its modifiers and annotations
 * @param doc what its Javadoc says
 * @param guarded what it does with the instance, and the values of the fields beside it
 * @param body what it does
 */
record Delegate(String name, Signature signature, Marks marks, Doc doc, Guarded guarded, DelegateBody body) {

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
     * Modifiers and annotations.
     *
     * @param isPublic whether it is public; else it is package-private
     * @param isStatic whether it is static
     * @param isFinal whether it is final
     * @param isOverride whether it overrides a method of the interface that the facade implements
     * @param annotations its annotations
     * @param suppressed the compiler warnings that its signature would cause
     */
    record Marks(
            boolean isPublic,
            boolean isStatic,
            boolean isFinal,
            boolean isOverride,
            List<AnnotationSpec> annotations,
            List<String> suppressed) {
        /** Copies the lists. */
        Marks {
            annotations = List.copyOf(annotations);
            suppressed = List.copyOf(suppressed);
        }
    }

    /**
     * Documentation.
     *
     * @param type the class of the original
     * @param member the original's name
     * @param parameters the erased types of the original's parameters, if it has a parameter list
     * @param comment the original's own comment
     */
    record Doc(ClassName type, String member, Optional<List<TypeName>> parameters, Optional<DocComment> comment) {}
}
