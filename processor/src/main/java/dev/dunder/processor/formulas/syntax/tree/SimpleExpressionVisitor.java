package dev.dunder.processor.formulas.syntax.tree;

/**
 * Asks an expression whether it is of one of a few kinds: all other kinds get one answer.
 *
 * @param <R> the answer
 */
public abstract class SimpleExpressionVisitor<R> implements Expression.Visitor<R> {
    /** The answer for all kinds that have none of their own. */
    protected abstract R other(Expression expression);

    @Override
    public R literal(LiteralExpression literal) {
        return other(literal);
    }

    @Override
    public R name(Expression.Name name) {
        return other(name);
    }

    @Override
    public R attribute(Expression.Attribute attribute) {
        return other(attribute);
    }

    @Override
    public R call(Expression.Call call) {
        return other(call);
    }

    @Override
    public R subscript(Expression.Subscript subscript) {
        return other(subscript);
    }

    @Override
    public R unary(Expression.Unary unary) {
        return other(unary);
    }

    @Override
    public R binary(Expression.Binary binary) {
        return other(binary);
    }

    @Override
    public R comparison(Expression.Comparison comparison) {
        return other(comparison);
    }

    @Override
    public R not(Expression.Not not) {
        return other(not);
    }

    @Override
    public R logical(Expression.Logical logical) {
        return other(logical);
    }

    @Override
    public R conditional(Expression.Conditional conditional) {
        return other(conditional);
    }
}
