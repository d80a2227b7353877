package dev.dunder.processor.formulas.meaning.invocation;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.Option;
import dev.dunder.processor.formulas.types.Overload;
import dev.dunder.processor.operators.OperandSide;
import dev.dunder.processor.operators.Operator;
import dev.dunder.processor.operators.ResultKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Says what would help where an operator is missing. */
public final class Remedies {
    private final FormulaContext context;
    private final OperatorHints hints;

    /** Remedies in a context. */
    public Remedies(FormulaContext context) {
        this.context = context;
        this.hints = new OperatorHints(context.types());
    }

    /** What would give an operator to its operands; the result is that of the whole formula if the operator is all of it. */
    public String of(Operator operator, String symbol, List<TypeMirror> operands, Optional<TypeMirror> result) {
        if (operands.stream().anyMatch(type -> type.getKind() == TypeKind.NULL)) {
            return "write a value instead of null";
        }
        List<String> remedies = new ArrayList<>();
        rounding(operator, operands).ifPresent(remedies::add);
        Optional<String> hint = hints.of(operator, symbol, operands);
        hint.ifPresent(remedies::add);
        Optional<String> added = added(operator, operands);
        added.ifPresent(remedies::add);
        boolean isAdaptable = operands.size() == 2 && isInfix(operator);
        boolean isHintEnough = hint.isPresent() && operands.stream().allMatch(this::isOfLanguage);
        if (remedies.isEmpty() || (isAdaptable && !isHintEnough)) {
            remedies.add((added.isPresent() ? "" : "add ") + adapter(operator, operands, result));
        }
        return String.join(", or ", remedies);
    }

    /** Whether a type is a primitive, an array, or one of the JDK: an operator for two of them would surprise. */
    private boolean isOfLanguage(TypeMirror type) {
        return type.getKind().isPrimitive()
                || types().isArray(type)
                || context.members().isOfJdk(type);
    }

    private Optional<String> rounding(Operator operator, List<TypeMirror> operands) {
        List<Overload> rounded = context.operators().rounded(operands.get(0), operator, OperandSide.FORWARD).stream()
                .map(Option::method)
                .toList();
        return new RoundingHints(context).of(rounded, operands);
    }

    private String adapter(Operator operator, List<TypeMirror> operands, Optional<TypeMirror> wanted) {
        List<TypeMirror> written =
                Stream.concat(operands.stream(), wanted.stream()).toList();
        if (written.stream().anyMatch(type -> type.getKind() == TypeKind.TYPEVAR)) {
            return "a static @Operator(Op.%s) method to a class in use".formatted(operator.name());
        }
        TypeMirror object = operands.stream()
                .filter(type -> types().number(type).isEmpty())
                .findFirst()
                .orElse(operands.get(0));
        Optional<TypeMirror> number = operands.stream()
                .filter(type -> types().number(type).isPresent())
                .findFirst();
        String result = operator.result() == ResultKind.VALUE
                ? inWords(wanted.orElse(object))
                : result(operator, operands.get(0));
        String head = number.filter(type -> hasAmongItself(object, operator))
                .map(type -> AdapterMethod.inWords(Operator.FROM_NUMBER, List.of(type), object, types()))
                .orElseGet(() -> AdapterMethod.inWords(operator, inMethodsOrder(operator, operands), result, types()));
        return "'%s' to a class in use".formatted(head);
    }

    /** Membership is asked of the container, which a formula has on the right. */
    private static List<TypeMirror> inMethodsOrder(Operator operator, List<TypeMirror> operands) {
        return operator == Operator.CONTAINS ? List.of(operands.get(1), operands.get(0)) : operands;
    }

    /** Whether an operator of a type of a library takes two objects of it: then a number may become one. */
    private boolean hasAmongItself(TypeMirror object, Operator operator) {
        return !context.members().isOfJdk(object)
                && context.operators().ofLeft(object, operator).stream()
                        .filter(option -> option.change().isEmpty())
                        .map(option -> option.method().parameters())
                        .anyMatch(parameters ->
                                parameters.size() == 2 && types().isErasedSubtype(object, parameters.get(1)));
    }

    private JavaTypes types() {
        return context.types();
    }

    private static boolean isInfix(Operator operator) {
        return operator.compareTo(Operator.CONTAINS) <= 0;
    }

    private Optional<String> added(Operator operator, List<TypeMirror> operands) {
        if (operator == Operator.CONTAINS) {
            return open(operands.get(1)).map(open -> method("boolean __contains__", operands.subList(0, 1), open));
        }
        TypeMirror first = operands.get(0);
        List<TypeMirror> rest = operands.subList(1, operands.size());
        return open(first)
                .map(open -> method(result(operator, first) + " " + name(operator), rest, open))
                .or(() -> operands.size() == 2 ? onSecond(operator, operands) : Optional.empty());
    }

    private Optional<String> onSecond(Operator operator, List<TypeMirror> operands) {
        TypeMirror second = operands.get(1);
        List<TypeMirror> first = operands.subList(0, 1);
        if (operator.has(OperandSide.REFLECTED)) {
            String reflected = result(operator, second) + " " + OperandSide.REFLECTED.dunder(operator.dunder());
            return open(second).map(open -> method(reflected, first, open));
        }
        return operator.isComparison()
                ? open(second).map(open -> method("boolean " + name(operator.reflection()), first, open))
                : Optional.empty();
    }

    private String method(String head, List<TypeMirror> parameters, TypeElement owner) {
        String list = parameters.stream().map(this::inWords).collect(Collectors.joining(", "));
        return "add '%s(%s)' to %s".formatted(head, list, DisplayName.of(owner));
    }

    /** A type variable means nothing where the method is added: its bound does. */
    private String inWords(TypeMirror type) {
        return context.types().inWords(context.types().bound(type));
    }

    private String result(Operator operator, TypeMirror type) {
        return switch (operator.result()) {
            case BOOLEAN -> "boolean";
            case LENGTH, INTEGER -> "int";
            case FLOATING -> "double";
            case STRING -> "String";
            case ANY, VALUE, THREE_WAY, HASH, ELEMENTS -> inWords(type) + (operator == Operator.DIVMOD ? "[]" : "");
        };
    }

    /** The class or interface of a type to which the user can add a method: this compilation has its source. */
    public Optional<TypeElement> open(TypeMirror type) {
        return context.members()
                .sites(type)
                .map(ElementViews::classOf)
                .filter(context.types().round()::isCompiled)
                .findFirst();
    }

    /** Whether somebody can change a type. */
    public boolean isOpen(TypeMirror type) {
        return open(type).isPresent();
    }

    /** The name of a method for an operator: the first conventional one of arithmetic, else the dunder name. */
    private static String name(Operator operator) {
        List<String> conventional = operator.conventional();
        boolean isDunder = conventional.isEmpty() || operator.compareTo(Operator.LESS) >= 0;
        return isDunder ? OperandSide.FORWARD.dunder(operator.dunder()) : conventional.get(0);
    }
}
