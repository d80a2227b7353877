package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Enclosing;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Round;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/**
 * Judges the types in {@code pure}. Each must be one of those that the annotation is for, or declare a method of one, and
 * have arithmetic that would be left out otherwise.
 */
final class PureRules {
    private final OperatorsDeclaration declaration;
    private final Round round;

    PureRules(OperatorsDeclaration declaration, Round round) {
        this.declaration = declaration;
        this.round = round;
    }

    List<Problem> problems() {
        return declaration.isFirst()
                ? declaration.options().pure().stream()
                        .filter(pure -> !hasEffect(pure.type()))
                        .map(this::problem)
                        .toList()
                : List.of();
    }

    private boolean hasEffect(TypeElement pure) {
        return declaration.options().listed().stream()
                .anyMatch(listed -> TypeOperators.of(listed, declaration.request(), round)
                        .changing()
                        .anyMatch(method -> listed.equals(pure)
                                || Enclosing.type(method.method()).equals(pure)));
    }

    private Problem problem(OperatorsOptions.Listed pure) {
        List<TypeElement> listed = declaration.options().listed();
        String types = listed.stream().map(DisplayName::of).collect(Collectors.joining(", "));
        String found = listed.contains(pure.type())
                ? "no arithmetic by name of %s that would be left out".formatted(DisplayName.of(pure.type()))
                : "of = {%s}, whose types have no method of %s that would be left out"
                        .formatted(types, DisplayName.of(pure.type()));
        return OperatorsProblem.PURE_WITHOUT_EFFECT.at(
                pure.origin(),
                DisplayName.of(pure.type()),
                listed.isEmpty()
                        ? "@Operators without of, which already says that the type's operators return new objects"
                        : found);
    }
}
