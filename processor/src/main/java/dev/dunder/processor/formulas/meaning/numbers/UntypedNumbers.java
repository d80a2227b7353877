package dev.dunder.processor.formulas.meaning.numbers;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FlowTerm;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.Optional;

/**
 * Gives numbers without a type the one that they meet: a literal, each branch of a choice, or a calculation that nothing
 * has decided yet.
 */
public final class UntypedNumbers {
    private final FormulaContext context;
    private final Constants constants;

    public UntypedNumbers(FormulaContext context) {
        this.context = context;
        this.constants = new Constants(context);
    }

    /** The type of a number that meets none: by its size, or double if it has a fraction. */
    NumberType natural(Bound.Untyped number) {
        return number.accept(new Bound.Untyped.Visitor<>() {
            @Override
            public NumberType literal(Bound.Literal literal) {
                return constants.natural(literal.number());
            }

            @Override
            public NumberType choice(Bound.LiteralChoice choice) {
                return natural(choice.yes()).meet(natural(choice.no())).orElse(NumberType.DOUBLE);
            }

            @Override
            public NumberType undecided(Bound.Undecided undecided) {
                return NumberType.DOUBLE;
            }
        });
    }

    /**
     * The type of the operation in which a number meets another: a fraction makes whole numbers double, and so do whole
     * numbers a float. No BigInteger has a fraction.
     */
    Optional<NumberType> meeting(Bound.Untyped number, NumberType other) {
        return switch (other) {
            case INT, LONG -> Optional.of(hasFraction(number) ? NumberType.DOUBLE : other);
            case FLOAT -> Optional.of(fits(number, other) ? other : NumberType.DOUBLE);
            case DOUBLE, BIG_DECIMAL -> Optional.of(other);
            case BIG_INTEGER -> Optional.of(other).filter(type -> !hasFraction(number));
        };
    }

    /** Whether a number has a value of a type. */
    boolean fits(Bound.Untyped number, NumberType type) {
        return number.accept(new Bound.Untyped.Visitor<>() {
            @Override
            public Boolean literal(Bound.Literal literal) {
                return constants.fits(literal.number(), type);
            }

            @Override
            public Boolean choice(Bound.LiteralChoice choice) {
                return fits(choice.yes(), type) && fits(choice.no(), type);
            }

            @Override
            public Boolean undecided(Bound.Undecided undecided) {
                return type == NumberType.DOUBLE || (type == NumberType.BIG_DECIMAL && undecided.isExact());
            }
        });
    }

    /** A number in a type; empty where it has no value there, which is reported. */
    Optional<Term> term(Bound.Untyped number, NumberType type) {
        return number.accept(new Bound.Untyped.Visitor<>() {
            @Override
            public Optional<Term> literal(Bound.Literal literal) {
                return constants.term(literal.number(), type);
            }

            @Override
            public Optional<Term> choice(Bound.LiteralChoice choice) {
                return chosen(choice, type);
            }

            @Override
            public Optional<Term> undecided(Bound.Undecided undecided) {
                return undecided.terms().apply(type).map(term -> new FlowTerm.Part(undecided.span(), term));
            }
        });
    }

    private Optional<Term> chosen(Bound.LiteralChoice choice, NumberType type) {
        Optional<Term> no = term(choice.no(), type);
        return term(choice.yes(), type)
                .flatMap(yes -> no.map(other -> new FlowTerm.Choice(
                        choice.test(), yes, other, context.types().of(type))));
    }

    /** Whether a part is a number without a type that has a point or an exponent. */
    public static boolean hasFraction(Bound bound) {
        return bound.untyped()
                .filter(number -> number.accept(new Bound.Untyped.Visitor<>() {
                    @Override
                    public Boolean literal(Bound.Literal literal) {
                        return Fractions.isIn(literal.number());
                    }

                    @Override
                    public Boolean choice(Bound.LiteralChoice choice) {
                        return hasFraction(choice.yes()) || hasFraction(choice.no());
                    }

                    @Override
                    public Boolean undecided(Bound.Undecided undecided) {
                        return true;
                    }
                }))
                .isPresent();
    }
}
