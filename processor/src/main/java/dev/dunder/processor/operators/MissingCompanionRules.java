package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;

/**
 * Warns of what a type of one's own most likely forgot: a hash beside an equality (Python then makes the type unhashable),
 * and an equality beside an order.
 *
 * @see <a href="https://docs.python.org/3/reference/datamodel.html#object.__hash__">Python: __hash__</a>
 */
final class MissingCompanionRules {
    private final OperatorsDeclaration declaration;
    private final List<OperatorCandidate> accepted;
    private final Predicate<OperatorCandidate> isObjects;

    MissingCompanionRules(
            OperatorsDeclaration declaration,
            List<OperatorCandidate> accepted,
            Predicate<OperatorCandidate> isObjects) {
        this.declaration = declaration;
        this.accepted = accepted;
        this.isObjects = isObjects;
    }

    List<Problem> warnings() {
        List<Problem> warnings = new ArrayList<>();
        if (!declaration.request().isOwn() || declaration.request().source().getKind() != ElementKind.CLASS) {
            return warnings;
        }
        boolean hasOwnEqual = accepted.stream().anyMatch(candidate -> candidate.isExplicit(Operator.EQUAL));
        if (hasOwnEqual && isInherited(Operator.HASH)) {
            warnings.add(warning(OperatorsProblem.EQUAL_WITHOUT_HASH));
        }
        if (!hasOwnEqual && isInherited(Operator.EQUAL) && declaresCompareTo()) {
            warnings.add(warning(OperatorsProblem.ORDER_WITHOUT_EQUAL));
        }
        return warnings;
    }

    /** Whether an operator is there, but only as {@code Object} has it. */
    private boolean isInherited(Operator operator) {
        List<OperatorCandidate> found = accepted.stream()
                .filter(candidate -> candidate.name().operator() == operator)
                .toList();
        return !found.isEmpty() && found.stream().allMatch(isObjects);
    }

    private boolean declaresCompareTo() {
        return accepted.stream()
                .filter(candidate -> candidate.name().operator() == Operator.LESS)
                .filter(candidate -> candidate.method().name().equals("compareTo"))
                .anyMatch(candidate ->
                        candidate.method().owner().equals(declaration.request().source()));
    }

    private Problem warning(OperatorsProblem kind) {
        return kind.at(declaration.request().origin(), declaration.typeName());
    }
}
