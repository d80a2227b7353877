package dev.dunder.processor.formulas.meaning.invocation;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.operators.OperandSide;
import dev.dunder.processor.operators.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** What would give an operator to its operands. */
    public String of(Operator operator, String symbol, List<TypeMirror> operands) {
        if (operands.stream().anyMatch(type -> type.getKind() == TypeKind.NULL)) {
            return "write a value instead of null";
        }
        List<String> remedies = new ArrayList<>();
        hints.of(operator, symbol, operands).ifPresent(remedies::add);
        added(operator, operands).ifPresent(remedies::add);
        if (remedies.isEmpty() || (operands.size() == 2 && isInfix(operator))) {
            String used = "a static @Operator(Op.%s) method to a class in use".formatted(operator.name());
            boolean isSecond =
                    !remedies.isEmpty() && remedies.get(remedies.size() - 1).startsWith("add ");
            remedies.add(isSecond ? used : "add " + used);
        }
        return String.join(", or ", remedies);
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

    /** The class or interface of a type to which somebody can add a method: those of the JDK are closed. */
    public Optional<TypeElement> open(TypeMirror type) {
        return context.members()
                .sites(type)
                .map(ElementViews::classOf)
                .filter(element -> !isOfJdk(element))
                .findFirst();
    }

    /** Whether somebody can change a type. */
    public boolean isOpen(TypeMirror type) {
        return open(type).isPresent();
    }

    private boolean isOfJdk(TypeElement element) {
        String place = context.types().round().elements().getPackageOf(element).getQualifiedName() + ".";
        return place.startsWith("java.") || place.startsWith("javax.");
    }

    /** The name of a method for an operator: the first conventional one of arithmetic, else the dunder name. */
    private static String name(Operator operator) {
        List<String> conventional = operator.conventional();
        boolean isDunder = conventional.isEmpty() || operator.compareTo(Operator.LESS) >= 0;
        return isDunder ? OperandSide.FORWARD.dunder(operator.dunder()) : conventional.get(0);
    }
}
