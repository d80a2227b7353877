package dev.dunder.processor.formulas;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Request;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * What an interface says about its formulas.
 *
 * @param request who asked
 * @param settings the annotation on the interface itself, or the request's
 * @param methods the abstract methods, and others that carry a formula
 */
record FormulasDeclaration(Request request, Annotation settings, List<Declared> methods) {

    /** Copies the list. */
    FormulasDeclaration {
        methods = List.copyOf(methods);
    }

    /**
     * A method.
     *
     * @param method it, as a member of the interface
     * @param formula its formula, or that of the method that it overrides
     * @param home the interface that declares the formula
     * @param settings the annotation of that interface
     * @param named the classes that the annotation lists
     * @param origin where a problem with the formula is shown
     */
    record Declared(
            Method method,
            Optional<Annotation> formula,
            TypeElement home,
            Annotation settings,
            Named named,
            Origin origin) {}

    /**
     * The classes that an annotation lists.
     *
     * @param used those whose members formulas can name
     * @param pure those whose operators return new objects
     */
    record Named(List<TypeElement> used, List<TypeElement> pure) {

        /** Copies the lists. */
        Named {
            used = List.copyOf(used);
            pure = List.copyOf(pure);
        }
    }
}
