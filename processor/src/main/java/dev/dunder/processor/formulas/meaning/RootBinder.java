package dev.dunder.processor.formulas.meaning;

import dev.dunder.processor.formulas.meaning.calls.Calls;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.syntax.tree.SimpleExpressionVisitor;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Binds a whole formula: a call there, as {@code int()} or {@code float()}, is told what its method gives. */
final class RootBinder extends SimpleExpressionVisitor<Bound> {
    private final Expression.Visitor<Bound> binder;
    private final Calls calls;
    private final Optional<TypeMirror> wanted;

    RootBinder(Expression.Visitor<Bound> binder, Calls calls, Optional<TypeMirror> wanted) {
        this.binder = binder;
        this.calls = calls;
        this.wanted = wanted;
    }

    @Override
    public Bound call(Expression.Call call) {
        return calls.bind(call, call.arguments().size() == 1 ? wanted : Optional.empty());
    }

    @Override
    protected Bound other(Expression expression) {
        return expression.accept(binder);
    }
}
