package dev.dunder.processor.operators;

import dev.dunder.processor.core.source.TypeHead;
import java.util.Comparator;
import java.util.List;

/** Puts the model together: the operations' helpers, all that follows from them, in one order. */
final class OperatorsModelFactory {
    private static final List<Derivation> DERIVATIONS = List.of(
            new DirectHelpers(),
            new InPlace(),
            new DerivedEquality(),
            new Ordering(),
            new Iterating(),
            new DerivedMembership(),
            new DerivedConversions(),
            new Texts(),
            new Functions(),
            new Reductions());

    private OperatorsModelFactory() {}

    static OperatorsModel create(TypeOperations operations, Untaken untaken) {
        List<Helper> helpers = DERIVATIONS.stream()
                .flatMap(derivation -> derivation.from(operations))
                .sorted(Comparator.<Helper>comparingInt(helper -> helper.name().rank())
                        .thenComparing(helper -> helper.signature().parameters().size())
                        .thenComparing(helper -> helper.signature().parameters().toString()))
                .toList();
        return new OperatorsModel(
                TypeHead.of(operations.site()),
                operations.source().name(),
                helpers,
                untaken,
                Sequence.of(operations).flatMap(sequence -> new SequenceHelpers(sequence, operations).view()));
    }
}
