package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Request;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Judges the operators in {@code without}: one of the types must have each of them, or get it from others. */
final class WithoutRules {
    private final OperatorsDeclaration declaration;
    private final Round round;

    WithoutRules(OperatorsDeclaration declaration, Round round) {
        this.declaration = declaration;
        this.round = round;
    }

    /** The problems, given what tells the operators that have helpers for a declaration. */
    List<Problem> problems(Function<OperatorsDeclaration, Set<Operator>> helped) {
        if (declaration.options().without().isEmpty() || !declaration.isFirst()) {
            return List.of();
        }
        Set<Operator> operators = declarations()
                .map(one -> one.with(one.options().withAll()))
                .flatMap(one -> helped.apply(one).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return declaration.options().without().stream()
                .filter(leftOut ->
                        leftOut.operator().filter(operators::contains).isEmpty())
                .map(leftOut -> problem(leftOut, operators))
                .toList();
    }

    private Stream<OperatorsDeclaration> declarations() {
        Request request = declaration.request();
        return Stream.concat(
                Stream.of(declaration),
                declaration.options().listed().stream()
                        .filter(type -> !type.equals(request.source()))
                        .flatMap(type -> OperatorsReader.readAsked(asked(type), round).value().stream()));
    }

    private Request asked(TypeElement type) {
        Request request = declaration.request();
        return new Request(request.carrier(), request.annotation(), type, request.generated(), request.origin());
    }

    private Problem problem(OperatorsOptions.LeftOut leftOut, Set<Operator> operators) {
        List<TypeElement> listed = declaration.options().listed();
        String types = listed.isEmpty()
                ? declaration.typeName()
                : listed.stream().map(DisplayName::of).collect(Collectors.joining(", "));
        return OperatorsProblem.ABSENT_OPERATOR.at(
                leftOut.origin(),
                leftOut.constant(),
                types,
                operators.stream().map(Enum::name).collect(Collectors.joining(", ")));
    }
}
