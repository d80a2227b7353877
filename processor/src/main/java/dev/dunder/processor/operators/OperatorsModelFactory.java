package dev.dunder.processor.operators;

import com.palantir.javapoet.AnnotationSpec;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.marks.Deprecation;
import dev.dunder.processor.core.marks.Lint;
import dev.dunder.processor.core.members.Request;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;

/** Puts the model together: the operations' helpers, all that follows from them, in one order. */
final class OperatorsModelFactory {
    private static final List<String> BUILT_INS =
            List.of("asList", "asFunction", "sum", "prod", "summing", "min", "max", "sorted");
    private static final Map<String, Integer> RANKS = ranks();

    private final Request request;
    private final Round round;
    private final List<Derivation> derivations;

    OperatorsModelFactory(Request request, Round round) {
        this.request = request;
        this.round = round;
        this.derivations = List.of(
                new DirectHelpers(request),
                new InPlace(),
                new DerivedEquality(),
                new Ordering(),
                new Iterating(),
                new DerivedMembership(),
                new DerivedConversions(),
                new Texts(),
                new Functions(),
                new Reductions());
    }

    OperatorsModel create(TypeOperations operations) {
        List<Helper> helpers = derivations.stream()
                .flatMap(derivation -> derivation.from(operations))
                .sorted(Comparator.<Helper, Integer>comparing(helper -> RANKS.get(helper.name()))
                        .thenComparing(helper -> helper.signature().parameters().size())
                        .thenComparing(helper -> helper.signature().parameters().toString()))
                .toList();
        Optional<AnnotationSpec> deprecated = Deprecation.of(request.source(), round);
        return new OperatorsModel(
                request.generated(),
                operations.source().name(),
                operations.isPublic(),
                Stream.concat(deprecated.stream(), operations.nulls().annotations().stream())
                        .toList(),
                suppressed(operations, deprecated.isPresent()),
                helpers,
                view(operations, helpers));
    }

    private List<String> suppressed(TypeOperations operations, boolean isDeprecated) {
        Lint lint = new Lint(round);
        Set<String> names = lint.ofType(operations.source().mirror());
        operations.source().parameters().stream()
                .flatMap(parameter -> parameter.getBounds().stream())
                .forEach(bound -> names.addAll(lint.ofType(bound)));
        if (isDeprecated) {
            names.remove("deprecation");
        }
        return List.copyOf(names);
    }

    private static Optional<OperatorsModel.ListView> view(TypeOperations operations, List<Helper> helpers) {
        boolean isNeeded = helpers.stream().anyMatch(helper -> helper.body() instanceof Body.Iteration.View);
        return Sequence.of(operations)
                .filter(sequence -> isNeeded)
                .map(sequence -> new OperatorsModel.ListView(
                        operations.source().variables(),
                        operations.source().type(),
                        sequence.element(),
                        sequence.length().callee(),
                        sequence.length().result().getKind() == TypeKind.LONG,
                        sequence.item().callee(),
                        sequence.marks().suppressed()));
    }

    private static Map<String, Integer> ranks() {
        List<String> names = new ArrayList<>();
        for (Operator operator : Operator.values()) {
            Stream.of(OperandSide.FORWARD, OperandSide.IN_PLACE)
                    .map(form -> form.helper(operator.helper()))
                    .forEach(names::add);
        }
        names.addAll(BUILT_INS);
        Map<String, Integer> ranks = new HashMap<>();
        names.forEach(name -> ranks.putIfAbsent(name, ranks.size()));
        return ranks;
    }
}
