package dev.dunder.processor.formulas.meaning.dispatch;

import dev.dunder.processor.formulas.meaning.numbers.Calculator;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.Numbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.types.Finding;
import dev.dunder.processor.formulas.types.Option;
import dev.dunder.processor.operators.OperandSide;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** Products of a plain number and an object that has its method for the other order only. */
final class ExchangedProducts {
    private final FormulaContext context;
    private final Numbers numbers;
    private final Conversions conversions;

    ExchangedProducts(FormulaContext context, Calculator calculator) {
        this.context = context;
        this.numbers = calculator.numbers();
        this.conversions = calculator.conversions();
    }

    /** {@code 2 * v} by the conventional method for {@code v * 2}; dunder names follow Python, which does not exchange. */
    List<Step> of(OperatorUse use) {
        return isProduct(use)
                ? exchanged(use, context.operators().ofLeft(conversions.type(use.right()), Operator.MULTIPLY))
                : List.of();
    }

    /** The same by a method that takes a rounding as its last argument. */
    List<Step> rounded(OperatorUse use, Bound rounding) {
        TypeMirror object = conversions.type(use.right());
        return isProduct(use)
                ? exchanged(
                        use.and(rounding), context.operators().rounded(object, Operator.MULTIPLY, OperandSide.FORWARD))
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
}
