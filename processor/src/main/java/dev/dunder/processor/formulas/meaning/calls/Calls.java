package dev.dunder.processor.formulas.meaning.calls;

import dev.dunder.processor.formulas.meaning.builtins.BuiltIns;
import dev.dunder.processor.formulas.meaning.invocation.CallUse;
import dev.dunder.processor.formulas.meaning.invocation.MethodCalls;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.Parts;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.syntax.tree.SimpleExpressionVisitor;
import dev.dunder.processor.formulas.types.Overload;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Binds calls of names: local ones, methods of the interface, built-ins, and what the classes in use have. */
public final class Calls {
    private final FormulaContext context;
    private final Parts parts;
    private final Callables callables;
    private final MemberCalls members;

    /** Calls in a context. */
    public Calls(FormulaContext context, Parts parts, Callables callables) {
        this.context = context;
        this.parts = parts;
        this.callables = callables;
        this.members = new MemberCalls(context, parts, callables);
    }

    /** A call, whatever stands before the parentheses; a type may be wanted of it. */
    public Bound bind(Expression.Call call, Optional<TypeMirror> wanted) {
        return call.function().accept(new SimpleExpressionVisitor<>() {
            @Override
            public Bound name(Expression.Name name) {
                return names().local(name)
                        .map(target -> objects().bind(call, target, arguments(call)))
                        .orElseGet(() -> ofName(call, name, wanted));
            }

            @Override
            public Bound attribute(Expression.Attribute attribute) {
                return members.bind(call, attribute);
            }

            @Override
            protected Bound other(Expression function) {
                return objects().bind(call, parts.bind(function), arguments(call));
            }
        });
    }

    private List<Bound> arguments(Expression.Call call) {
        return call.arguments().stream().map(parts::bind).toList();
    }

    /** Arguments of which only the truth is asked. */
    private List<Bound> truths(Expression.Call call) {
        return call.arguments().stream()
                .map(argument -> callables
                        .logic()
                        .truth(argument)
                        .<Bound>map(test -> new Bound.Value(test, argument.span()))
                        .orElseGet(() -> new Bound.Failed(argument.span())))
                .toList();
    }

    /** Arguments of a method, whose parameters may want a type of them. */
    private List<Bound> wanted(Expression.Call call) {
        return call.arguments().stream().map(parts::bindWanted).toList();
    }

    private CallUse use(Expression.Call call, Expression.Name name) {
        return new CallUse(call.span(), name, wanted(call));
    }

    private Bound ofName(Expression.Call call, Expression.Name name, Optional<TypeMirror> wanted) {
        List<Overload> own = own(name.identifier());
        if (!own.isEmpty()) {
            return methods().ofOwn(use(call, name), own);
        }
        BuiltIns builtIns = callables.builtIns();
        if (builtIns.has(name.identifier())) {
            List<Bound> arguments = builtIns.asksTruth(name.identifier()) ? truths(call) : arguments(call);
            return builtIns.bind(call, name.identifier(), arguments, wanted);
        }
        return ofUsed(call, name)
                .or(() -> names().className(name).map(type -> methods().ofConstructor(use(call, name), type.type())))
                .orElseGet(() -> {
                    arguments(call);
                    return names().unknownFunction(name);
                });
    }

    private List<Overload> own(String name) {
        return Stream.concat(
                        context.members().methods(context.environment().self(), name).stream(),
                        context.members().statics(context.environment().home(), name).stream())
                .toList();
    }

    private Optional<Bound> ofUsed(Expression.Call call, Expression.Name name) {
        List<TypeElement> owners = context.used().stream()
                .filter(type ->
                        !context.members().statics(type, name.identifier()).isEmpty())
                .toList();
        if (owners.size() > 1) {
            return Optional.of(names().ambiguous(name, owners));
        }
        return owners.stream().findFirst().map(owner -> methods().ofStatic(use(call, name), owner));
    }

    private Names names() {
        return callables.names();
    }

    private MethodCalls methods() {
        return callables.methods();
    }

    private ObjectCalls objects() {
        return callables.objects();
    }
}
