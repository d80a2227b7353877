package dev.dunder.processor.facades;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.core.source.DocComment;
import dev.dunder.processor.facades.FacadeModel.Target;
import java.util.List;
import java.util.Optional;

/**
 * A method or constructor of a facade that passes on to the wrapped type.
 *
 * @param name its name
 * @param signature its signature
 * @param marks its modifiers and annotations
 * @param doc what its Javadoc says
 * @param body what it does
 */
record Delegate(String name, Signature signature, Marks marks, Doc doc, Body body) {

    /** Whether some argument comes as a facade. */
    boolean unwraps() {
        return body.arguments().stream().anyMatch(argument -> argument.passing() != Passing.AS_IT_IS);
    }

    /** Whether some argument comes as a facade or as null. */
    boolean unwrapsNull() {
        return body.arguments().stream().anyMatch(argument -> argument.passing() == Passing.FACADE_OR_NULL);
    }

    /** Whether the result leaves as a facade. */
    boolean wraps() {
        return body.result() == Passing.FACADE || wrapsNull();
    }

    /** Whether the result leaves as a facade or as null. */
    boolean wrapsNull() {
        return body.result() == Passing.FACADE_OR_NULL;
    }

    /** What becomes of an argument or result. */
    enum Passing {
        /** There is none. */
        NOT_AT_ALL,
        /** It is passed on. */
        AS_IT_IS,
        /** It is a facade on this side, and never null. */
        FACADE,
        /** It is a facade on this side, or null on both. */
        FACADE_OR_NULL
    }

    /** What a delegate does. */
    sealed interface Body {
        /** The arguments that it passes on. */
        List<Argument> arguments();

        /** What becomes of the result. */
        Passing result();

        /** Calls a method, with type arguments where the compiler could not find them itself. */
        record Call(Target target, List<TypeVariableName> typeArguments, List<Argument> arguments, Passing result)
                implements Body {
            /** Copies the lists. */
            public Call {
                typeArguments = List.copyOf(typeArguments);
                arguments = List.copyOf(arguments);
            }
        }

        /** Reads a field. */
        record Read(Target target, Passing result) implements Body {
            @Override
            public List<Argument> arguments() {
                return List.of();
            }
        }

        /** Sets a field. */
        record Write(Target target, Argument value) implements Body {
            @Override
            public List<Argument> arguments() {
                return List.of(value);
            }

            @Override
            public Passing result() {
                return Passing.NOT_AT_ALL;
            }
        }

        /** Makes the instance to wrap, with type arguments as those of a call. */
        record New(TypeName type, List<TypeVariableName> typeArguments, List<Argument> arguments) implements Body {
            /** Copies the lists. */
            public New {
                typeArguments = List.copyOf(typeArguments);
                arguments = List.copyOf(arguments);
            }

            @Override
            public Passing result() {
                return Passing.NOT_AT_ALL;
            }
        }
    }

    /**
     * An argument that is passed on.
     *
     * @param name the parameter
     * @param passing what becomes of it
     */
    record Argument(String name, Passing passing) {}

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
