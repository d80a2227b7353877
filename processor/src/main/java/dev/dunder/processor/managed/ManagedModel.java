package dev.dunder.processor.managed;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.dunder.processor.core.marks.Marks;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.core.source.DocComment;
import dev.dunder.processor.core.source.TypeHead;
import java.util.List;
import java.util.Optional;

/**
 * The manager that will exist for a type.
 *
 * @param head its name, visibility and annotations
 * @param isPublicMethod whether its methods are public: only if all that their signatures name is so too
 * @param source the type that it is for
 * @param enter how the type is entered
 * @param exits how it is left, in order: after a success, after a failure, always
 * @param kept what exits take besides the failure: what entering returned, and arguments of entering
 * @param thrown the exceptions of signatures
 * @param scope the constructors that {@code open} mirrors, if there is a scope
 */
record ManagedModel(
        TypeHead head,
        boolean isPublicMethod,
        Source source,
        Enter enter,
        List<Exit> exits,
        List<Signature.Parameter> kept,
        Exceptions thrown,
        Optional<List<Open>> scope) {

    /** Copies the lists. */
    ManagedModel {
        exits = List.copyOf(exits);
        kept = List.copyOf(kept);
    }

    /** Whether some exit runs after a success. */
    boolean isLeftAfterSuccess() {
        return exits.stream().anyMatch(exit -> exit.outcome().isAfterSuccess());
    }

    /** Whether some exit runs after a failure; one that runs after a success may fail, too. */
    boolean isLeftAfterFailure() {
        return exits.stream().anyMatch(exit -> exit.outcome().isAfterFailure());
    }

    /** Whether some exit may swallow a failure. */
    boolean maySwallow() {
        return exits.stream().anyMatch(Exit::isDeciding);
    }

    /** Whether some exit may swallow what an earlier one threw after a success. */
    boolean maySwallowOfExits() {
        return exits.stream()
                .dropWhile(exit -> !exit.outcome().isAfterSuccess())
                .skip(1)
                .anyMatch(Exit::isDeciding);
    }

    /** Whether some exit asks for the outcome or the failure. */
    boolean asksForOutcome() {
        return exits.stream().anyMatch(exit -> exit.outcome() != Outcome.ALWAYS || exit.isTold());
    }

    /** The generated class, with the type parameters of the source as arguments. */
    TypeName generatedType() {
        return source.variables().isEmpty()
                ? head.name()
                : ParameterizedTypeName.get(head.name(), source.variables().toArray(TypeName[]::new));
    }

    /**
     * The type that is managed.
     *
     * @param name its class
     * @param type it with its own type parameters as arguments
     * @param variables their declarations
     * @param parameter what an instance is called
     * @param result the type parameter for what bodies return
     * @param noResult its argument for a body that returns nothing
     * @param exception the type parameter for what bodies throw
     */
    record Source(
            ClassName name,
            TypeName type,
            List<TypeVariableName> variables,
            String parameter,
            TypeVariableName result,
            TypeName noResult,
            TypeVariableName exception) {
        /** Copies the list. */
        Source {
            variables = List.copyOf(variables);
        }
    }

    /**
     * How the type is entered.
     *
     * @param method the method
     * @param described how documentation names it
     * @param signature its signature
     * @param hasValue whether it returns what the body gets; else that is the managed object
     * @param value the type of what the body gets
     * @param annotations what the method itself says about null
     * @param unmarked what says that nothing is known of null in what it returns
     */
    record Enter(
            String method,
            String described,
            Signature signature,
            boolean hasValue,
            TypeName value,
            List<AnnotationSpec> annotations,
            Optional<AnnotationSpec> unmarked) {
        /** Copies the list. */
        Enter {
            annotations = List.copyOf(annotations);
        }
    }

    /**
     * A constructor that {@code open} mirrors.
     *
     * @param signature the signature of {@code open}
     * @param typeArguments the type variables that a call of it has to name, where the compiler could not find them
     * @param marks its visibility and annotations
     * @param comment its own comment
     */
    record Open(Signature signature, List<TypeVariableName> typeArguments, Marks marks, Optional<DocComment> comment) {
        /** Copies the list. */
        Open {
            typeArguments = List.copyOf(typeArguments);
        }
    }
}
