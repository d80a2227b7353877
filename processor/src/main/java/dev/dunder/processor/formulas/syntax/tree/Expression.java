package dev.dunder.processor.formulas.syntax.tree;

import dev.dunder.processor.formulas.syntax.text.Span;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * What a formula means as a tree, without types.
 *
 * <p>Parentheses leave no node. The span of what they enclose is without them, and the spans of the nodes around it are
 * with them, so that each span cuts out a text with balanced brackets.
 */
public sealed interface Expression {

    /** Where it stands in the formula. */
    Span span();

    /** A whole number, as large as it may be; signs are operators. */
    record IntegerLiteral(Span span, BigInteger value) implements Expression {}

    /** A number with a point or an exponent, with exactly the value and the digits that it is written with. */
    record DecimalLiteral(Span span, BigDecimal value) implements Expression {}

    /** A text, with its escapes resolved and adjacent texts joined. */
    record TextLiteral(Span span, String value) implements Expression {}

    /** {@code true} or {@code false}. */
    record TruthLiteral(Span span, boolean value) implements Expression {}

    /** {@code null} or {@code None}. */
    record NullLiteral(Span span) implements Expression {}

    /** A name alone, or that of an attribute. */
    record Name(Span span, String identifier) implements Expression {}

    /** {@code target.name}. */
    record Attribute(Span span, Expression target, Name name) implements Expression {}

    /** {@code function(arguments)}, where the function may be any expression. */
    record Call(Span span, Expression function, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@code target[indices]}, with at least one of them. */
    record Subscript(Span span, Expression target, List<Index> indices) implements Expression {
        public Subscript {
            indices = List.copyOf(indices);
        }
    }

    /** What stands between the brackets of a {@link Subscript}, between two commas. */
    sealed interface Index {

        /** {@code [value]}. */
        record Item(Expression value) implements Index {}

        /** {@code [lower:upper:step]}, each of which may be missing. */
        record Slice(Span span, Optional<Expression> lower, Optional<Expression> upper, Optional<Expression> step)
                implements Index {}
    }

    /** {@code -operand} and the like. */
    record Unary(Span span, UnarySign sign, Expression operand) implements Expression {}

    /** {@code left sign right}, where the sign stands {@code at} its own span. */
    record Binary(Span span, Expression left, BinarySign sign, Span at, Expression right) implements Expression {}

    /** {@code first < operand <= operand …}: one comparison, or a chain of them. */
    record Comparison(Span span, Expression first, List<Link> links) implements Expression {
        public Comparison {
            links = List.copyOf(links);
        }
    }

    /** One sign of a {@link Comparison}, where it stands, and what stands right of it. */
    record Link(ComparisonSign sign, Span at, Expression operand) {}

    /** {@code not operand}. */
    record Not(Span span, Expression operand) implements Expression {}

    /** {@code operand and operand and …}, or the same with {@code or}: two or more. */
    record Logical(Span span, LogicalSign sign, List<Expression> operands) implements Expression {
        public Logical {
            operands = List.copyOf(operands);
        }
    }

    /** {@code body if test else orElse}. */
    record Conditional(Span span, Expression body, Expression test, Expression orElse) implements Expression {}
}
