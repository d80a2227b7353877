package dev.dunder.processor.formulas.lowering;

import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.InfixSign;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.meaning.terms.TestTerm;
import dev.dunder.processor.formulas.syntax.tree.ComparisonSign;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import javax.lang.model.type.TypeMirror;

/** Lowers comparisons of plain numbers, by their values and never by the identity of boxes. */
final class ComparisonLowering {
    private final TermLowering terms;
    private final JavaTypes types;

    ComparisonLowering(TermLowering terms, LoweringContext context) {
        this.terms = terms;
        this.types = context.types();
    }

    /** A comparison in the type in which two numbers meet. */
    Code compared(TestTerm.Compared compared) {
        return switch (compared.in()) {
            case INT, LONG, FLOAT, DOUBLE -> ofPrimitives(compared);
            case BIG_INTEGER, BIG_DECIMAL ->
                terms.code(compared.left())
                        .call("compareTo", terms.code(compared.right()))
                        .with(infix(compared.sign()), Code.literal("0"));
        };
    }

    private Code ofPrimitives(TestTerm.Compared compared) {
        Term left = compared.left();
        Term right = compared.right();
        if (compared.in() == NumberType.DOUBLE
                && left.widening().isPresent()
                && right.widening().isPresent()) {
            return terms.exactly(left).with(infix(compared.sign()), terms.code(right));
        }
        boolean areBoxed = isBoxed(left) && isBoxed(right);
        Code one = areBoxed ? unboxed(left) : terms.code(left);
        Code other = areBoxed ? unboxed(right) : terms.code(right);
        return one.with(infix(compared.sign()), other);
    }

    private boolean isBoxed(Term term) {
        return !own(term).getKind().isPrimitive();
    }

    /** The primitive in the box, which Java would not look for between two boxes. */
    private Code unboxed(Term term) {
        return terms.code(term).call(types.name(types.unboxed(own(term))) + "Value");
    }

    /** The type before a widening, which Java makes by itself. */
    private static TypeMirror own(Term term) {
        return term.widening().map(NumberTerm.Widening::value).orElse(term).type();
    }

    private static InfixSign infix(ComparisonSign sign) {
        return switch (sign) {
            case LESS -> InfixSign.LESS;
            case LESS_EQUAL -> InfixSign.LESS_EQUAL;
            case GREATER -> InfixSign.GREATER;
            case GREATER_EQUAL -> InfixSign.GREATER_EQUAL;
            case EQUAL -> InfixSign.EQUAL;
            case NOT_EQUAL -> InfixSign.NOT_EQUAL;
            case IN, NOT_IN, IS, IS_NOT -> throw notOfNumbers(sign);
        };
    }

    private static IllegalArgumentException notOfNumbers(ComparisonSign sign) {
        return new IllegalArgumentException("Numbers compared by " + sign.symbol());
    }

    /** A comparison of a long and a floating-point number, which Java would round. */
    Code comparedExactly(TestTerm.ComparedExactly compared) {
        return switch (compared.sign()) {
            case LESS -> exactly("less", compared);
            case LESS_EQUAL -> exactly("lessOrEqual", compared);
            case GREATER -> exactly("greater", compared);
            case GREATER_EQUAL -> exactly("greaterOrEqual", compared);
            case EQUAL -> exactly("equal", compared);
            case NOT_EQUAL -> exactly("equal", compared).negated();
            case IN, NOT_IN, IS, IS_NOT -> throw notOfNumbers(compared.sign());
        };
    }

    private Code exactly(String method, TestTerm.ComparedExactly compared) {
        return Code.ofStatic(
                RuntimeClasses.MIXED_COMPARISONS, method, terms.code(compared.left()), terms.code(compared.right()));
    }
}
