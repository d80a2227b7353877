package dev.dunder.processor.formulas.meaning.numbers;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.meaning.terms.NumberFunction;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.BinarySign;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.syntax.tree.UnarySign;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Binds the operators of plain numbers: by the table of the guide, and by nothing else. */
public final class Arithmetic {
    private final FormulaContext context;
    private final Numbers numbers;
    private final Powers powers;

    public Arithmetic(FormulaContext context, Numbers numbers) {
        this.context = context;
        this.numbers = numbers;
        this.powers = new Powers(context, numbers);
    }

    /** An operator between two plain numbers, of which at least one is no literal. */
    public Bound binary(Expression.Binary binary, Bound left, Bound right) {
        return switch (binary.sign()) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, FLOOR_DIVIDE, MODULO -> calculated(binary, left, right);
            case POWER -> powers.bind(binary, left, right);
            case SHIFT_LEFT, SHIFT_RIGHT, AND, OR, XOR -> ofBits(binary, left, right);
            case MATRIX_MULTIPLY ->
                noOperator(
                        binary,
                        inWords(left, right),
                        "no type",
                        "write * for a product, or use a type of your own that has @");
        };
    }

    private Bound calculated(Expression.Binary binary, Bound left, Bound right) {
        List<Bound> operands = List.of(left, right);
        if (numbers.areUndecided(operands)) {
            boolean isExact = operands.stream().allMatch(operand -> numbers.fits(operand, NumberType.BIG_DECIMAL))
                    && (binary.sign() != BinarySign.DIVIDE || context.settings().isRounding());
            return new Bound.Undecided(
                    binary.span(),
                    isExact,
                    type -> calculated(type, binary, operands).value().map(Bound.Value::term));
        }
        return numbers.meet(operands)
                .map(type -> calculated(type, binary, operands))
                .orElseGet(() -> context.fail(
                        MeaningProblem.DOUBLE_MEETS_DECIMAL,
                        binary.at(),
                        binary.sign().symbol(),
                        inWords(left),
                        inWords(right)));
    }

    private Bound calculated(NumberType type, Expression.Binary binary, List<Bound> operands) {
        return binary.sign() == BinarySign.DIVIDE ? divided(type, binary, operands) : in(type, binary, operands);
    }

    /** {@code /}, for which not all types have the quotients. */
    private Bound divided(NumberType type, Expression.Binary binary, List<Bound> operands) {
        if (type.isWhole()) {
            return context.fail(
                    MeaningProblem.INTEGER_DIVISION, binary.at(), inWords(operands.get(0)), inWords(operands.get(1)));
        }
        Bound quotient = in(type, binary, operands);
        boolean isEndless =
                type == NumberType.BIG_DECIMAL && !context.settings().isRounding();
        return isEndless && !quotient.isFailed()
                ? context.fail(MeaningProblem.DIVISION_WITHOUT_PRECISION, binary.at())
                : quotient;
    }

    private Bound in(NumberType type, Expression.Binary binary, List<Bound> operands) {
        return numbers.all(operands, type)
                .map(terms -> new NumberTerm.Operation(
                        binary.sign(),
                        type,
                        terms.get(0),
                        terms.get(1),
                        context.types().of(type)))
                .<Bound>map(term -> numbers.value(term, binary.span()))
                .orElseGet(() -> new Bound.Failed(binary.span()));
    }

    /** Shifts, and operators of bits, which only whole numbers have. */
    private Bound ofBits(Expression.Binary binary, Bound left, Bound right) {
        boolean isFraction = UntypedNumbers.hasFraction(left) || UntypedNumbers.hasFraction(right);
        return numbers.meet(List.of(left, right))
                .filter(type -> type.isWhole() && !isFraction)
                .map(type -> in(type, binary, List.of(left, right)))
                .orElseGet(() -> noOperator(
                        binary,
                        inWords(left, right),
                        "int, long and BigInteger only",
                        binary.sign() == BinarySign.XOR
                                ? "write ** for a power; ^ is the exclusive or of whole numbers"
                                : "convert both sides to whole numbers with int(x)"));
    }

    private Bound noOperator(Expression.Binary binary, String operands, String having, String remedy) {
        String sign = binary.sign().symbol();
        return context.fail(
                MeaningProblem.NO_OPERATOR,
                binary.at(),
                sign,
                operands,
                "for plain numbers, " + sign + " exists for " + having,
                remedy);
    }

    private String inWords(Bound left, Bound right) {
        return inWords(left) + ", " + inWords(right);
    }

    private String inWords(Bound bound) {
        return numbers.type(bound).map(NumberType::inWords).orElse("");
    }

    /** A sign before a plain number that is no literal; empty where the number's type does not have it. */
    public Optional<Bound> unary(UnarySign sign, Bound operand, Span span) {
        boolean isWhole = numbers.type(operand).filter(NumberType::isWhole).isPresent();
        return sign == UnarySign.INVERT && !isWhole
                ? Optional.empty()
                : Optional.of(ofOne(
                        operand,
                        span,
                        (type, term) -> new NumberTerm.Signed(
                                sign, type, term, context.types().of(type))));
    }

    /** {@code abs} of a plain number that is no literal. */
    public Bound absolute(Bound operand, Span span) {
        return ofOne(
                operand,
                span,
                (type, term) -> new NumberTerm.Calculation(
                        NumberFunction.ABSOLUTE,
                        type,
                        List.of(term),
                        context.types().of(type)));
    }

    /** What is calculated of one number in its own type: a fraction still waits for what decides. */
    public Bound ofOne(Bound operand, Span span, BiFunction<NumberType, Term, Term> calculation) {
        if (UntypedNumbers.hasFraction(operand)) {
            return numbers.undecided(
                    span, List.of(operand), (type, terms) -> Optional.of(calculation.apply(type, terms.get(0))));
        }
        NumberType type = numbers.type(operand).orElseThrow();
        return numbers.as(operand, type)
                .<Bound>map(term -> numbers.value(calculation.apply(type, term), span))
                .orElseGet(() -> new Bound.Failed(span));
    }
}
