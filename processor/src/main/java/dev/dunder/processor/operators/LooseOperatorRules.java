package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.Enclosing;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.base.TypeViews;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Records;
import dev.dunder.processor.core.naming.TypeTests;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/**
 * Judges an {@code @Operator} on a type without {@code @Operators}. Formulas read it there, on the type of an operand and on
 * static methods of a class in {@code use}: only what is wrong for both is a problem.
 */
final class LooseOperatorRules {
    private final Element member;
    private final Annotation annotation;
    private final Operator operator;
    private final Round round;

    private LooseOperatorRules(Element member, Annotation annotation, Operator operator, Round round) {
        this.member = member;
        this.annotation = annotation;
        this.operator = operator;
        this.round = round;
    }

    /** What is wrong with the annotation on a member, whatever reads it. */
    static Optional<Problem> judge(Element member, Annotation annotation, Round round) {
        return annotation
                .constant("value")
                .flatMap(name -> Arrays.stream(Operator.values())
                        .filter(operator -> operator.name().equals(name))
                        .findFirst())
                .flatMap(operator -> new LooseOperatorRules(member, annotation, operator, round).judge());
    }

    private Optional<Problem> judge() {
        boolean isConstant = operator.operands() == Operands.CONSTANT;
        Optional<ExecutableElement> method = ElementViews.executable(member).or(() -> accessor());
        if (method.isEmpty()) {
            return isConstant
                    ? Optional.empty()
                    : Optional.of(OperatorsProblem.FIELD_IS_NO_OPERATION.at(
                            annotation.origin(member, "value"), typeName(), member.getSimpleName(), operator.name()));
        }
        Method found =
                new Method(method.get(), TypeViews.executable(method.get().asType()), List.of());
        return isConstant ? Optional.empty() : ofMethod(found);
    }

    /** The annotation of a record's component means its accessor. */
    private Optional<ExecutableElement> accessor() {
        return Records.accessor(member)
                .filter(method -> Annotation.on(method, Annotation.nameOf(annotation.mirror()), round.elements())
                        .isPresent());
    }

    /** What a conversion of numbers takes is judged where it is used. */
    private Optional<Problem> ofMethod(Method found) {
        return operator.operands() == Operands.NUMBER
                ? sides(found).or(() -> access(found))
                : sides(found).or(() -> operands(found)).or(() -> result(found)).or(() -> access(found));
    }

    private Optional<Problem> sides(Method method) {
        boolean isReflected = annotation.flag("reflected");
        boolean isCommutative = annotation.flag("commutative");
        if (isReflected && isCommutative) {
            return problem(OperatorsProblem.REFLECTED_AND_COMMUTATIVE, "reflected", method);
        }
        boolean hasSides = operator.has(OperandSide.REFLECTED);
        if ((isReflected || isCommutative) && !hasSides) {
            String flag = isReflected ? "reflected" : "commutative";
            return problem(OperatorsProblem.NO_REFLECTED_FORM, flag, method, flag);
        }
        return isReflected && method.isStatic()
                ? problem(OperatorsProblem.STATIC_REFLECTED, "reflected", method)
                : Optional.empty();
    }

    /** What uses a conversion judges it: it knows the type that is wanted. */
    private boolean isConversion() {
        return operator == Operator.FROM_NUMBER;
    }

    private Optional<Problem> operands(Method method) {
        int parameters = method.parameterTypes().size();
        int count = method.isStatic() ? parameters - 1 : parameters;
        String found = count < 0 ? "no parameter for the object" : count == 1 ? "1 operand" : count + " operands";
        return isConversion() || operator.operands().allow(count)
                ? Optional.empty()
                : problem(
                        OperatorsProblem.WRONG_OPERANDS,
                        "value",
                        method,
                        operator.operands().inWords(),
                        found);
    }

    /** A type that is still to be generated may be what is wanted. */
    private Optional<Problem> result(Method method) {
        boolean isRight = method.returnType().getKind() == TypeKind.ERROR
                || operator.result().accepts(method.returnType(), new TypeTests(round));
        return isRight
                ? Optional.empty()
                : problem(
                        OperatorsProblem.WRONG_RESULT,
                        "value",
                        method,
                        operator.result().inWords(),
                        DisplayName.of(method.returnType()));
    }

    private Optional<Problem> access(Method method) {
        return method.element().getModifiers().contains(Modifier.PRIVATE)
                ? problem(OperatorsProblem.PRIVATE_OPERATOR, "value", method)
                : Optional.empty();
    }

    private Optional<Problem> problem(OperatorsProblem kind, String value, Method method, String... more) {
        Object[] arguments = Arrays.copyOf(
                new Object[] {typeName(), method.signature(), "'" + operator.notation() + "'"}, 3 + more.length);
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Optional.of(kind.at(annotation.origin(member, value), arguments));
    }

    private String typeName() {
        return DisplayName.of(Enclosing.type(member));
    }
}
