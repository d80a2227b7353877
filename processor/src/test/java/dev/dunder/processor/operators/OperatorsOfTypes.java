package dev.dunder.processor.operators;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.harness.CompilerSession;
import dev.dunder.processor.harness.SourceFile;
import dev.dunder.processor.operators.TypeOperators.OperatorMethod;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** The operators of types by name, as a formula would find them in a package of its own. */
final class OperatorsOfTypes {
    private final CompilerSession session;

    OperatorsOfTypes(SourceFile... sources) {
        SourceFile carrier = SourceFile.of("Carrier", "package carrier;", "@Deprecated class Carrier {}");
        this.session = CompilerSession.of(
                Stream.concat(Stream.of(carrier), Arrays.stream(sources)).toArray(SourceFile[]::new));
    }

    /** The arithmetic of a type, in Python's notation and the table's order. */
    String arithmetic(String type) {
        return notations(operators(type), method -> true);
    }

    /** As {@link #arithmetic}, but only what a certain change makes a guess; with an empty text what no change does. */
    String arithmetic(String type, String change) {
        return notations(
                operators(type),
                method ->
                        change.equals(method.change().map(VisibleChange::member).orElse("")));
    }

    private static String notations(TypeOperators operators, Predicate<OperatorMethod> isWanted) {
        return Stream.of(Operator.values())
                .filter(Operator::isGuessedByName)
                .filter(operator -> operators.of(operator, OperandSide.FORWARD).anyMatch(isWanted))
                .map(Operator::notation)
                .collect(Collectors.joining(", "));
    }

    /** The methods of an operator. */
    List<String> of(String type, Operator operator) {
        return operators(type)
                .of(operator, OperandSide.FORWARD)
                .map(OperatorsOfTypes::signature)
                .toList();
    }

    /** The methods of an operator that take a rounding too. */
    List<String> rounded(String type, Operator operator) {
        return operators(type)
                .rounded(operator, OperandSide.FORWARD)
                .map(OperatorsOfTypes::signature)
                .toList();
    }

    /** The near misses of an operator, each with its reason. */
    List<String> nearMisses(String type, Operator operator) {
        return operators(type).nearMisses(operator).stream()
                .map(miss -> miss.method() + ": " + miss.reason())
                .toList();
    }

    private static String signature(OperatorMethod method) {
        return method.method().getParameters().stream()
                .map(parameter -> DisplayName.of(parameter.asType()))
                .collect(Collectors.joining(", ", method.method().getSimpleName() + "(", ")"));
    }

    private TypeOperators operators(String name) {
        Round round = session.round();
        TypeElement carrier = Objects.requireNonNull(round.elements().getTypeElement("carrier.Carrier"));
        TypeElement type = Objects.requireNonNull(round.elements().getTypeElement(name), name);
        Annotation annotation =
                Annotation.on(carrier, "java.lang.Deprecated", round.elements()).orElseThrow();
        return TypeOperators.of(
                type,
                new Request(carrier, annotation, type, ClassName.get("carrier", "CarrierOps"), Origin.of(carrier)),
                round);
    }
}
