package dev.dunder.processor.formulas.meaning.dispatch;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.Locale;

/**
 * An operator between a plain number and an object.
 *
 * @param use the operator
 * @param index which of the two operands is the number
 */
record Beside(OperatorUse use, int index) {

    /** The number. */
    Bound number() {
        return use.operands().get(index);
    }

    /** The object. */
    Bound object() {
        return use.operands().get(1 - index);
    }

    /** The conversion of the number, as the use of an operator of the number and the object next to it. */
    OperatorUse conversion() {
        return new OperatorUse(Operator.FROM_NUMBER, List.of(number(), object()), number().span(), use.at());
    }

    /** The same with another operand in place of the number. */
    OperatorUse with(Bound converted) {
        return use.of(index == 0 ? List.of(converted, object()) : List.of(object(), converted));
    }

    /** The name of a method for it: {@code subNumber}, or {@code numberSub} if the number is on the left. */
    String purpose() {
        String name = use.operator().dunder();
        String capitalized = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return index == 0 ? "number" + capitalized : name + "Number";
    }
}
