package dev.dunder.processor.formulas.meaning.logic;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.InfixSign;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.Diagnostics;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.ComparisonSign;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.JavaTypes;

/**
 * {@code is} and {@code is not}: whether two objects are one.
 *
 * @see <a href="https://docs.python.org/3/reference/expressions.html#identity-comparisons">Python: identity
 *     comparisons</a>
 */
final class IdentityOperator {
    private final JavaTypes types;
    private final Conversions conversions;
    private final Diagnostics notes;

    IdentityOperator(JavaTypes types, Conversions conversions, Diagnostics notes) {
        this.types = types;
        this.conversions = conversions;
        this.notes = notes;
    }

    Bound bind(Expression.Link link, Bound left, Bound right, Span span) {
        if (left instanceof Bound.Value one && right instanceof Bound.Value other && isObject(one) && isObject(other)) {
            boolean isSame = link.sign() != ComparisonSign.NOT_EQUAL;
            return truth(
                    comparable(one, other).with(isSame ? InfixSign.EQUAL : InfixSign.NOT_EQUAL, other.code()), span);
        }
        String instead = link.sign() == ComparisonSign.IS_NOT ? "!=" : "==";
        String primitive = conversions.inWords(Conversions.isNull(left) ? right : left);
        boolean isNone = Conversions.isNull(left) || Conversions.isNull(right);
        return notes.fail(
                MeaningProblem.IDENTITY_OF_VALUES,
                link.at(),
                conversions.inWords(left),
                conversions.inWords(right),
                link.sign().symbol(),
                isNone
                        ? "take the comparison out, as %s is never null".formatted(primitive)
                        : "write %s instead".formatted(instead));
    }

    /** Java does not compare objects of types that can have no object in common, and Python finds that they differ. */
    private Code comparable(Bound.Value one, Bound.Value other) {
        boolean isRelated = Conversions.isNull(one)
                || Conversions.isNull(other)
                || types.isSubtype(one.type(), other.type())
                || types.isSubtype(other.type(), one.type());
        return isRelated ? one.code() : new Code.Cast(ClassName.get(Object.class), one.code());
    }

    private boolean isObject(Bound.Value value) {
        return Conversions.isNull(value) || types.isReference(value.type());
    }

    private Bound truth(Code code, Span span) {
        return new Bound.Value(code, types.ofTruth(), false, span);
    }
}
