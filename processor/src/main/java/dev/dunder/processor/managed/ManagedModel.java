package dev.dunder.processor.managed;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.dunder.processor.core.marks.NullScope;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.core.source.DocComment;
import java.util.List;
import java.util.Optional;

/**
 * The manager that will exist for a type.
 *
 * @param generated its name
 * @param source the type that it is for
 * @param shape what kind of class it is
 * @param enter how the type is entered
 * @param exits how it is left: what runs for one outcome first, then what always runs
 * @param thrown the exceptions of signatures
 * @param scope the constructors that {@code open} mirrors, if there is a scope
 */
record ManagedModel(
        ClassName generated,
        Source source,
        Shape shape,
        Enter enter,
        List<Exit> exits,
        Exceptions thrown,
        Optional<List<Open>> scope) {

    /** Copies the list. */
    ManagedModel {
        exits = List.copyOf(exits);
    }

    /** What runs after a success, and what after a failure. */
    Steps steps() {
        return new Steps(exits);
    }

    /** Whether some exit may swallow a failure. */
    boolean maySwallow() {
        return exits.stream().anyMatch(Exit::isDeciding);
    }

    /** Whether some exit asks for the outcome or the failure. */
    boolean asksForOutcome() {
        return exits.stream().anyMatch(exit -> exit.outcome() != Outcome.ALWAYS || exit.isTold());
    }

    /** The generated class, with the type parameters of the source as arguments. */
    TypeName generatedType() {
        return source.variables().isEmpty()
                ? generated
                : ParameterizedTypeName.get(generated, source.variables().toArray(TypeName[]::new));
    }

    /**
     * The type that is managed.
     *
     * @param name its class
     * @param type it with its own type parameters as arguments
     * @param variables their declarations
     * @param parameter what an instance is called
     * @param result the type parameter for what bodies return
     * @param exception the type parameter for what bodies throw
     */
    record Source(
            ClassName name,
            TypeName type,
            List<TypeVariableName> variables,
            String parameter,
            TypeVariableName result,
            TypeVariableName exception) {
        /** Copies the list. */
        Source {
            variables = List.copyOf(variables);
        }
    }

    /**
     * What kind of class it is.
     *
     * @param isPublic whether it is public
     * @param isOpen whether what it offers is as visible as itself: not where a type in a signature is not
     * @param annotations its annotations
     * @param suppressed the compiler warnings that calling the source's methods would cause
     * @param nulls what types say about null without a word
     * @param unmarked what says that nothing is known of null in what enter returns
     */
    record Shape(
            boolean isPublic,
            boolean isOpen,
            List<AnnotationSpec> annotations,
            List<String> suppressed,
            NullScope nulls,
            Optional<AnnotationSpec> unmarked) {
        /** Copies the lists. */
        Shape {
            annotations = List.copyOf(annotations);
            suppressed = List.copyOf(suppressed);
        }

        /** Whether a method is public whose parameters and exceptions can be seen so far. */
        boolean isPublicMethod() {
            return isPublic && isOpen;
        }
    }

    /**
     * How the type is entered.
     *
     * @param method the method
     * @param hasValue whether it returns what the body gets; else that is the managed object
     * @param value the type of what the body gets
     * @param annotations what the method itself says about null
     */
    record Enter(String method, boolean hasValue, TypeName value, List<AnnotationSpec> annotations) {
        /** Copies the list. */
        Enter {
            annotations = List.copyOf(annotations);
        }
    }

    /**
     * A constructor that {@code open} mirrors.
     *
     * @param signature its signature, without the type's own type parameters
     * @param typeArguments the type variables that a call of it has to name, where the compiler could not find them
     * @param isPublic whether it is public
     * @param annotations what it says about deprecation and the safety of its varargs
     * @param suppressed the compiler warnings that its signature would cause
     * @param comment its own comment
     */
    record Open(
            Signature signature,
            List<TypeVariableName> typeArguments,
            boolean isPublic,
            List<AnnotationSpec> annotations,
            List<String> suppressed,
            Optional<DocComment> comment) {
        /** Copies the lists. */
        Open {
            typeArguments = List.copyOf(typeArguments);
            annotations = List.copyOf(annotations);
            suppressed = List.copyOf(suppressed);
        }
    }
}
