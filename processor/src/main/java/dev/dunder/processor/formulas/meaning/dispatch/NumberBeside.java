package dev.dunder.processor.formulas.meaning.dispatch;

import dev.dunder.processor.formulas.meaning.numbers.Calculator;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.Numbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FlowTerm;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.ReferenceTerm.Variable;
import dev.dunder.processor.formulas.types.Finding;
import dev.dunder.processor.formulas.types.Option;
import dev.dunder.processor.operators.OperandSide;
import dev.dunder.processor.operators.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.type.TypeMirror;

/**
 * A plain number next to an object whose type takes no numbers there: a product is exchanged, or the number becomes an
 * object of the type, by a method with {@code @Operator(Op.FROM_NUMBER)}.
 */
final class NumberBeside {
    private static final List<String> NAMES = List.of("left", "right");

    private final FormulaContext context;
    private final Numbers numbers;
    private final Conversions conversions;
    private final OptionChoice choice;
    private final OperatorCalls calls;

    NumberBeside(FormulaContext context, Calculator calculator, OptionChoice choice, OperatorCalls calls) {
        this.context = context;
        this.numbers = calculator.numbers();
        this.conversions = calculator.conversions();
        this.choice = choice;
        this.calls = calls;
    }

    /** {@code 2 * v} by the conventional method for {@code v * 2}; dunder names follow Python, which does not exchange. */
    List<Step> exchanged(OperatorUse use) {
        return isProduct(use)
                ? exchanged(use, context.operators().ofLeft(conversions.type(use.right()), Operator.MULTIPLY))
                : List.of();
    }

    /** The same by a method that takes a rounding as its last argument. */
    List<Step> exchangedAndRounded(OperatorUse use, Bound rounding) {
        TypeMirror object = conversions.type(use.right());
        return isProduct(use)
                ? exchanged(
                        use.and(rounding),
                        context.operators().rounded(object, Operator.MULTIPLY, OperandSide.FORWARD))
                : List.of();
    }

    private boolean isProduct(OperatorUse use) {
        return use.operator() == Operator.MULTIPLY && numbers.isNumber(use.left());
    }

    private static List<Step> exchanged(OperatorUse use, List<Option> options) {
        return List.of(new Step(
                use,
                options.stream()
                        .filter(option -> option.finding() == Finding.GUESSED)
                        .map(Option::exchange)
                        .toList()));
    }

    /** What an operator means after its number has become an object; empty where it has none, or nothing converts it. */
    Optional<Bound> converted(OperatorUse use, Function<OperatorUse, Optional<Bound>> meaning) {
        boolean isRight = numbers.isNumber(use.right());
        boolean isBeside = isRight != numbers.isNumber(use.left());
        Bound object = isRight ? use.left() : use.right();
        return isBeside
                ? object.value().flatMap(value -> converted(new Beside(use, isRight ? 1 : 0, value), meaning))
                : Optional.empty();
    }

    /** An operator between a number, which is the operand at an index, and an object. */
    private record Beside(OperatorUse use, int index, Bound.Value object) {
        Bound number() {
            return use.operands().get(index);
        }

        /** The conversion, as the use of an operator of the number and the object next to it. */
        OperatorUse conversion() {
            return new OperatorUse(Operator.FROM_NUMBER, List.of(number(), object), number().span(), use.at());
        }

        /** The operands in the formula's order. */
        List<Bound> inOrder(Bound one, Bound other) {
            return index == 0 ? List.of(one, other) : List.of(other, one);
        }
    }

    private Optional<Bound> converted(Beside beside, Function<OperatorUse, Optional<Bound>> meaning) {
        List<Option> options = context.operators().conversions(beside.object().type(), context.used());
        return converted(beside, found(options, Finding.SAID), meaning)
                .or(() -> converted(beside, found(options, Finding.USED), meaning));
    }

    private static List<Option> found(List<Option> options, Finding finding) {
        return options.stream().filter(option -> option.finding() == finding).toList();
    }

    private Optional<Bound> converted(
            Beside beside, List<Option> options, Function<OperatorUse, Optional<Bound>> meaning) {
        boolean isReadTwice = !beside.object().isFixed()
                && choice.best(options, beside.conversion())
                        .filter(option -> option.own().parameters().size() == 2)
                        .isPresent();
        return isReadTwice
                ? inOrder(beside, read -> meant(read, options, meaning))
                : meant(beside, options, meaning);
    }

    private Optional<Bound> meant(
            Beside beside, List<Option> options, Function<OperatorUse, Optional<Bound>> meaning) {
        return choice.attempt(options, beside.conversion(), option -> true, calls::ofConversion)
                .flatMap(number -> number.isFailed()
                        ? Optional.of(number)
                        : meaning.apply(beside.use().of(beside.inOrder(number, beside.object()))));
    }

    /** The object is read by the conversion and by the operator: both operands are evaluated before, in their order. */
    private Optional<Bound> inOrder(Beside beside, Function<Beside, Optional<Bound>> meaning) {
        List<FlowTerm.Binding> bindings = new ArrayList<>();
        List<Bound> read = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            Bound operand = beside.use().operands().get(i);
            operand.value().ifPresent(value -> bindings.add(new FlowTerm.Binding(name, value.type(), value.term())));
            read.add(operand.value()
                    .<Bound>map(value -> value.as(new Variable(name, value.type())))
                    .orElse(operand));
        }
        Beside inside = new Beside(
                beside.use().of(read),
                beside.index(),
                read.get(1 - beside.index()).value().orElseThrow());
        String purpose = beside.use().operator().dunder();
        return meaning.apply(inside).map(bound -> bound.value()
                .<Bound>map(value ->
                        value.as(new FlowTerm.Sequence(purpose, bindings, FlowTerm.Reading.AGAIN, value.term())))
                .orElse(bound));
    }
}
