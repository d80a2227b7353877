package dev.dunder.processor.operators;

import java.util.List;
import java.util.Optional;

/**
 * Leaves out arithmetic that is guessed on a type whose objects change: a guess that is wrong would change an operand in
 * silence. {@code pure} says of a type, or of one that declares its methods, that the guess is right.
 */
final class MutableOperandRule {
    private final OperatorsDeclaration declaration;
    private final Guesses guesses;

    MutableOperandRule(OperatorsDeclaration declaration, Guesses guesses) {
        this.declaration = declaration;
        this.guesses = guesses;
    }

    /** The operators that are not left out. */
    List<OrientedCandidate> kept(List<OrientedCandidate> chosen) {
        return chosen.stream().filter(slot -> change(slot).isEmpty()).toList();
    }

    /** Those that are, in the order of the table and of their signatures. */
    List<Refusal> refusals(List<OrientedCandidate> chosen) {
        return chosen.stream()
                .sorted(OrientedCandidate.IN_ORDER)
                .flatMap(slot -> change(slot)
                        .map(change -> new Refusal(
                                declaration.typeName() + "."
                                        + slot.candidate().method().signature(),
                                change))
                        .stream())
                .toList();
    }

    private Optional<VisibleChange> change(OrientedCandidate slot) {
        boolean isPure = declaration.options().isPure(declaration.request().source())
                || declaration.options().isPure(slot.candidate().method().owner());
        return isPure ? Optional.empty() : guesses.change(slot.candidate());
    }
}
