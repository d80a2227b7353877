package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.Enclosing;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.base.TypeViews;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.naming.TypeTests;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * Judges an {@code @Operator(Op.FROM_NUMBER)} on a type without {@code @Operators}, if the method returns that type. One that
 * returns another type is an adapter, and is judged where a class in {@code use} lists it.
 */
final class LooseConversionRules {
    private LooseConversionRules() {}

    /** What is wrong with a conversion to the type that declares it. */
    static Optional<Problem> judge(Element member, Annotation annotation, Round round) {
        return annotation
                .constant("value")
                .filter(Operator.FROM_NUMBER.name()::equals)
                .flatMap(constant -> ElementViews.executable(member))
                .filter(method -> isOfItsType(method, round))
                .flatMap(method -> judge(method, annotation, round));
    }

    private static boolean isOfItsType(ExecutableElement method, Round round) {
        return new TypeTests(round)
                .isSameErasure(method.getReturnType(), Enclosing.type(method).asType());
    }

    private static Optional<Problem> judge(ExecutableElement method, Annotation annotation, Round round) {
        Method found = new Method(method, TypeViews.executable(method.asType()), List.of());
        return new ConversionRules(Enclosing.type(method), round)
                .flaw(found)
                .map(flaw -> OperatorsProblem.WRONG_CONVERSION.at(
                        annotation.origin(method, "value"),
                        DisplayName.of(Enclosing.type(method)),
                        found.signature(),
                        flaw));
    }
}
