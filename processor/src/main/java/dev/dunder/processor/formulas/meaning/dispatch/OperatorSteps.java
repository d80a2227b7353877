package dev.dunder.processor.formulas.meaning.dispatch;

import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.types.Finding;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.Option;
import dev.dunder.processor.operators.OperandSide;
import dev.dunder.processor.operators.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/**
 * The steps of operators: whose methods are asked, and in which order.
 *
 * @see <a href="https://docs.python.org/3/reference/datamodel.html#object.__radd__">Python: reflected operands</a>
 */
final class OperatorSteps {
    private final FormulaContext context;
    private final Conversions conversions;

    OperatorSteps(FormulaContext context, Conversions conversions) {
        this.context = context;
        this.conversions = conversions;
    }

    /**
     * A binary operator: a subtype's own reflected method, the left operand's method, and the right operand's reflected
     * method where the types differ.
     */
    List<Step> binary(OperatorUse use) {
        TypeMirror left = conversions.type(use.left());
        TypeMirror right = conversions.type(use.right());
        Step reflected = new Step(use, reflected(right, use.operator()));
        List<Step> steps = new ArrayList<>();
        if (types().isProperSubtype(right, left)) {
            steps.add(new Step(use, reflected.options(), Optional.of(option -> isOverriding(option, left))));
        }
        steps.add(new Step(use, forward(left, use.operator())));
        steps.add(types().isSameErasure(left, right) ? new Step(use, reflected.found(Finding.USED)) : reflected);
        return steps;
    }

    /** Whether the right operand's type has a reflected method that is not the left one's too. */
    private boolean isOverriding(Option reflected, TypeMirror left) {
        TypeMirror own = reflected.finding() == Finding.USED
                ? reflected.method().parameters().get(1)
                : reflected.own().owner().asType();
        return !types().isErasedSubtype(left, own);
    }

    /** A binary operator by methods that take a rounding behind their operands. */
    List<Step> rounded(OperatorUse use, Bound rounding) {
        OperatorUse all = use.and(rounding);
        return List.of(
                new Step(all, rounded(conversions.type(use.left()), use.operator(), OperandSide.FORWARD)),
                new Step(all, rounded(conversions.type(use.right()), use.operator(), OperandSide.REFLECTED)));
    }

    /** An operator of the first operand by methods that take a rounding behind their operands. */
    List<Step> roundedOfFirst(OperatorUse use, Bound rounding) {
        return List.of(new Step(
                use.and(rounding), rounded(conversions.type(use.left()), use.operator(), OperandSide.FORWARD)));
    }

    private List<Option> rounded(TypeMirror type, Operator operator, OperandSide side) {
        boolean isReflected = side == OperandSide.REFLECTED;
        return Stream.concat(
                        context.operators().rounded(type, operator, side).stream(),
                        isReflected ? exchanged(operator) : inOrder(operator))
                .toList();
    }

    /** A comparison and its reflection, which Python tries first for a subtype on the right, and also for equal types. */
    List<Step> comparison(OperatorUse use, Operator reflection) {
        TypeMirror left = conversions.type(use.left());
        TypeMirror right = conversions.type(use.right());
        Step own = new Step(use, forward(left, use.operator()));
        Stream<Option> exchanged = context.operators().ofLeft(right, reflection).stream();
        List<Option> reflected = Stream.concat(exchanged, inOrder(reflection))
                .map(Option::exchange)
                .toList();
        Step other = new Step(use.with(reflection), reflected);
        Step commutative = new Step(use, exchanged(use.operator()).toList());
        return types().isProperSubtype(right, left)
                ? List.of(other, own, commutative)
                : List.of(own, commutative, other);
    }

    /** An operator whose method belongs to the first operand's type. */
    List<Step> ofFirst(OperatorUse use) {
        return List.of(new Step(use, forward(conversions.type(use.left()), use.operator())));
    }

    /** An operator whose method belongs to the second operand's type. */
    List<Step> ofSecond(OperatorUse use) {
        return List.of(new Step(
                use,
                forward(conversions.type(use.right()), use.operator()).stream()
                        .map(Option::exchange)
                        .toList()));
    }

    private List<Option> forward(TypeMirror type, Operator operator) {
        return Stream.concat(context.operators().ofLeft(type, operator).stream(), inOrder(operator))
                .toList();
    }

    private List<Option> reflected(TypeMirror type, Operator operator) {
        return Stream.concat(context.operators().ofRight(type, operator).stream(), exchanged(operator))
                .toList();
    }

    /** The static operators of the classes in use, with their operands as they have them. */
    private Stream<Option> inOrder(Operator operator) {
        return ofUsed(operator).filter(option -> !option.isExchanged());
    }

    /** The commutative ones, with their operands exchanged. */
    private Stream<Option> exchanged(Operator operator) {
        return ofUsed(operator).filter(Option::isExchanged);
    }

    private Stream<Option> ofUsed(Operator operator) {
        return context.used().stream().flatMap(type -> context.operators().ofClass(type, operator).stream());
    }

    private JavaTypes types() {
        return context.types();
    }
}
