package dev.dunder.processor.formulas.meaning.containers;

import dev.dunder.processor.formulas.meaning.numbers.Numbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.syntax.tree.SimpleExpressionVisitor;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.Optional;

/** An index that the formula converts itself: {@code int(x)} is as wide as its argument, but an index is an int in Java. */
final class IntIndex {
    private final FormulaContext context;
    private final Numbers numbers;

    IntIndex(FormulaContext context, Numbers numbers) {
        this.context = context;
        this.numbers = numbers;
    }

    /** The index as an int if it is written as {@code int(…)}, which throws where it does not fit; else as it is. */
    Bound converted(Expression.Index written, Bound index) {
        return written.accept(new IsConversion()) ? converted(index) : index;
    }

    /** The same for a bound of a slice. */
    Bound converted(Expression written, Bound index) {
        return written.accept(new OfInt()) ? converted(index) : index;
    }

    private Bound converted(Bound index) {
        Optional<NumberType> from = numbers.type(index).filter(type -> type.isWhole() && type != NumberType.INT);
        return from.flatMap(type -> index.value()
                        .<Bound>map(value -> value.as(new NumberTerm.Rounding(
                                NumberTerm.Rounding.Way.TRUNCATE,
                                type,
                                NumberType.INT,
                                value.term(),
                                context.types().of(NumberType.INT)))))
                .orElse(index);
    }

    private static final class IsConversion implements Expression.Index.Visitor<Boolean> {
        @Override
        public Boolean item(Expression.Index.Item item) {
            return item.value().accept(new OfInt());
        }

        @Override
        public Boolean slice(Expression.Index.Slice slice) {
            return false;
        }
    }

    /** Whether an expression is a call of {@code int}. */
    private static final class OfInt extends SimpleExpressionVisitor<Boolean> {
        @Override
        public Boolean call(Expression.Call call) {
            return call.function().accept(new IsNameOfInt());
        }

        @Override
        protected Boolean other(Expression expression) {
            return false;
        }
    }

    private static final class IsNameOfInt extends SimpleExpressionVisitor<Boolean> {
        @Override
        public Boolean name(Expression.Name name) {
            return name.identifier().equals("int");
        }

        @Override
        protected Boolean other(Expression expression) {
            return false;
        }
    }
}
