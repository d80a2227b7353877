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
import java.util.ArrayList;
import java.util.List;
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
                remedies.of(use.operator(), symbol, types));
    }

    private String tried(Operator operator, String symbol, List<TypeMirror> operands) {
        List<String> tried = new ArrayList<>();
        TypeMirror owner = operands.get(operator == Operator.CONTAINS ? 1 : 0);
        TypeMirror other = operands.get(operands.size() == 2 && operator != Operator.CONTAINS ? 1 : 0);
        inWords(lookup().ofLeft(owner, operator), owner, name(operator, OperandSide.FORWARD))
                .forEach(tried::add);
        boolean isReflected = operands.size() == 2 && operator.has(OperandSide.REFLECTED);
        if (isReflected) {
            inWords(lookup().ofRight(other, operator), other, name(operator, OperandSide.REFLECTED))
                    .forEach(tried::add);
        } else if (operator.isComparison()) {
            Operator reflection = operator.reflection();
            inWords(lookup().ofLeft(other, reflection), other, name(reflection, OperandSide.FORWARD))
                    .forEach(tried::add);
        }
        context.used().stream()
                .flatMap(type -> lookup().ofClass(type, operator).stream())
                .map(option -> "static " + option.own().inWords())
                .sorted()
                .forEach(tried::add);
        List<TypeMirror> asked = isReflected || operator.isComparison() ? List.of(owner, other) : List.of(owner);
        return tried.isEmpty()
                ? nothing(symbol, asked)
                : tried.stream().distinct().collect(Collectors.joining(", "));
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
                ? "nothing, as %s has no %s".formatted(types.get(0), symbol)
                : "nothing, as neither %s nor %s has %s".formatted(types.get(0), types.get(1), symbol);
    }

    private String inWords(TypeMirror type) {
        return context.types().inWords(type);
    }

    private OperatorLookup lookup() {
        return context.operators();
    }
}
