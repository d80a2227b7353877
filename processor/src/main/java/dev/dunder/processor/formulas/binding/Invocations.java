package dev.dunder.processor.formulas.binding;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.formulas.binding.OperatorLookup.Option;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.InfixSign;
import dev.dunder.processor.formulas.syntax.Span;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.Overload;
import dev.dunder.processor.operators.Operator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Calls the methods that were chosen, with their operands evaluated in the formula's order. */
final class Invocations {
    private static final List<String> UNCHECKED = List.of("java.lang.RuntimeException", "java.lang.Error");

    private final Surroundings surroundings;
    private final Task task;
    private final Conversions conversions;
    private final Notes notes;
    private final CallWarnings warnings;

    Invocations(Surroundings surroundings, Task task, Conversions conversions, Notes notes) {
        this.surroundings = surroundings;
        this.task = task;
        this.conversions = conversions;
        this.notes = notes;
        this.warnings = new CallWarnings(surroundings.types());
    }

    /** A call of an operator's method. */
    Bound ofOperator(Option option, Overload chosen, List<Bound> operands, Span span) {
        Optional<List<Code>> codes = codes(operands, chosen);
        if (codes.isEmpty() || !isFine(chosen, option.own(), span)) {
            return new Bound.Failed(span);
        }
        warn(option, chosen, operands);
        boolean isOrderSeen =
                operands.stream().filter(operand -> !isFixed(operand)).count() > 1;
        Code code = option.isExchanged() && isOrderSeen
                ? viaHelper(option, chosen, operands, codes.get())
                : inMethodsOrder(option, codes.get());
        return new Bound.Value(code, chosen.result(), false, span);
    }

    private void warn(Option option, Overload chosen, List<Bound> operands) {
        List<TypeMirror> given = types(operands);
        notes.suppress(
                option.method().isStatic()
                        ? warnings.ofStatic(chosen, given)
                        : warnings.ofMethod(given.get(option.isExchanged() ? given.size() - 1 : 0), chosen, given));
    }

    private List<TypeMirror> types(List<Bound> operands) {
        return operands.stream().map(conversions::type).toList();
    }

    private static boolean isFixed(Bound bound) {
        return bound instanceof Bound.Literal || (bound instanceof Bound.Value value && value.isFixed());
    }

    private static Code inMethodsOrder(Option option, List<Code> operands) {
        List<Code> ordered = new ArrayList<>(operands);
        if (option.isExchanged()) {
            Collections.reverse(ordered);
        }
        return option.method().isStatic()
                ? ofStatic(option.own(), ordered)
                : new Code.Call(ordered.get(0), option.own().name(), ordered.subList(1, ordered.size()));
    }

    private static Code ofStatic(Overload method, List<Code> arguments) {
        return new Code.StaticCall(ClassName.get(method.owner()), method.name(), arguments);
    }

    private Code viaHelper(Option option, Overload chosen, List<Bound> operands, List<Code> codes) {
        List<TypeMirror> parameterTypes = new ArrayList<>(chosen.parameters());
        int object = option.method().isStatic() ? -1 : parameterTypes.size() - 1;
        if (object >= 0) {
            parameterTypes.set(object, conversions.type(operands.get(object)));
        }
        Code body = inMethodsOrder(option, List.of(new Code.Name("left"), new Code.Name("right")));
        return helper(
                option.own().name().replace("_", ""),
                List.of("left", "right"),
                parameterTypes,
                body,
                chosen.result(),
                chosen.thrown(),
                codes);
    }

    /** A private method that combines operands after all of them were evaluated, and the call of it. */
    Code helper(
            String wanted,
            List<String> names,
            List<TypeMirror> parameterTypes,
            Code body,
            TypeMirror result,
            List<TypeMirror> thrown,
            List<Code> arguments) {
        List<ClassParts.Parameter> parameters = new ArrayList<>();
        List<TypeMirror> all = new ArrayList<>(parameterTypes);
        for (int i = 0; i < names.size(); i++) {
            parameters.add(new ClassParts.Parameter(names.get(i), types().name(parameterTypes.get(i))));
        }
        all.add(result);
        Set<String> suppressed = new TreeSet<>(notes.suppressed());
        all.forEach(type -> suppressed.addAll(warnings.ofType(type)));
        List<TypeName> exceptions = thrown.stream().map(types()::name).toList();
        ClassParts.Helper helper = new ClassParts.Helper(
                wanted,
                TypeVariables.in(all, types()),
                parameters,
                types().name(result),
                exceptions,
                body,
                List.copyOf(suppressed));
        return new Code.OwnCall(surroundings.parts().helper(wanted, helper), arguments);
    }

    /** A call of a method of a value. */
    Bound ofMethod(Bound.Value target, Overload chosen, List<Bound> arguments, Span span) {
        notes.suppress(warnings.ofMethod(target.type(), chosen, types(arguments)));
        return called(chosen, arguments, span, codes -> new Code.Call(target.code(), chosen.name(), codes));
    }

    /** A call of a static method. */
    Bound ofStatic(Overload chosen, List<Bound> arguments, Span span) {
        notes.suppress(warnings.ofStatic(chosen, types(arguments)));
        return called(chosen, arguments, span, codes -> ofStatic(chosen, codes));
    }

    /** A call of a method of the formulas' own interface. */
    Bound ofOwn(Overload chosen, List<Bound> arguments, Span span) {
        boolean isOfInterface = chosen.isStatic();
        notes.suppress(warnings.ofMethod(surroundings.self(), chosen, types(arguments)));
        return called(
                chosen,
                arguments,
                span,
                codes -> isOfInterface ? ofStatic(chosen, codes) : new Code.OwnCall(chosen.name(), codes));
    }

    /** A new object. */
    Bound ofConstructor(Overload chosen, List<Bound> arguments, Span span) {
        notes.suppress(warnings.ofStatic(chosen, types(arguments)));
        boolean isGeneric = !chosen.owner().getTypeParameters().isEmpty();
        ClassName type = ClassName.get(chosen.owner());
        return called(chosen, arguments, span, codes -> new Code.Creation(type, isGeneric, codes));
    }

    private Bound called(Overload chosen, List<Bound> arguments, Span span, Function<List<Code>, Code> call) {
        Optional<List<Code>> codes = codes(arguments, chosen);
        if (codes.isEmpty() || !isFine(chosen, chosen, span)) {
            return new Bound.Failed(span);
        }
        return new Bound.Value(call.apply(codes.get()), chosen.result(), false, span);
    }

    private Optional<List<Code>> codes(List<Bound> operands, Overload chosen) {
        List<Code> codes = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            Bound operand = operands.get(i);
            TypeMirror parameter = chosen.parameters().get(i);
            boolean isInexact =
                    i == operands.size() - 1 && isInexactArray(chosen, conversions.type(operand), parameter);
            conversions
                    .toParameter(operand, parameter)
                    .map(code -> isInexact ? new Code.Cast(types().erasedName(parameter), code) : code)
                    .ifPresent(codes::add);
        }
        return codes.size() == operands.size() ? Optional.of(codes) : Optional.empty();
    }

    /** Whether javac asks for a cast: what is given as the whole array could be meant as one element of it. */
    private boolean isInexactArray(Overload chosen, TypeMirror given, TypeMirror parameter) {
        boolean isWhole = chosen.element().isVarArgs()
                && !chosen.isSpread()
                && chosen.parameters().size()
                        == chosen.element().getParameters().size();
        return isWhole
                && types().isReference(types().component(parameter))
                && (given.getKind() == TypeKind.NULL
                        || (types().isErasedSubtype(given, types().component(parameter))
                                && !types().isSameErasure(given, parameter)));
    }

    private boolean isFine(Overload chosen, Overload own, Span span) {
        Optional<TypeMirror> undeclared = chosen.thrown().stream()
                .filter(exception -> !isDeclared(exception))
                .findFirst();
        undeclared.ifPresent(exception ->
                notes.fail(BindingProblem.UNDECLARED_EXCEPTION, span, types().inWords(exception), own.inWords()));
        boolean isVoid = chosen.result().getKind() == TypeKind.VOID;
        if (isVoid) {
            notes.fail(BindingProblem.NO_VALUE, span, own.inWords());
        }
        if (chosen.result().getKind() == TypeKind.ERROR) {
            notes.miss(types().inWords(chosen.result()));
        }
        return undeclared.isEmpty() && !isVoid;
    }

    private boolean isDeclared(TypeMirror exception) {
        return UNCHECKED.stream().anyMatch(name -> types().isA(exception, name))
                || task.thrown().stream().anyMatch(declared -> types().isSubtype(exception, declared));
    }

    /** The result of a comparison's method as a truth value: that of compareTo is compared with zero. */
    Bound.Value asTruth(Bound.Value result, Operator operator) {
        return types().isTruth(result.type())
                ? result
                : new Bound.Value(
                        result.code().with(sign(operator), Code.literal("0")), types().ofTruth(), false, result.span());
    }

    private static InfixSign sign(Operator operator) {
        return switch (operator) {
            case LESS -> InfixSign.LESS;
            case LESS_EQUAL -> InfixSign.LESS_EQUAL;
            case GREATER -> InfixSign.GREATER;
            case GREATER_EQUAL -> InfixSign.GREATER_EQUAL;
            case NOT_EQUAL -> InfixSign.NOT_EQUAL;
            default -> InfixSign.EQUAL;
        };
    }

    private JavaTypes types() {
        return surroundings.types();
    }
}
