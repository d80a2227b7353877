package dev.dunder.processor.formulas.meaning.dispatch;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.formulas.meaning.invocation.AdapterMethod;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.types.Option;
import dev.dunder.processor.formulas.types.VisiblyChanging;
import dev.dunder.processor.operators.VisibleChange;

/** Reports a method that was found by its name alone, on a type whose objects change: it may well change its operand. */
final class MutableOperand {
    private final FormulaContext context;

    MutableOperand(FormulaContext context) {
        this.context = context;
    }

    Bound report(Option option, OperatorUse use) {
        VisiblyChanging changing = option.change().orElseThrow();
        return context.fail(
                MeaningProblem.MUTABLE_OPERAND,
                use.at(),
                option.own().inWords(),
                seen(changing.change()),
                DisplayName.of(changing.type()),
                AdapterMethod.inWords(
                        use.operator(),
                        option.method().parameters(),
                        option.method().result(),
                        context.types()));
    }

    private static String seen(VisibleChange change) {
        boolean isMethod = change.member().endsWith(")");
        return "%s has the public %s %s".formatted(change.type(), isMethod ? "method" : "field", change.member());
    }
}
