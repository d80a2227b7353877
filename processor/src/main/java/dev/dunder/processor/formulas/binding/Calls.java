package dev.dunder.processor.formulas.binding;

import dev.dunder.processor.formulas.syntax.Expression;
import dev.dunder.processor.formulas.types.Argument;
import dev.dunder.processor.formulas.types.NumberType;
import dev.dunder.processor.formulas.types.Overload;
import dev.dunder.processor.formulas.types.Resolution;
import dev.dunder.processor.formulas.types.TargetTyping;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
        List<Bound> arguments = arguments(call);
        return called(call, target, arguments).orElseGet(() -> notCallable(call, target, arguments));
    }

    private Optional<Bound> called(Expression.Call call, Bound target, List<Bound> arguments) {
        List<Bound> operands = operands(target, arguments);
        return operands.stream().anyMatch(Bound.Failed.class::isInstance)
                ? Optional.of(new Bound.Failed(call.span()))
                : dispatch.ofFirst(
                        Operator.CALL, operands, call.span(), call.function().span());
    }

    private static List<Bound> operands(Bound target, List<Bound> arguments) {
        return Stream.concat(Stream.of(target), arguments.stream()).toList();
    }

    private Bound notCallable(Expression.Call call, Bound target, List<Bound> arguments) {
        return dispatch.missing(
                Operator.CALL,
                "()",
                operands(target, arguments),
                call.function().span());
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
            List<Bound> arguments = arguments(call);
            return chosen(
                    call,
                    name,
                    own,
                    MissingMethod.Receiver.OWN,
                    arguments,
                    overload -> invocations.ofOwn(overload, arguments, call.span()));
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
        List<Bound> arguments = arguments(call);
        return chosen(
                call,
                name,
                overloads,
                missing.ofStatics(owner),
                arguments,
                overload -> invocations.ofStatic(overload, arguments, call.span()));
    }

    private Bound ofConstructor(Expression.Call call, Expression.Name name, TypeElement type) {
        List<Overload> constructors = surroundings.members().constructors(type);
        List<Bound> arguments = arguments(call);
        return chosen(
                call,
                name,
                constructors,
                MissingMethod.Receiver.ofConstructor(type),
                arguments,
                overload -> invocations.ofConstructor(overload, arguments, call.span()));
    }

    private Bound ofClass(Expression.Call call, Expression.Attribute attribute, TypeElement type) {
        boolean isMethod = !surroundings
                .members()
                .statics(type, attribute.name().identifier())
                .isEmpty();
        Optional<Bound> nested = isMethod ? Optional.empty() : names.nested(type, attribute);
        return nested.map(one -> ofConstructor(call, attribute.name(), ((Bound.ClassName) one).type()))
                .orElseGet(() -> ofStatic(call, attribute.name(), type));
    }

    private Bound ofMethod(Expression.Call call, Expression.Attribute attribute, Bound target) {
        if (!(conversions.natural(target) instanceof Bound.Value value)) {
            arguments(call);
            return new Bound.Failed(call.span());
        }
        List<Overload> methods =
                surroundings.members().methods(value.type(), attribute.name().identifier());
        List<Bound> arguments = arguments(call);
        if (isNone(methods, arguments)) {
            Optional<Bound> held = attributes.find(attribute, value);
            Optional<Bound> called = held.flatMap(object -> called(call, object, arguments));
            if (called.isPresent()) {
                return called.get();
            } else if (methods.isEmpty() && held.isPresent()) {
                return notCallable(call, held.get(), arguments);
            }
        }
        return chosen(
                call,
                attribute.name(),
                methods,
                missing.ofInstance(value.type()),
                arguments,
                overload -> invocations.ofMethod(value, overload, arguments, call.span()));
    }

    /** Whether no overload takes the arguments: then what an attribute of that name holds may be called. */
    private boolean isNone(List<Overload> overloads, List<Bound> arguments) {
        return arguments.stream().noneMatch(Bound.Failed.class::isInstance)
                && choose(overloads, arguments) instanceof Resolution.None;
    }

    private Resolution.Outcome choose(List<Overload> overloads, List<Bound> arguments) {
        return Resolution.choose(overloads, types(arguments), surroundings.types());
    }

    private List<Argument> types(List<Bound> arguments) {
        return arguments.stream().map(conversions::argument).toList();
    }

    /** A call, with the other types that it has where they are wanted. */
    private Bound generic(Bound call, Overload chosen, List<Overload> overloads, List<Bound> arguments) {
        return call instanceof Bound.Value value
                ? TargetTyping.of(overloads, chosen, types(arguments), surroundings.types())
                        .<Bound>map(value::or)
                        .orElse(call)
                : call;
    }

    private Bound chosen(
            Expression.Call call,
            Expression.Name name,
            List<Overload> overloads,
            MissingMethod.Receiver receiver,
            List<Bound> arguments,
            Function<Overload, Bound> invocation) {
        if (arguments.stream().anyMatch(Bound.Failed.class::isInstance)) {
            return new Bound.Failed(call.span());
        }
        Resolution.Outcome outcome = choose(overloads, arguments);
        if (outcome instanceof Resolution.Chosen one) {
            return generic(invocation.apply(one.overload()), one.overload(), overloads, arguments);
        }
        if (outcome instanceof Resolution.Ambiguous several) {
            return notes.fail(
                    BindingProblem.AMBIGUOUS_CALL,
                    name.span(),
                    call.span().in(notes.text()),
                    MissingMethod.inWords(several.overloads()));
        }
        return missing.report(name, overloads, arguments, receiver);
    }
}
