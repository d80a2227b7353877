package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Request;
import java.util.List;
import javax.lang.model.element.Element;

/**
 * What a type says about its operators.
 *
 * @param request who asked
 * @param options what the annotation says about the types that it lists
 * @param candidates the methods that may be operators
 * @param lookalikes the methods that look like operators and cannot be: static ones without an annotation, and those whose
 *     names are only near to a conventional one
 * @param removed the methods that {@code Op.NONE} takes out
 * @param constants the fields, and static methods without parameters, that may be identities
 */
record OperatorsDeclaration(
        Request request,
        OperatorsOptions options,
        List<OperatorCandidate> candidates,
        List<OperatorCandidate> lookalikes,
        List<Removed> removed,
        List<Constant> constants) {

    /** Copies the lists. */
    OperatorsDeclaration {
        candidates = List.copyOf(candidates);
        lookalikes = List.copyOf(lookalikes);
        removed = List.copyOf(removed);
        constants = List.copyOf(constants);
    }

    /** This declaration with other options. */
    OperatorsDeclaration with(OperatorsOptions others) {
        return new OperatorsDeclaration(request, others, candidates, lookalikes, removed, constants);
    }

    /** This declaration with some of its candidates. */
    OperatorsDeclaration with(List<OperatorCandidate> some) {
        return new OperatorsDeclaration(request, options, some, lookalikes, removed, constants);
    }

    /** Whether the problems of the annotation's values are this request's to report: each is reported once. */
    boolean isFirst() {
        return options.listed().isEmpty() || options.listed().get(0).equals(request.source());
    }

    /** A method with {@code @Operator(Op.NONE)}. */
    record Removed(Method method, Origin origin) {}

    /**
     * A static field, or a static method without parameters, that may be an identity.
     *
     * @param name what its name or annotation says that it is
     * @param element the field or method
     * @param origin where a problem with it is shown
     */
    record Constant(OperatorMatch name, Element element, Origin origin) {}

    /** The type's name in a message. */
    String typeName() {
        return DisplayName.of(request.source());
    }
}
