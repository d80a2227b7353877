package dev.dunder.processor.formulas.meaning;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.OpenChoice;
import dev.dunder.processor.formulas.meaning.terms.Parts;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.syntax.tree.LiteralExpression;
import dev.dunder.processor.formulas.types.JavaTypes;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Binds the nodes of a formula's tree, each by the class that knows its kind. */
final class Binder implements Parts, Expression.Visitor<Bound> {
    private final JavaTypes types;
    private final Rooms rooms;

    Binder(FormulaContext context) {
        this.types = context.types();
        this.rooms = new Rooms(context, this);
    }

    /** The whole formula as a value of the type that its method gives; empty where something is wrong, which is reported. */
    Optional<Term> bind(Expression formula, TypeMirror result) {
        Bound root =
                part(formula, formula.accept(new RootBinder(this, rooms.calls(), Optional.of(types.unboxed(result)))));
        Bound value = root.className().map(rooms.names()::notAValue).orElse(root);
        return rooms.results().convert(formula.span(), value, result);
    }

    @Override
    public Bound bind(Expression expression) {
        return closed(bindWanted(expression));
    }

    @Override
    public Bound bindWanted(Expression expression) {
        Bound bound = bound(expression);
        return bound.className().map(rooms.names()::notAValue).orElse(bound);
    }

    @Override
    public Bound bindTarget(Expression expression) {
        return closed(bound(expression));
    }

    private Bound bound(Expression expression) {
        return part(expression, expression.accept(this));
    }

    /** Where nothing wants a type, a choice without a common one is a problem. */
    private static Bound closed(Bound bound) {
        return bound.open().<Bound>map(OpenChoice::fail).orElse(bound);
    }

    /** A value that is more than a name or a text is worth a line in the documentation. */
    private static Bound part(Expression expression, Bound bound) {
        return expression.isSimple()
                ? bound
                : bound.value()
                        .<Bound>map(value -> value.asPart(expression.span()))
                        .or(() -> bound.open().map(choice -> choice.asPart(expression.span())))
                        .orElse(bound);
    }

    @Override
    public Bound literal(LiteralExpression literal) {
        return literal.accept(rooms.literals());
    }

    @Override
    public Bound name(Expression.Name name) {
        return rooms.names().bind(name);
    }

    @Override
    public Bound attribute(Expression.Attribute attribute) {
        return rooms.attributes().bind(attribute, bindTarget(attribute.target()));
    }

    @Override
    public Bound call(Expression.Call call) {
        return rooms.calls().bind(call, Optional.empty());
    }

    @Override
    public Bound subscript(Expression.Subscript subscript) {
        return rooms.subscripts().bind(subscript);
    }

    @Override
    public Bound unary(Expression.Unary unary) {
        return rooms.operations().unary(unary, bind(unary.operand()));
    }

    @Override
    public Bound binary(Expression.Binary binary) {
        return rooms.operations().binary(binary, bind(binary.left()), bind(binary.right()));
    }

    @Override
    public Bound comparison(Expression.Comparison comparison) {
        return rooms.comparisons().bind(comparison);
    }

    @Override
    public Bound not(Expression.Not not) {
        return rooms.logic().not(not);
    }

    @Override
    public Bound logical(Expression.Logical logical) {
        return rooms.logicalValues().bind(logical);
    }

    @Override
    public Bound conditional(Expression.Conditional conditional) {
        return rooms.logic().conditional(conditional);
    }
}
