package dev.dunder.processor.formulas.meaning;

import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.ConstantTerm;
import dev.dunder.processor.formulas.meaning.terms.LiteralNumber;
import dev.dunder.processor.formulas.syntax.tree.LiteralExpression;
import dev.dunder.processor.formulas.types.JavaTypes;

/** Binds literals: numbers stay without a type until they meet one. */
final class LiteralBinder implements LiteralExpression.Visitor<Bound> {
    private final JavaTypes types;
    private final Conversions conversions;

    LiteralBinder(JavaTypes types, Conversions conversions) {
        this.types = types;
        this.conversions = conversions;
    }

    @Override
    public Bound integer(LiteralExpression.IntegerLiteral literal) {
        return new Bound.Literal(new LiteralNumber.Whole(literal.span(), literal.value()));
    }

    @Override
    public Bound decimal(LiteralExpression.DecimalLiteral literal) {
        return new Bound.Literal(new LiteralNumber.Fraction(literal.span(), literal.value()));
    }

    @Override
    public Bound text(LiteralExpression.TextLiteral literal) {
        return new Bound.Value(new ConstantTerm.Text(literal.value(), types.ofText()), literal.span());
    }

    @Override
    public Bound truth(LiteralExpression.TruthLiteral literal) {
        return new Bound.Value(new ConstantTerm.Truth(literal.value(), types.ofTruth()), literal.span());
    }

    @Override
    public Bound nothing(LiteralExpression.NullLiteral literal) {
        return conversions.nothing(literal.span());
    }
}
