package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Members;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.members.Supertypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Finds the static methods of other classes that are operators of a type: those of {@code use}, and those that are known. */
final class UsedMethods {
    private static final String ANNOTATION = "dev.dunder.Operator";
    private static final Map<String, Operator> OF_DURATIONS =
            Map.of("divide", Operator.DIVIDE, "floorDivide", Operator.FLOOR_DIVIDE, "floorModulo", Operator.MODULO);

    private final Request request;
    private final Round round;

    UsedMethods(Request request, Round round) {
        this.request = request;
        this.round = round;
    }

    /** The static {@code @Operator} methods of a class. */
    Stream<OperatorCandidate> of(OperatorsOptions.Listed used) {
        return statics(used.type())
                .flatMap(
                        method -> method
                                .annotation(ANNOTATION, round)
                                .flatMap(annotation -> candidate(method, annotation, used))
                                .stream());
    }

    private Optional<OperatorCandidate> candidate(Method method, Annotation annotation, OperatorsOptions.Listed used) {
        Origin origin = request.isLocal(method.element()) ? Origin.of(method.element()) : used.origin();
        return annotation
                .constant("value")
                .filter(constant -> !constant.equals("NONE"))
                .map(Operator::valueOf)
                .filter(operator -> operator.operands() != Operands.CONSTANT)
                .map(operator -> new OperatorMatch(operator, form(annotation), OperatorMatch.USED))
                .map(name ->
                        new OperatorCandidate(name, method, Optional.of(annotation), origin, Optional.of(used.type())));
    }

    private static OperandSide form(Annotation annotation) {
        return annotation.flag("reflected") ? OperandSide.REFLECTED : OperandSide.FORWARD;
    }

    /** What is known of a type of the JDK: the quotients of durations, which {@code dividedBy} cuts. */
    Stream<OperatorCandidate> known() {
        return request.source().getQualifiedName().contentEquals("java.time.Duration")
                ? Optional.ofNullable(round.elements().getTypeElement("dev.dunder.runtime.Durations")).stream()
                        .flatMap(this::ofDurations)
                : Stream.empty();
    }

    private Stream<OperatorCandidate> ofDurations(TypeElement durations) {
        return statics(durations)
                .flatMap(method -> Optional.ofNullable(OF_DURATIONS.get(method.name()))
                        .map(operator -> new OperatorMatch(operator, OperandSide.FORWARD, OperatorMatch.KNOWN))
                        .map(name -> new OperatorCandidate(
                                name, method, Optional.empty(), request.origin(), Optional.of(durations)))
                        .stream());
    }

    private Stream<Method> statics(TypeElement type) {
        List<Method> methods = Members.methods(type, Supertypes.of(type, round), name -> true, round);
        return methods.stream().filter(Method::isStatic);
    }
}
