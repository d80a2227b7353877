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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
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

        /** The name of a method that does it: {@code subNumber} or {@code numberSub}. */
        String purpose() {
            String name = use.operator().dunder();
            return index == 1 ? name + "Number" : "number" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
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
        Optional<Option> readingTwice = choice.best(options, beside.conversion())
                .filter(option -> option.own().parameters().size() == 2)
                .filter(option -> !beside.object().isFixed());
        return readingTwice
                .map(option -> conversions.toParameter(
                        beside.number(), option.own().parameters().get(0)))
                .map(number -> number.flatMap(term ->
                        inOrder(beside, new Bound.Value(term, beside.number().span()), one -> meant(one, options, meaning))))
                .orElseGet(() -> meant(beside, options, meaning));
    }

    private Optional<Bound> meant(
            Beside beside, List<Option> options, Function<OperatorUse, Optional<Bound>> meaning) {
        return choice.attempt(options, beside.conversion(), option -> true, calls::ofConversion)
                .flatMap(number -> number.isFailed()
                        ? Optional.of(number)
                        : meaning.apply(beside.use().of(beside.inOrder(number, beside.object()))));
    }

    /** The object is read by the conversion and by the operator: both operands are evaluated before, in their order. */
    private static Optional<Bound> inOrder(
            Beside beside, Bound.Value number, Function<Beside, Optional<Bound>> meaning) {
        List<Bound.Value> operands =
                beside.index() == 0 ? List.of(number, beside.object()) : List.of(beside.object(), number);
        List<FlowTerm.Binding> bindings = IntStream.range(0, operands.size())
                .mapToObj(i -> new FlowTerm.Binding(
                        NAMES.get(i),
                        operands.get(i).type(),
                        operands.get(i).term()))
                .toList();
        List<Bound.Value> read = IntStream.range(0, operands.size())
                .mapToObj(i -> operands.get(i)
                        .as(new Variable(NAMES.get(i), operands.get(i).type())))
                .toList();
        Beside inside = new Beside(beside.use().of(List.copyOf(read)), beside.index(), read.get(1 - beside.index()));
        return meaning.apply(inside).map(bound -> bound.value()
                .<Bound>map(value -> value.as(
                        new FlowTerm.Sequence(beside.purpose(), bindings, FlowTerm.Reading.AGAIN, value.term())))
                .orElse(bound));
    }
}
