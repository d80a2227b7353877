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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.type.TypeMirror;

/**
 * Makes a plain number next to an object an object of its type, by a method with {@code @Operator(Op.FROM_NUMBER)}: one of
 * the type, else one of a class in use.
 */
final class NumberConversion {
    private static final List<String> NAMES = List.of("left", "right");

    private final FormulaContext context;
    private final Numbers numbers;
    private final Conversions conversions;
    private final OptionChoice choice;
    private final OperatorCalls calls;

    NumberConversion(FormulaContext context, Calculator calculator, OptionChoice choice, OperatorCalls calls) {
        this.context = context;
        this.numbers = calculator.numbers();
        this.conversions = calculator.conversions();
        this.choice = choice;
        this.calls = calls;
    }

    /** Says what an operator means between two objects. */
    interface Meaning extends Function<OperatorUse, Optional<Bound>> {}

    /** What an operator means after its number has become an object; empty where it has none, or nothing converts it. */
    Optional<Bound> converted(OperatorUse use, Meaning meaning) {
        boolean isRight = numbers.isNumber(use.right());
        Beside beside = new Beside(use, isRight ? 1 : 0);
        boolean isBeside = isRight != numbers.isNumber(use.left()) && !isHolding(beside);
        if (!isBeside) {
            return Optional.empty();
        }
        List<Option> options = context.operators().conversions(conversions.type(beside.object()), context.used());
        return converted(beside, found(options, Finding.SAID), meaning)
                .or(() -> converted(beside, found(options, Finding.USED), meaning));
    }

    /** An Object, a Number or a Comparable may be a number itself. */
    private boolean isHolding(Beside beside) {
        TypeMirror number = context.types().boxed(conversions.type(beside.number()));
        return context.types().isErasedSubtype(number, conversions.type(beside.object()));
    }

    private static List<Option> found(List<Option> options, Finding finding) {
        return options.stream().filter(option -> option.finding() == finding).toList();
    }

    private Optional<Bound> converted(Beside beside, List<Option> options, Meaning meaning) {
        return choice.best(options, beside.conversion())
                .filter(option -> option.own().parameters().size() == 2)
                .filter(option -> !beside.object().isFixed())
                .map(option -> inOrder(beside, option, one -> meant(one, options, meaning)))
                .orElseGet(() -> meant(beside, options, meaning));
    }

    private Optional<Bound> meant(Beside beside, List<Option> options, Meaning meaning) {
        return choice.attempt(options, beside.conversion(), option -> true, calls::ofConversion)
                .flatMap(number -> number.isFailed() ? Optional.of(number) : meaning.apply(beside.with(number)));
    }

    /** The object is read by the conversion and by the operator: both operands are evaluated before, in their order. */
    private Optional<Bound> inOrder(Beside beside, Option option, Function<Beside, Optional<Bound>> meaning) {
        return conversions
                .toParameter(beside.number(), option.own().parameters().get(0))
                .map(term -> new Bound.Value(term, beside.number().span()))
                .flatMap(number -> inOrder(beside.with(number), beside, meaning));
    }

    private static Optional<Bound> inOrder(OperatorUse use, Beside beside, Function<Beside, Optional<Bound>> meaning) {
        List<FlowTerm.Binding> bindings = new ArrayList<>();
        List<Bound> read = new ArrayList<>();
        for (Bound operand : use.operands()) {
            String name = NAMES.get(read.size());
            Bound.Value value = operand.value().orElseThrow();
            bindings.add(new FlowTerm.Binding(name, value.type(), value.term()));
            read.add(value.as(new Variable(name, value.type())));
        }
        return meaning.apply(new Beside(use.of(read), beside.index()))
                .map(bound -> bound.value()
                        .<Bound>map(value -> value.as(new FlowTerm.Sequence(
                                beside.purpose(), bindings, FlowTerm.Reading.AGAIN, value.term())))
                        .orElse(bound));
    }
}
