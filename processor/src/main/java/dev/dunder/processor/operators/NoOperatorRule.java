package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says of a type without an operator what looked like one, and what would make it one. */
final class NoOperatorRule {
    private static final int SHOWN = 5;

    private final OperatorsDeclaration declaration;

    NoOperatorRule(OperatorsDeclaration declaration) {
        this.declaration = declaration;
    }

    Problem problem(Untaken untaken) {
        String name = declaration.typeName();
        return OperatorsProblem.NO_OPERATOR.at(
                declaration.request().origin(),
                name,
                found(untaken.misses(), untaken.refusals()),
                fix(name, untaken.refusals()));
    }

    private String found(List<NearMiss> misses, List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            VisibleChange change = refusals.get(0).change();
            return "%s, and %s, which changes objects of %s"
                    .formatted(
                            refusals.stream().map(Refusal::method).collect(Collectors.joining(", ")),
                            change.member(),
                            change.type());
        }
        return misses.isEmpty()
                ? leftOut()
                        .or(this::conversion)
                        .orElse("no method that Python or the table of names knows as an operator")
                : misses.stream()
                        .limit(SHOWN)
                        .map(miss -> miss.method() + ", which " + miss.reason())
                        .distinct()
                        .collect(Collectors.joining("; "));
    }

    private Optional<String> leftOut() {
        List<OperatorsOptions.LeftOut> without = declaration.options().without();
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of(without.stream()
                        .map(one -> "Op." + one.constant())
                        .distinct()
                        .collect(Collectors.joining(", ", "no operator except those in without: ", "")));
    }

    private Optional<String> conversion() {
        return declaration.candidates().stream()
                .filter(candidate -> candidate.isExplicit(Operator.FROM_NUMBER))
                .map(candidate -> candidate.inWords() + " for FROM_NUMBER, which formulas use and which has no helper")
                .findFirst();
    }

    private String fix(String name, List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            return "write pure = %1$s.class if its operators return new objects, or list a class with a static @Operator"
                            .formatted(name)
                    + " method for %1$s in use".formatted(name);
        }
        if (!declaration.options().without().isEmpty()) {
            return "remove an operator from without, or remove @Operators";
        }
        return declaration.request().isOwn()
                ? "add one, such as '%1$s plus(%1$s other)', mark one with @Operator(Op.ADD), or remove @Operators"
                        .formatted(name)
                : "list a class with a static @Operator method for %1$s in use, or remove %1$s.class from of"
                        .formatted(name);
    }
}
