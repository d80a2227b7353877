package dev.dunder.processor.formulas.types;

import dev.dunder.processor.core.base.Bounds;
import dev.dunder.processor.core.members.Substitution;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * Finds the type arguments of a generic method from the types of its arguments, and of what is wanted of its result: those
 * that they equal, else the least upper bound of those that they are given, else what they must be, else their own bounds
 * (JLS 18.5, without lambdas, of which formulas have none).
 */
final class Inference {
    private final TypeRelations types;
    private final List<TypeVariable> variables;
    private final Constraints known;

    private Inference(List<TypeVariable> variables, TypeRelations types) {
        this.types = types;
        this.variables = variables;
        this.known = new Constraints(variables, types);
    }

    /** An overload with its type parameters replaced by what the arguments say; none where that is outside their bounds. */
    static Optional<Overload> infer(Overload overload, List<Argument> arguments, TypeRelations types) {
        return infer(overload, arguments, Optional.empty(), types);
    }

    /** The same, where a type is wanted of the result (JLS 18.5.2.1). */
    static Optional<Overload> infer(
            Overload overload, List<Argument> arguments, Optional<TypeMirror> wanted, TypeRelations types) {
        if (overload.variables().isEmpty()) {
            return Optional.of(overload);
        }
        Inference inference = new Inference(overload.variables(), types);
        inference.take(overload, arguments, false);
        inference.incorporate();
        wanted.ifPresent(type -> inference.known.addSupertype(types.boxed(type), overload.result()));
        inference.complete(overload, arguments);
        Map<Element, TypeMirror> solution = inference.solution();
        return inference.isWithinBounds(solution)
                ? Optional.of(overload.with(new Substitution(solution, types.round())))
                : Optional.empty();
    }

    private void take(Overload overload, List<Argument> arguments, boolean isGeneric) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).isGeneric() == isGeneric) {
                known.addSubtype(
                        types.boxed(arguments.get(i).type()),
                        overload.parameters().get(i));
            }
        }
    }

    /** What an argument tells of a variable, its bound may tell of others: {@code T extends Comparable<S>}. */
    private void incorporate() {
        for (TypeVariable variable : variables) {
            known.lower(variable).forEach(type -> Bounds.of(variable).forEach(bound -> known.addSubtype(type, bound)));
        }
    }

    /** Generic calls as arguments take what is wanted of them, and decide no more than what nothing else does. */
    private void complete(Overload overload, List<Argument> arguments) {
        List<TypeVariable> open = variables.stream().filter(this::isOpen).toList();
        Inference rest = new Inference(open, types);
        rest.take(overload, arguments, true);
        for (TypeVariable variable : open) {
            TypeMirror found = rest.solution(variable);
            if (types.isErasedSubtype(found, variable.getUpperBound())) {
                known.equate(variable, found);
            }
        }
    }

    private boolean isOpen(TypeVariable variable) {
        return !isGiven(variable) && known.upper(variable).isEmpty();
    }

    private boolean isGiven(TypeVariable variable) {
        return known.equal(variable).isPresent() || !known.lower(variable).isEmpty();
    }

    private Map<Element, TypeMirror> solution() {
        Map<Element, TypeMirror> solution = new HashMap<>();
        variables.forEach(variable -> solution.put(variable.asElement(), solution(variable)));
        return solution;
    }

    private TypeMirror solution(TypeVariable variable) {
        TypeMirror least = types.round().types().erasure(variable.getUpperBound());
        return known.equal(variable)
                .or(() -> CommonType.of(known.lower(variable), types))
                .or(() -> known.upper(variable).filter(limit -> types.isErasedSubtype(limit, least)))
                .orElse(least);
    }

    /** Whether what was found is within the variables' bounds; a variable of which nothing is known always is. */
    private boolean isWithinBounds(Map<Element, TypeMirror> solution) {
        Substitution substitution = new Substitution(solution, types.round());
        return variables.stream()
                .filter(this::isGiven)
                .allMatch(variable -> Bounds.of(variable).stream()
                        .allMatch(bound -> types.isAssignable(
                                Objects.requireNonNull(solution.get(variable.asElement())),
                                substitution.visit(bound))));
    }
}
