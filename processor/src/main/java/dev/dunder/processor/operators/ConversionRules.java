package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.naming.TypeTests;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Judges {@code @Operator(Op.FROM_NUMBER)}: a static method from a number, or a number and the operand beside it, to the type. */
final class ConversionRules {
    private static final Set<TypeKind> PRIMITIVES =
            Set.of(TypeKind.BYTE, TypeKind.SHORT, TypeKind.INT, TypeKind.LONG, TypeKind.FLOAT, TypeKind.DOUBLE);
    private static final List<String> CLASSES = List.of(
            "java.lang.Number",
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double",
            "java.math.BigInteger",
            "java.math.BigDecimal");

    private final TypeElement owner;
    private final Round round;
    private final TypeTests tests;

    /** The rules for conversions to a type. */
    ConversionRules(TypeElement owner, Round round) {
        this.owner = owner;
        this.round = round;
        this.tests = new TypeTests(round);
    }

    /** What is wrong with a method as the conversion of a number. */
    Optional<Problem> judge(OperatorCandidate candidate) {
        return flaw(candidate.method())
                .map(flaw -> OperatorsProblem.WRONG_CONVERSION.at(
                        candidate.originOf("value"),
                        DisplayName.of(owner),
                        candidate.method().signature(),
                        flaw));
    }

    /** Why a method is no conversion of a number to the type, in a few words. */
    Optional<String> flaw(Method method) {
        List<? extends TypeMirror> parameters = method.parameterTypes();
        TypeMirror result = method.returnType();
        if (!method.isStatic()) {
            return Optional.of("is not static");
        }
        if (parameters.isEmpty() || !isNumber(parameters.get(0))) {
            return Optional.of("takes no number as its first parameter");
        }
        if (parameters.size() > 2 || method.element().isVarArgs()) {
            return Optional.of("takes more than a number and the other operand");
        }
        if (parameters.size() == 2 && !isAssignable(type(), parameters.get(1))) {
            return Optional.of("takes %s as the other operand".formatted(DisplayName.of(parameters.get(1))));
        }
        return isAssignable(result, type())
                ? Optional.empty()
                : Optional.of("returns %s".formatted(DisplayName.of(result)));
    }

    private TypeMirror type() {
        return owner.asType();
    }

    private boolean isNumber(TypeMirror type) {
        return PRIMITIVES.contains(type.getKind()) || CLASSES.stream().anyMatch(name -> tests.is(type, name));
    }

    private boolean isAssignable(TypeMirror from, TypeMirror to) {
        return TypeTests.isReference(from)
                && tests.isAssignable(round.types().erasure(from), round.types().erasure(to));
    }
}
