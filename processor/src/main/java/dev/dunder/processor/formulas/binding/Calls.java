package dev.dunder.processor.formulas.binding;

import dev.dunder.processor.formulas.syntax.Expression;
import dev.dunder.processor.formulas.types.Argument;
import dev.dunder.processor.formulas.types.NumberType;
import dev.dunder.processor.formulas.types.Overload;
import dev.dunder.processor.formulas.types.Resolution;
import dev.dunder.processor.operators.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Binds calls: of methods and functions, of classes for new objects, and of objects that can be called. */
final class Calls {
    private final Surroundings surroundings;
    private final Binder binder;
    private final Names names;
    private final Attributes attributes;
    private final BuiltIns builtIns;
    private final Conversions conversions;
    private final Dispatch dispatch;
    private final Invocations invocations;
    private final Notes notes;
    private final MissingMethod missing;

    Calls(
            Surroundings surroundings,
            Binder binder,
            Names names,
            Attributes attributes,
            BuiltIns builtIns,
            Conversions conversions,
            Dispatch dispatch,
            Invocations invocations,
            Notes notes) {
        this.surroundings = surroundings;
        this.binder = binder;
        this.names = names;
        this.attributes = attributes;
        this.builtIns = builtIns;
        this.conversions = conversions;
        this.dispatch = dispatch;
        this.invocations = invocations;
        this.notes = notes;
        this.missing = new MissingMethod(surroundings, conversions, notes);
    }

    /** A call, whatever stands before the parentheses; a type of number may be wanted of it. */
    Bound bind(Expression.Call call, Optional<NumberType> wanted) {
        if (call.function() instanceof Expression.Name name) {
            return names.parameter(name)
                    .map(target -> ofObject(call, target))
                    .orElseGet(() -> ofName(call, name, wanted));
        }
        if (call.function() instanceof Expression.Attribute attribute) {
            Bound target = binder.bindTarget(attribute.target());
            return target instanceof Bound.ClassName type
                    ? ofClass(call, attribute, type.type())
                    : ofMethod(call, attribute, target);
        }
        return ofObject(call, binder.bind(call.function()));
    }

    private Bound ofObject(Expression.Call call, Bound target) {
        List<Bound> operands = new ArrayList<>(List.of(target));
        operands.addAll(arguments(call));
        if (operands.stream().anyMatch(Bound.Failed.class::isInstance)) {
            return new Bound.Failed(call.span());
        }
        return dispatch.ofFirst(
                        Operator.CALL, operands, call.span(), call.function().span())
                .orElseGet(() -> dispatch.missing(
                        Operator.CALL, "()", operands, call.function().span()));
    }

    private List<Bound> arguments(Expression.Call call) {
        return call.arguments().stream().map(binder::bind).toList();
    }

    private Bound ofName(Expression.Call call, Expression.Name name, Optional<NumberType> wanted) {
        List<Overload> own = Stream.concat(
                        surroundings.members().methods(surroundings.self(), name.identifier()).stream(),
                        surroundings.members().statics(element(), name.identifier()).stream())
                .toList();
        if (!own.isEmpty()) {
            return chosen(
                    call,
                    name,
                    own,
                    MissingMethod.Receiver.OWN,
                    (overload, arguments) -> invocations.ofOwn(overload, arguments, call.span()));
        }
        if (builtIns.has(name.identifier())) {
            return builtIns.bind(call, name.identifier(), arguments(call), wanted);
        }
        return ofUsed(call, name)
                .or(() -> names.className(name).map(type -> ofConstructor(call, name, ((Bound.ClassName) type).type())))
                .orElseGet(() -> {
                    arguments(call);
                    return names.unknownFunction(name);
                });
    }

    private TypeElement element() {
        return (TypeElement) surroundings.self().asElement();
    }

    private Optional<Bound> ofUsed(Expression.Call call, Expression.Name name) {
        List<TypeElement> owners = surroundings.used().stream()
                .filter(type ->
                        !surroundings.members().statics(type, name.identifier()).isEmpty())
                .toList();
        if (owners.size() > 1) {
            return Optional.of(names.ambiguous(name, owners));
        }
        return owners.stream().findFirst().map(owner -> ofStatic(call, name, owner));
    }

    private Bound ofStatic(Expression.Call call, Expression.Name name, TypeElement owner) {
        List<Overload> overloads = surroundings.members().statics(owner, name.identifier());
        return chosen(
                call,
                name,
                overloads,
                missing.ofStatics(owner),
                (overload, arguments) -> invocations.ofStatic(overload, arguments, call.span()));
    }

    private Bound ofConstructor(Expression.Call call, Expression.Name name, TypeElement type) {
        List<Overload> constructors = surroundings.members().constructors(type);
        return chosen(
                call,
                name,
                constructors,
                MissingMethod.Receiver.ofConstructor(type),
                (overload, arguments) -> invocations.ofConstructor(overload, arguments, call.span()));
    }

    private Bound ofClass(Expression.Call call, Expression.Attribute attribute, TypeElement type) {
        return ofStatic(call, attribute.name(), type);
    }

    private Bound ofMethod(Expression.Call call, Expression.Attribute attribute, Bound target) {
        if (!(conversions.natural(target) instanceof Bound.Value value)) {
            arguments(call);
            return new Bound.Failed(call.span());
        }
        List<Overload> methods =
                surroundings.members().methods(value.type(), attribute.name().identifier());
        if (methods.isEmpty()) {
            Optional<Bound> held = attributes.find(attribute, value);
            if (held.isPresent()) {
                return ofObject(call, held.get());
            }
        }
        return chosen(
                call,
                attribute.name(),
                methods,
                missing.ofInstance(value.type()),
                (overload, arguments) -> invocations.ofMethod(value.code(), overload, arguments, call.span()));
    }

    private interface Invocation {
        Bound of(Overload overload, List<Bound> arguments);
    }

    private Bound chosen(
            Expression.Call call,
            Expression.Name name,
            List<Overload> overloads,
            MissingMethod.Receiver receiver,
            Invocation invocation) {
        List<Bound> bound = arguments(call);
        if (bound.stream().anyMatch(Bound.Failed.class::isInstance)) {
            return new Bound.Failed(call.span());
        }
        List<Argument> types = bound.stream().map(conversions::argument).toList();
        Resolution.Outcome outcome = Resolution.choose(overloads, types, surroundings.types());
        if (outcome instanceof Resolution.Chosen one) {
            return invocation.of(one.overload(), bound);
        }
        if (outcome instanceof Resolution.Ambiguous several) {
            return notes.fail(
                    BindingProblem.AMBIGUOUS_CALL,
                    name.span(),
                    call.span().in(notes.text()),
                    MissingMethod.inWords(several.overloads()));
        }
        return missing.report(name, overloads, bound, receiver);
    }
}
