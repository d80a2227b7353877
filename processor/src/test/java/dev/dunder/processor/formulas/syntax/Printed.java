package dev.dunder.processor.formulas.syntax;

import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.syntax.tree.Expression.Index;
import dev.dunder.processor.formulas.syntax.tree.LiteralExpression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A tree as {@code trees.py} prints it: fully parenthesised, and the spans of its nodes, parents first. */
final class Printed {
    private final List<Span> spans = new ArrayList<>();
    private final String text;

    Printed(Expression tree) {
        this.text = show(tree);
    }

    String text() {
        return text;
    }

    List<Span> spans() {
        return List.copyOf(spans);
    }

    private String show(Expression tree) {
        spans.add(tree.span());
        if (tree instanceof Expression.Attribute attribute) {
            return show(attribute.target()) + "." + attribute.name().identifier();
        } else if (tree instanceof Expression.Call call) {
            return show(call.function()) + "(" + joined(", ", call.arguments(), this::show) + ")";
        } else if (tree instanceof Expression.Subscript subscript) {
            return show(subscript.target()) + "[" + joined(", ", subscript.indices(), this::show) + "]";
        } else if (tree instanceof Expression.Unary unary) {
            return "(" + unary.sign().symbol() + show(unary.operand()) + ")";
        } else if (tree instanceof Expression.Not not) {
            return "(not " + show(not.operand()) + ")";
        } else if (tree instanceof Expression.Binary binary) {
            return "(" + show(binary.left()) + " " + binary.sign().symbol() + " " + show(binary.right()) + ")";
        } else if (tree instanceof Expression.Comparison comparison) {
            return "(" + show(comparison.first()) + joined("", comparison.links(), this::show) + ")";
        } else if (tree instanceof Expression.Logical logical) {
            return "(" + joined(" " + logical.sign().symbol() + " ", logical.operands(), this::show) + ")";
        } else if (tree instanceof Expression.Conditional choice) {
            return "(" + show(choice.body()) + " if " + show(choice.test()) + " else " + show(choice.orElse()) + ")";
        }
        return literal(tree);
    }

    private static String literal(Expression tree) {
        if (tree instanceof LiteralExpression.IntegerLiteral integer) {
            return integer.value().toString();
        } else if (tree instanceof LiteralExpression.DecimalLiteral decimal) {
            BigDecimal value = decimal.value();
            return value.unscaledValue() + "e" + -value.scale();
        } else if (tree instanceof LiteralExpression.TextLiteral text) {
            return text.value().chars().mapToObj("%04x"::formatted).collect(Collectors.joining(" ", "'", "'"));
        } else if (tree instanceof LiteralExpression.TruthLiteral truth) {
            return Boolean.toString(truth.value());
        } else if (tree instanceof Expression.Name name) {
            return name.identifier();
        }
        return "null";
    }

    private String show(Expression.Link link) {
        return " " + link.sign().symbol() + " " + show(link.operand());
    }

    private String show(Index index) {
        if (index instanceof Index.Slice slice) {
            spans.add(slice.span());
            return show(slice.lower()) + ":" + show(slice.upper()) + ":" + show(slice.step());
        }
        return show(((Index.Item) index).value());
    }

    private String show(Optional<Expression> bound) {
        return bound.map(this::show).orElse("");
    }

    private static <T> String joined(String between, List<T> parts, Function<T, String> show) {
        return parts.stream().map(show).collect(Collectors.joining(between));
    }
}
