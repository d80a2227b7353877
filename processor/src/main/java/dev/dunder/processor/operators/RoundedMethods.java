package dev.dunder.processor.operators;

import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.naming.TypeNames;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the methods of arithmetic that take a {@code MathContext} or a {@code RoundingMode} after their operands:
 * joda-money's {@code multipliedBy(double, RoundingMode)}. They are operators for whoever supplies it.
 */
final class RoundedMethods {
    private final OperatorsDeclaration declaration;
    private final CandidateRules rules;
    private final ConventionalRules conventional;
    private final OperandTypes types;
    private final Round round;

    RoundedMethods(OperatorsDeclaration declaration, CandidateRules rules, Round round) {
        this.declaration = declaration;
        this.rules = rules;
        this.conventional = new ConventionalRules(declaration, round);
        this.types = new OperandTypes(declaration.request().source(), round);
        this.round = round;
    }

    /** The methods, of several names for one operator and the same operands the strongest; a {@code MathContext} first. */
    Stream<OrientedCandidate> found() {
        Map<Object, OrientedCandidate> strongest = new LinkedHashMap<>();
        declaration.candidates().stream()
                .filter(candidate -> !candidate.name().isExplicit())
                .filter(candidate ->
                        conventional.reasonWithoutRounding(candidate).isEmpty())
                .filter(rules::isCallable)
                .sorted(Comparator.comparing(this::isByMode)
                        .thenComparing(candidate -> candidate.name().strength()))
                .forEach(candidate -> strongest.putIfAbsent(
                        List.of(candidate.name().operator(), erased(candidate)),
                        new OrientedCandidate(candidate, OperandSide.FORWARD)));
        return strongest.values().stream();
    }

    private boolean isByMode(OperatorCandidate candidate) {
        return candidate.method().parameterTypes().stream()
                .flatMap(type -> types.roundingOf(type).stream())
                .anyMatch("RoundingMode"::equals);
    }

    private List<TypeName> erased(OperatorCandidate candidate) {
        TypeNames names = TypeNames.plain(round);
        List<? extends TypeMirror> parameters = candidate.method().parameterTypes();
        return parameters.stream()
                .map(type -> names.of(round.types().erasure(type)))
                .toList();
    }
}
