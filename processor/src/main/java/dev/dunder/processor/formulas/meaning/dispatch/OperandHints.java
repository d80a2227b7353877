package dev.dunder.processor.formulas.meaning.dispatch;

import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.types.NumberType;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeMirror;

/** What to write for operands that have a number in them, and are none: an Optional, or a Number. */
final class OperandHints {
    private static final List<String> OPTIONALS = List.of(
            "java.util.Optional", "java.util.OptionalInt", "java.util.OptionalLong", "java.util.OptionalDouble");

    private static final Set<Operator> OF_BITS =
            Set.of(Operator.SHIFT_LEFT, Operator.SHIFT_RIGHT, Operator.AND, Operator.OR, Operator.XOR, Operator.INVERT);

    private final FormulaContext context;
    private final Conversions conversions;

    OperandHints(FormulaContext context, Conversions conversions) {
        this.context = context;
        this.conversions = conversions;
    }

    /** The way to write the operands, if one of them has to be unwrapped. */
    Optional<String> of(OperatorUse use) {
        boolean isExact = use.operands().stream().map(conversions::type).anyMatch(this::isBig);
        List<String> unwrapped = use.operands().stream()
                .flatMap(operand -> unwrapped(use.operator(), operand, isExact).stream())
                .toList();
        return unwrapped.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "write " + unwrapped.stream().map("'%s'"::formatted).collect(Collectors.joining(" and ")));
    }

    private boolean isBig(TypeMirror type) {
        return context.types()
                .number(type)
                .filter(number -> number == NumberType.BIG_INTEGER || number == NumberType.BIG_DECIMAL)
                .isPresent();
    }

    private Optional<String> unwrapped(Operator operator, Bound operand, boolean isExact) {
        TypeMirror type = conversions.type(operand);
        if (OPTIONALS.stream().anyMatch(optional -> context.types().isA(type, optional))) {
            return Optional.of(text(operand) + ".orElseThrow()");
        }
        boolean isNumber = context.types().isA(type, "java.lang.Number")
                && context.members().isOfJdk(type)
                && context.types().number(type).isEmpty()
                && context.operators().ofLeft(type, operator).isEmpty();
        return isNumber ? ofNumber(operator, operand, isExact) : Optional.empty();
    }

    private Optional<String> ofNumber(Operator operator, Bound operand, boolean isExact) {
        if (isExact) {
            return Optional.of("Decimal(str(%s))"
                    .formatted(operand.span().in(context.source().text())));
        }
        return Optional.of(text(operand) + (OF_BITS.contains(operator) ? ".longValue()" : ".doubleValue()"));
    }

    private String text(Bound operand) {
        String text = context.text(operand.span());
        return text.matches("[\\w.]+(\\([\\w, ]*\\))?") ? text : "(" + text + ")";
    }
}
