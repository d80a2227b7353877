package dev.dunder.processor.facades;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.dunder.processor.core.marks.Marks;
import dev.dunder.processor.core.marks.NullScope;
import dev.dunder.processor.core.source.DocComment;
import dev.dunder.processor.core.source.TypeHead;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The facade that will exist for a type.
 *
 * @param names the names that its private parts have
 * @param wrapped what it is around
 * @param shape what kind of class it is
 * @param doc what its Javadoc says
 * @param constants its constants, in order
 * @param constructors its constructors beside the wrapping one, in order
 * @param methods its methods beside its own, in order
 * @param nulls what types in it say about null without a word
 */
public record FacadeModel(
        Names names,
        Wrapped wrapped,
        Shape shape,
        Doc doc,
        List<Constant> constants,
        List<Delegate> constructors,
        List<Delegate> methods,
        NullScope nulls) {
    /** Copies the lists. */
    public FacadeModel {
        constants = List.copyOf(constants);
        constructors = List.copyOf(constructors);
        methods = List.copyOf(methods);
    }

    /** Whether some result leaves as a facade. */
    boolean wraps() {
        return methods.stream().anyMatch(Delegate::wraps)
                || constants.stream().anyMatch(constant -> constant.passing().isFacade());
    }

    /** Whether something leaves as a facade or as null. */
    boolean wrapsNull() {
        return methods.stream().anyMatch(Delegate::wrapsNull)
                || constants.stream().anyMatch(constant -> constant.passing().isFacadeOrNull());
    }

    /** Whether some argument comes as a facade. */
    boolean unwraps() {
        return Stream.concat(methods.stream(), constructors.stream()).anyMatch(Delegate::unwraps);
    }

    /** Whether the wrapping constructor needs a marker, to meet none of the others. */
    boolean hasMarker() {
        return !constructors.isEmpty() || shape.isExtensible();
    }

    /**
     * The names in a facade that are not those of members, so that they meet no member and each other.
     *
     * @param field the field with the instance
     * @param wrap the method that wraps what may be null
     * @param unwrap the method that unwraps what may be null
     * @param marker the type of the marker
     * @param state the fields beside the instance
     * @param parameter the parameter of what wraps an instance
     * @param markerParameter the parameter of the type of the marker
     */
    record Names(
            String field,
            String wrap,
            String unwrap,
            String marker,
            List<StateField> state,
            String parameter,
            String markerParameter) {
        /** Copies the list. */
        Names {
            state = List.copyOf(state);
        }

        /** The values of the fields beside the instance in the first facade around an instance. */
        List<CodeBlock> initialState() {
            return state.stream().map(StateField::initial).toList();
        }

        /** The values of those fields within a facade, where parameters of the given names hide fields. */
        List<CodeBlock> ownState(List<String> parameters) {
            return state.stream()
                    .map(each -> CodeBlock.of("$L", own(each.name(), parameters)))
                    .toList();
        }

        /** The instance within a facade, where parameters of the given names hide fields. */
        String instance(List<String> parameters) {
            return own(field, parameters);
        }

        private static String own(String name, List<String> parameters) {
            return parameters.contains(name) ? "this." + name : name;
        }
    }

    /**
     * The type that a facade is around.
     *
     * @param name its class
     * @param type it with its own type parameters as arguments
     * @param facade the facade with the same arguments
     * @param variables their declarations
     * @param warnings what the compiler has against calls of its methods that {@code Object} has too, by name
     */
    record Wrapped(
            ClassName name,
            TypeName type,
            TypeName facade,
            List<TypeVariableName> variables,
            Map<String, List<String>> warnings) {
        /** Copies the collections. */
        Wrapped {
            variables = List.copyOf(variables);
            warnings = Map.copyOf(warnings);
        }
    }

    /**
     * What kind of class a facade is.
     *
     * @param head its name, modifiers and annotations
     * @param showsInstance whether it returns the instance, and is equal to other facades of it
     * @param isImplementation whether it implements the wrapped interface
     * @param inherited the simple names of the types that are members of the wrapped interface, and so of the facade
     */
    record Shape(TypeHead head, boolean showsInstance, boolean isImplementation, List<String> inherited) {
        /** Copies the list. */
        Shape {
            inherited = List.copyOf(inherited);
        }

        /** The facade's class. */
        ClassName name() {
            return head.name();
        }

        /** Whether other classes can extend it. */
        boolean isExtensible() {
            return !head.isFinal();
        }
    }

    /**
     * What the Javadoc of the class says.
     *
     * @param description what it is, after a link to the type
     * @param leftOut the members with a type that the package cannot see
     * @param comment the type's own comment
     */
    record Doc(String description, List<String> leftOut, Optional<DocComment> comment) {
        /** Copies the list. */
        Doc {
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * A constant: of the compiler, one of an enum, or a static final field beside a method of its name.
     *
     * @param name its name
     * @param type its type
     * @param target the original
     * @param passing whether it is a facade of the original
     * @param marks its visibility and annotations
     * @param doc what its Javadoc says
     */
    record Constant(
            String name, TypeName type, DelegateBody.Target target, Passing passing, Marks marks, Delegate.Doc doc) {}
}
