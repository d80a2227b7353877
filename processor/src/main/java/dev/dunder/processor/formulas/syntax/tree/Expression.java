package dev.dunder.processor.formulas.syntax.tree;

import dev.dunder.processor.formulas.syntax.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What a formula means as a tree, without types.
 *
 * <p>Parentheses leave no node. The span of what they enclose is without them, and the spans of the nodes around it are
 * with them, so that each span cuts out a text with balanced brackets.
 */
public sealed interface Expression
        permits LiteralExpression,
                Expression.Name,
                Expression.Attribute,
                Expression.Call,
                Expression.Subscript,
                Expression.Unary,
                Expression.Binary,
                Expression.Comparison,
                Expression.Not,
                Expression.Logical,
                Expression.Conditional {

    /** Where it stands in the formula. */
    Span span();

    /** Whether it is a name alone or a text, which means in Java what it says. */
    default boolean isSimple() {
        return false;
    }

    /** What a visitor makes of it. */
    <R> R accept(Visitor<R> visitor);

    /** Takes expressions apart, each kind by a method of its own. */
    interface Visitor<R> {
        R literal(LiteralExpression literal);

        R name(Name name);

        R attribute(Attribute attribute);

        R call(Call call);

        R subscript(Subscript subscript);

        R unary(Unary unary);

        R binary(Binary binary);

        R comparison(Comparison comparison);

        R not(Not not);

        R logical(Logical logical);

        R conditional(Conditional conditional);
    }

    /** A name alone, or that of an attribute. */
    record Name(Span span, String identifier) implements Expression {
        @Override
        public boolean isSimple() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.name(this);
        }
    }

    /** {@code target.name}. */
    record Attribute(Span span, Expression target, Name name) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.attribute(this);
        }
    }

    /** {@code function(arguments)}, where the function may be any expression. */
    record Call(Span span, Expression function, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.call(this);
        }
    }

    /** {@code target[indices]}, with at least one of them. */
    record Subscript(Span span, Expression target, List<Index> indices) implements Expression {
        public Subscript {
            indices = List.copyOf(indices);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.subscript(this);
        }
    }

    /** What stands between the brackets of a {@link Subscript}, between two commas. */
    sealed interface Index {
        /** What a visitor makes of it. */
        <R> R accept(Index.Visitor<R> visitor);

        /** Takes indices apart. */
        interface Visitor<R> {
            R item(Item item);

            R slice(Slice slice);
        }

        /** {@code [value]}. */
        record Item(Expression value) implements Index {
            @Override
            public <R> R accept(Index.Visitor<R> visitor) {
                return visitor.item(this);
            }
        }

        /** {@code [lower:upper:step]}, each of which may be missing. */
        record Slice(Span span, Optional<Expression> lower, Optional<Expression> upper, Optional<Expression> step)
                implements Index {
            @Override
            public <R> R accept(Index.Visitor<R> visitor) {
                return visitor.slice(this);
            }
        }
    }

    /** {@code -operand} and the like. */
    record Unary(Span span, UnarySign sign, Expression operand) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unary(this);
        }
    }

    /** {@code left sign right}, where the sign stands {@code at} its own span. */
    record Binary(Span span, Expression left, BinarySign sign, Span at, Expression right) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.binary(this);
        }
    }

    /** {@code first < operand <= operand …}: one comparison, or a chain of them. */
    record Comparison(Span span, Expression first, List<Link> links) implements Expression {
        public Comparison {
            links = List.copyOf(links);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.comparison(this);
        }
    }

    /** One sign of a {@link Comparison}, where it stands, and what stands right of it. */
    record Link(ComparisonSign sign, Span at, Expression operand) {}

    /** {@code not operand}. */
    record Not(Span span, Expression operand) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /** {@code operand and operand and …}, or the same with {@code or}: two or more. */
    record Logical(Span span, LogicalSign sign, List<Expression> operands) implements Expression {
        public Logical {
            operands = List.copyOf(operands);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.logical(this);
        }
    }

    /** {@code body if test else orElse}. */
    record Conditional(Span span, Expression body, Expression test, Expression orElse) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.conditional(this);
        }
    }
}
