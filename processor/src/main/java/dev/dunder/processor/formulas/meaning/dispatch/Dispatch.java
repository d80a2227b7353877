package dev.dunder.processor.formulas.meaning.dispatch;

import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.OperatorLookup;
import dev.dunder.processor.formulas.types.OperatorLookup.Option;
import dev.dunder.processor.formulas.types.Overload;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the method of an operator between objects as Python does, on declared types: "no overload is applicable" takes
 * the place of {@code NotImplemented}.
 *
 * @see <a href="https://docs.python.org/3/reference/datamodel.html#object.__radd__">Python: reflected operands</a>
 */
public final class Dispatch {
    private final FormulaContext context;
    private final Conversions conversions;
    private final OptionChoice choice;
    private final MissingOperator missing;

    /** Operators in a context. */
    public Dispatch(FormulaContext context, Conversions conversions, OperatorCalls calls) {
        this.context = context;
        this.conversions = conversions;
        this.choice = new OptionChoice(context, conversions, calls);
        this.missing = new MissingOperator(context, conversions);
    }

    /** A binary operator; empty where no method is applicable. */
    public Optional<Bound> binary(OperatorUse use) {
        TypeMirror left = conversions.type(use.left());
        TypeMirror right = conversions.type(use.right());
        List<Option> reflected = lookup().ofRight(right, use.operator());
        if (types().isProperSubtype(right, left) && isOverriding(reflected, left, use)) {
            return choice.attempt(reflected, use);
        }
        return choice.attempt(lookup().ofLeft(left, use.operator()), use)
                .or(() -> types().isSameErasure(left, right) ? Optional.empty() : choice.attempt(reflected, use))
                .or(() -> ofUsed(use));
    }

    /** Whether the right operand's type has a reflected method that is not the left one's too. */
    private boolean isOverriding(List<Option> reflected, TypeMirror left, OperatorUse use) {
        return choice.choose(reflected, use)
                .chosen()
                .map(Overload::owner)
                .filter(owner -> !types().isErasedSubtype(left, owner.asType()))
                .isPresent();
    }

    /** A comparison with its reflection, which Python tries first for a subtype on the right, and also for equal types. */
    public Optional<Bound> comparison(OperatorUse use, Operator reflection) {
        return compared(
                use,
                reflection,
                lookup().ofLeft(conversions.type(use.left()), use.operator()),
                lookup().ofLeft(conversions.type(use.right()), reflection));
    }

    /** The same, by annotation or dunder name only. */
    public Optional<Bound> explicitComparison(OperatorUse use, Operator reflection) {
        return compared(
                use,
                reflection,
                lookup().explicit(conversions.type(use.left()), use.operator()),
                lookup().explicit(conversions.type(use.right()), reflection));
    }

    private Optional<Bound> compared(OperatorUse use, Operator reflection, List<Option> own, List<Option> ofRight) {
        List<Option> others = ofRight.stream().map(Option::exchange).toList();
        boolean isRightFirst = types().isProperSubtype(conversions.type(use.right()), conversions.type(use.left()));
        Optional<Bound> first = isRightFirst ? choice.attempt(others, use.with(reflection)) : choice.attempt(own, use);
        return first.or(() -> isRightFirst ? choice.attempt(own, use) : choice.attempt(others, use.with(reflection)))
                .or(() -> ofUsed(use));
    }

    /** An operator whose method belongs to the first operand's type, with any number of others. */
    public Optional<Bound> ofFirst(OperatorUse use) {
        return choice.attempt(lookup().ofLeft(conversions.type(use.left()), use.operator()), use)
                .or(() -> ofUsed(use));
    }

    /** The same, by annotation or dunder name only. */
    public Optional<Bound> explicit(OperatorUse use) {
        return choice.attempt(lookup().explicit(conversions.type(use.left()), use.operator()), use)
                .or(() -> ofUsed(use));
    }

    /** An operator whose method belongs to the second operand's type: membership. */
    public Optional<Bound> ofSecond(OperatorUse use) {
        return choice.attempt(exchanged(lookup().ofLeft(conversions.type(use.right()), use.operator())), use);
    }

    /** The same, by annotation or dunder name only, or by a static method whose first operand is the container. */
    public Optional<Bound> explicitOfSecond(OperatorUse use) {
        return choice.attempt(exchanged(lookup().explicit(conversions.type(use.right()), use.operator())), use)
                .or(() -> choice.attempt(exchanged(optionsOfUsed(use)), use));
    }

    private static List<Option> exchanged(List<Option> options) {
        return options.stream().map(Option::exchange).toList();
    }

    /** The static operators of the classes in use. */
    private Optional<Bound> ofUsed(OperatorUse use) {
        List<Option> options = optionsOfUsed(use);
        List<Option> inOrder =
                options.stream().filter(option -> !option.isExchanged()).toList();
        List<Option> exchanged = options.stream().filter(Option::isExchanged).toList();
        return choice.attempt(inOrder, use).or(() -> choice.attempt(exchanged, use));
    }

    private List<Option> optionsOfUsed(OperatorUse use) {
        return context.used().stream()
                .flatMap(type -> lookup().ofClass(type, use.operator()).stream())
                .toList();
    }

    /** The problem of an operator that none of its operands has. */
    public Bound missing(OperatorUse use, String symbol) {
        return missing.report(use, symbol);
    }

    private OperatorLookup lookup() {
        return context.operators();
    }

    private JavaTypes types() {
        return context.types();
    }
}
