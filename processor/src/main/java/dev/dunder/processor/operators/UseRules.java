package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Round;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Judges the classes in {@code use}: which of their methods are operators of the type, and whether each has any at all. */
final class UseRules {
    private final OperatorsDeclaration declaration;
    private final Round round;

    UseRules(OperatorsDeclaration declaration, Round round) {
        this.declaration = declaration;
        this.round = round;
    }

    /** The declaration without the methods that are operators of other types. */
    OperatorsDeclaration relevant() {
        return declaration.with(declaration.candidates().stream()
                .filter(candidate ->
                        candidate.used().isEmpty() || isOf(declaration.request().source(), candidate))
                .toList());
    }

    /** The problems of classes without an operator of any of the types. */
    List<Problem> problems() {
        return declaration.isFirst()
                ? declaration.options().use().stream()
                        .filter(used -> methods(used).noneMatch(this::isOfAny))
                        .map(this::problem)
                        .toList()
                : List.of();
    }

    private Stream<OperatorCandidate> methods(OperatorsOptions.Listed used) {
        return declaration.candidates().stream()
                .filter(candidate ->
                        candidate.used().filter(used.type()::equals).isPresent());
    }

    private boolean isOfAny(OperatorCandidate candidate) {
        return types().anyMatch(type -> isOf(type, candidate));
    }

    private Stream<TypeElement> types() {
        List<TypeElement> listed = declaration.options().listed();
        return listed.isEmpty() ? Stream.of(declaration.request().source()) : listed.stream();
    }

    /** Operators of two may have the type on either side; all others take the object first. */
    private boolean isOf(TypeElement type, OperatorCandidate candidate) {
        OperandTypes types = new OperandTypes(type, round);
        Operator operator = candidate.name().operator();
        if (operator == Operator.FROM_NUMBER) {
            return types.isTheType(candidate.method().returnType());
        }
        return candidate.method().parameterTypes().stream()
                .limit(operator.has(OperandSide.REFLECTED) ? 2 : 1)
                .anyMatch(types::isMeantFor);
    }

    private Problem problem(OperatorsOptions.Listed used) {
        String found = methods(used).map(OperatorCandidate::inWords).distinct().collect(Collectors.joining(", "));
        return OperatorsProblem.NO_OPERATOR_IN_USE.at(
                used.origin(),
                DisplayName.of(used.type()),
                types().map(DisplayName::of).collect(Collectors.joining(", ")),
                found.isEmpty() ? "no static method with @Operator" : found,
                DisplayName.of(types().findFirst().orElseThrow()));
    }
}
