package dev.dunder.processor.formulas.meaning.dispatch;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.formulas.meaning.invocation.Remedies;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.types.OperatorLookup;
import dev.dunder.processor.formulas.types.Option;
import dev.dunder.processor.operators.OperandSide;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** Reports an operator that no type has for its operands: what was tried, and what would help. */
final class MissingOperator {
    private final FormulaContext context;
    private final Conversions conversions;
    private final Remedies remedies;

    MissingOperator(FormulaContext context, Conversions conversions) {
        this.context = context;
        this.conversions = conversions;
        this.remedies = new Remedies(context);
    }

    /** The problem of an operator that none of the operands has; what follows the first two is an index or an argument. */
    Bound report(OperatorUse use, String sign) {
        String symbol = Character.isLetter(sign.charAt(sign.length() - 1)) ? "'" + sign + "'" : sign;
        List<TypeMirror> types = use.operands().stream().map(conversions::type).toList();
        if (context.diagnostics().isWaiting(types)) {
            return new Bound.Failed(use.at());
        }
        return context.fail(
                MeaningProblem.NO_OPERATOR,
                use.at(),
                symbol,
                use.operands().stream().map(conversions::inWords).collect(Collectors.joining(", ")),
                tried(use.operator(), symbol, types),
                ofDates(use, types).orElseGet(() -> remedies.of(use.operator(), symbol, types, result(use))));
    }

    /** The difference of two dates could be days or a Period: the user says which. */
    private Optional<String> ofDates(OperatorUse use, List<TypeMirror> types) {
        boolean areDates = use.operator() == Operator.SUBTRACT
                && types.stream().allMatch(type -> context.types().isA(type, "java.time.LocalDate"));
        return areDates
                ? Optional.of("write %1$s.toEpochDay() - %2$s.toEpochDay() for days, or %2$s.until(%1$s) for a Period"
                        .formatted(target(use.left()), target(use.right())))
                : Optional.empty();
    }

    /** An operand as it is written before a point. */
    private String target(Bound operand) {
        String text = context.text(operand.span());
        return text.matches("[\\w.]+(\\([^()]*\\))?") ? text : "(" + text + ")";
    }

    /** The result of the method, if the operator is the whole formula. */
    private Optional<TypeMirror> result(OperatorUse use) {
        boolean isWhole =
                context.text(use.span()).equals(context.source().text().strip());
        return isWhole ? Optional.of(context.source().result()) : Optional.empty();
    }

    private String tried(Operator operator, String symbol, List<TypeMirror> operands) {
        TypeMirror owner = operands.get(operator == Operator.CONTAINS ? 1 : 0);
        TypeMirror other = operands.get(operands.size() == 2 && operator != Operator.CONTAINS ? 1 : 0);
        boolean areTwo = operands.size() == 2 && (operator.has(OperandSide.REFLECTED) || operator.isComparison());
        List<TypeMirror> asked = areTwo ? List.of(owner, other) : List.of(owner);
        List<String> tried = Stream.of(
                        inWords(lookup().ofLeft(owner, operator), owner, name(operator, OperandSide.FORWARD)),
                        areTwo && !isSame(owner, other) ? ofOther(operator, other) : Stream.<String>empty(),
                        ofUsed(operator),
                        nearMisses(operator, asked))
                .flatMap(words -> words)
                .distinct()
                .toList();
        return tried.isEmpty() ? nothing(symbol, asked) : String.join(", ", tried);
    }

    /** The methods of the right operand: reflected ones, or else those that want it on the left. */
    private Stream<String> ofOther(Operator operator, TypeMirror other) {
        if (operator.isComparison()) {
            Operator reflection = operator.reflection();
            return inWords(lookup().ofLeft(other, reflection), other, name(reflection, OperandSide.FORWARD));
        }
        List<Option> reflected = lookup().ofRight(other, operator);
        boolean isLeftOnly = reflected.isEmpty() && remedies.open(other).isEmpty();
        return isLeftOnly
                ? lookup().ofLeft(other, operator).stream()
                        .map(option -> "%s with a %s on the left"
                                .formatted(option.own().inWords(), inWords(other)))
                        .sorted()
                : inWords(reflected, other, name(operator, OperandSide.REFLECTED));
    }

    private boolean isSame(TypeMirror owner, TypeMirror other) {
        return remedies.open(owner).isEmpty() && context.types().isSameErasure(owner, other);
    }

    private Stream<String> ofUsed(Operator operator) {
        return context.used().stream()
                .flatMap(type -> lookup().ofClass(type, operator).stream())
                .map(option -> "static " + option.own().inWords())
                .sorted();
    }

    private Stream<String> nearMisses(Operator operator, List<TypeMirror> asked) {
        return asked.stream()
                .flatMap(type -> lookup().nearMisses(type, operator).stream())
                .map(miss -> "%s (%s)".formatted(miss.method(), miss.reason()));
    }

    /** The methods of a type, in an order that no compiler decides; that there is none is worth a word where one could be. */
    private Stream<String> inWords(List<Option> options, TypeMirror type, String name) {
        if (options.isEmpty()) {
            return remedies.open(type).stream().map(open -> "%s.%s (none)".formatted(DisplayName.of(open), name));
        }
        return options.stream().map(option -> option.own().inWords()).sorted();
    }

    private static String name(Operator operator, OperandSide form) {
        return operator.conventional().isEmpty() || form == OperandSide.REFLECTED
                ? form.dunder(operator.dunder())
                : operator.conventional().get(0);
    }

    private String nothing(String symbol, List<TypeMirror> asked) {
        List<String> types = asked.stream().map(this::inWords).distinct().toList();
        return types.size() == 1
                ? "nothing: %s has no %s".formatted(types.get(0), symbol)
                : "nothing: neither %s nor %s has %s".formatted(types.get(0), types.get(1), symbol);
    }

    private String inWords(TypeMirror type) {
        return context.types().inWords(type);
    }

    private OperatorLookup lookup() {
        return context.operators();
    }
}
