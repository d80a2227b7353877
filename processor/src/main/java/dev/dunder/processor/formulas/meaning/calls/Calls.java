package dev.dunder.processor.formulas.meaning.calls;

import dev.dunder.processor.formulas.meaning.Binder;
import dev.dunder.processor.formulas.meaning.builtins.BuiltIns;
import dev.dunder.processor.formulas.meaning.dispatch.Dispatch;
import dev.dunder.processor.formulas.meaning.invocation.Invocations;
import dev.dunder.processor.formulas.meaning.invocation.MethodCalls;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.Diagnostics;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.NumberType;
import dev.dunder.processor.formulas.types.Overload;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Binds calls: of methods and functions, of classes for new objects, and of objects that can be called. */
public final class Calls {
    private final FormulaContext surroundings;
    private final Binder binder;
    private final Names names;
    private final Attributes attributes;
    private final BuiltIns builtIns;
    private final Conversions conversions;
    private final ObjectCalls objects;
    private final MethodCalls methods;

    public Calls(
            FormulaContext surroundings,
            Binder binder,
            Names names,
            Attributes attributes,
            BuiltIns builtIns,
            Conversions conversions,
            Dispatch dispatch,
            Invocations invocations,
            Diagnostics notes) {
        this.surroundings = surroundings;
        this.binder = binder;
        this.names = names;
        this.attributes = attributes;
        this.builtIns = builtIns;
        this.conversions = conversions;
        this.objects = new ObjectCalls(dispatch);
        this.methods = new MethodCalls(surroundings, conversions, invocations, notes);
    }

    /** A call, whatever stands before the parentheses; a type of number may be wanted of it. */
    public Bound bind(Expression.Call call, Optional<NumberType> wanted) {
        if (call.function() instanceof Expression.Name name) {
            return names.parameter(name)
                    .map(target -> objects.bind(call, target, arguments(call)))
                    .orElseGet(() -> ofName(call, name, wanted));
        }
        if (call.function() instanceof Expression.Attribute attribute) {
            Bound target = binder.bindTarget(attribute.target());
            return target instanceof Bound.ClassName type
                    ? ofClass(call, attribute, type.type())
                    : ofMethod(call, attribute, target);
        }
        return objects.bind(call, binder.bind(call.function()), arguments(call));
    }

    private List<Bound> arguments(Expression.Call call) {
        return call.arguments().stream().map(binder::bind).toList();
    }

    private Bound ofName(Expression.Call call, Expression.Name name, Optional<NumberType> wanted) {
        List<Overload> own = Stream.concat(
                        surroundings.members().methods(surroundings.self(), name.identifier()).stream(),
                        surroundings.members().statics(surroundings.home(), name.identifier()).stream())
                .toList();
        if (!own.isEmpty()) {
            return methods.ofOwn(call, name, own, arguments(call));
        }
        if (builtIns.has(name.identifier())) {
            return builtIns.bind(call, name.identifier(), arguments(call), wanted);
        }
        return ofUsed(call, name)
                .or(() -> names.className(name)
                        .map(type ->
                                methods.ofConstructor(call, name, ((Bound.ClassName) type).type(), arguments(call))))
                .orElseGet(() -> {
                    arguments(call);
                    return names.unknownFunction(name);
                });
    }

    private Optional<Bound> ofUsed(Expression.Call call, Expression.Name name) {
        List<TypeElement> owners = surroundings.used().stream()
                .filter(type ->
                        !surroundings.members().statics(type, name.identifier()).isEmpty())
                .toList();
        if (owners.size() > 1) {
            return Optional.of(names.ambiguous(name, owners));
        }
        return owners.stream().findFirst().map(owner -> methods.ofStatic(call, name, owner, arguments(call)));
    }

    private Bound ofClass(Expression.Call call, Expression.Attribute attribute, TypeElement type) {
        boolean isMethod = !surroundings
                .members()
                .statics(type, attribute.name().identifier())
                .isEmpty();
        Optional<Bound> nested = isMethod ? Optional.empty() : names.nested(type, attribute);
        List<Bound> arguments = arguments(call);
        return nested.map(
                        one -> methods.ofConstructor(call, attribute.name(), ((Bound.ClassName) one).type(), arguments))
                .orElseGet(() -> methods.ofStatic(call, attribute.name(), type, arguments));
    }

    private Bound ofMethod(Expression.Call call, Expression.Attribute attribute, Bound target) {
        if (!(conversions.natural(target) instanceof Bound.Value value)) {
            arguments(call);
            return new Bound.Failed(call.span());
        }
        List<Overload> overloads =
                surroundings.members().methods(value.type(), attribute.name().identifier());
        List<Bound> arguments = arguments(call);
        if (methods.isNone(overloads, arguments)) {
            Optional<Bound> held = attributes.find(attribute, value);
            Optional<Bound> called = held.flatMap(object -> objects.called(call, object, arguments));
            if (called.isPresent()) {
                return called.get();
            } else if (overloads.isEmpty() && held.isPresent()) {
                return objects.notCallable(call, held.get(), arguments);
            }
        }
        return methods.ofInstance(call, attribute.name(), value, overloads, arguments);
    }
}
