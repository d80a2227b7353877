package dev.dunder.processor.operators;

import com.palantir.javapoet.AnnotationSpec;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.marks.Deprecation;
import dev.dunder.processor.core.marks.Lint;
import dev.dunder.processor.core.members.Request;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts the model together: the operations' helpers, all that follows from them, in one order. */
final class OperatorsModelFactory {
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
                .sorted(Comparator.<Helper, Integer>comparing(helper -> helper.name().rank())
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
                Sequence.of(operations).flatMap(sequence -> new SequenceHelpers(sequence, operations).view()));
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
}
