package dev.dunder.processor.formulas.lowering;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.InfixSign;
import dev.dunder.processor.formulas.code.OperatorCode;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.meaning.terms.TestTerm;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.Objects;
import javax.lang.model.type.TypeMirror;

/** Lowers conditions. */
final class TestLowering implements TestTerm.Visitor<Code> {
    private static final Code ZERO = Code.literal("0");

    private final TermLowering terms;
    private final LoweringContext context;
    private final ComparisonLowering comparisons;

    TestLowering(TermLowering terms, LoweringContext context) {
        this.terms = terms;
        this.context = context;
        this.comparisons = new ComparisonLowering(terms, context);
    }

    @Override
    public Code compared(TestTerm.Compared compared) {
        return comparisons.compared(compared);
    }

    @Override
    public Code comparedExactly(TestTerm.ComparedExactly compared) {
        return comparisons.comparedExactly(compared);
    }

    @Override
    public Code ordered(TestTerm.Ordered ordered) {
        return terms.code(ordered.comparison())
                .with(InfixSign.valueOf(ordered.sign().name()), ZERO);
    }

    @Override
    public Code same(TestTerm.Same same) {
        Code left = terms.code(same.left());
        Code right = terms.code(same.right());
        return (isComparable(same.left(), same.right()) ? left : asObject(left)).with(InfixSign.EQUAL, right);
    }

    /** Java does not compare objects of types that can have no object in common, and Python finds that they differ. */
    private boolean isComparable(Term left, Term right) {
        TypeMirror one = left.type();
        TypeMirror other = right.type();
        return !types().isReference(one)
                || !types().isReference(other)
                || types().isSubtype(one, other)
                || types().isSubtype(other, one);
    }

    private static Code asObject(Code code) {
        return new OperatorCode.Cast(ClassName.get(Object.class), code);
    }

    @Override
    public Code equal(TestTerm.Equal equal) {
        return Code.ofStatic(
                ClassName.get(Objects.class), "equals", terms.code(equal.left()), terms.code(equal.right()));
    }

    @Override
    public Code nonZero(TestTerm.NonZero nonZero) {
        Code number = terms.code(nonZero.number());
        boolean isBig = types().number(nonZero.number().type())
                .filter(TestLowering::isBig)
                .isPresent();
        return (isBig ? number.call("signum") : number).with(InfixSign.NOT_EQUAL, ZERO);
    }

    private static boolean isBig(NumberType type) {
        return switch (type) {
            case INT, LONG, FLOAT, DOUBLE -> false;
            case BIG_INTEGER, BIG_DECIMAL -> true;
        };
    }

    @Override
    public Code notNull(TestTerm.NotNull notNull) {
        return terms.code(notNull.value()).with(InfixSign.NOT_EQUAL, Code.literal("null"));
    }

    @Override
    public Code trueBox(TestTerm.TrueBox box) {
        return new Code.StaticField(ClassName.get(Boolean.class), "TRUE").call("equals", terms.code(box.value()));
    }

    @Override
    public Code not(TestTerm.Not not) {
        return terms.code(not.operand()).negated();
    }

    @Override
    public Code logical(TestTerm.Logical logical) {
        Code left = terms.code(logical.left());
        Code right = terms.code(logical.right());
        return switch (logical.sign()) {
            case AND -> left.with(InfixSign.AND, right);
            case OR -> left.with(InfixSign.OR, right);
        };
    }

    @Override
    public Code bits(TestTerm.Bits bits) {
        Code left = terms.code(bits.left());
        Code right = terms.code(bits.right());
        return switch (bits.sign()) {
            case AND -> left.with(InfixSign.BIT_AND, right);
            case OR -> left.with(InfixSign.BIT_OR, right);
            case XOR -> left.with(InfixSign.BIT_XOR, right);
        };
    }

    private JavaTypes types() {
        return context.types();
    }
}
