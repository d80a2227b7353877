package dev.dunder.processor.managed;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Request;
import java.util.List;
import java.util.Optional;

/**
 * What a type says about how it is entered and left.
 *
 * @param request who asked
 * @param enters the methods that may enter
 * @param exits the methods that may leave, in order
 * @param methods all methods of the type
 * @param constructors its constructors, in order
 */
record ManagedDeclaration(
        Request request,
        List<Candidate> enters,
        List<Candidate> exits,
        List<Method> methods,
        List<Method> constructors) {

    /** Copies the lists. */
    ManagedDeclaration {
        enters = List.copyOf(enters);
        exits = List.copyOf(exits);
        methods = List.copyOf(methods);
        constructors = List.copyOf(constructors);
    }

    /**
     * A method that may enter or leave.
     *
     * @param method the method
     * @param annotation what says so, unless its name does
     * @param origin where a problem with it is shown
     */
    record Candidate(Method method, Optional<Annotation> annotation, Origin origin) {

        /** The outcome that it says that it is for. */
        Outcome outcome() {
            return annotation
                    .flatMap(exit -> exit.constant("on"))
                    .map(Outcome::valueOf)
                    .orElse(Outcome.ALWAYS);
        }

        /** It with its problems shown at a value of its annotation. */
        Candidate at(String value, ManagedDeclaration declaration) {
            return annotation
                    .map(found -> declaration.request().originOf(method.element(), found, value))
                    .map(place -> new Candidate(method, annotation, place))
                    .orElse(this);
        }
    }

    /** The type's name in a message. */
    String typeName() {
        return DisplayName.of(request.source());
    }

    /** The method that the annotation names for {@code enter} or {@code exit}. */
    Optional<MethodReference> named(String element) {
        return request.annotation()
                .string(element)
                .filter(text -> !text.isEmpty())
                .map(MethodReference::of);
    }

    /** The name that the annotation gives the manager. */
    ManagerName managerName() {
        return ManagerName.of(request.annotation());
    }

    /** Whether nothing says how the type is entered, nor how it is left. */
    boolean isUnmarked() {
        return enters.isEmpty()
                && exits.isEmpty()
                && named("enter").isEmpty()
                && named("exit").isEmpty();
    }

    /** The place of that name. */
    Origin originOfName(String element) {
        return request.annotation().origin(request.carrier(), element);
    }
}
