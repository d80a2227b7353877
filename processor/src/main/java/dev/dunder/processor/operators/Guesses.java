package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.Enclosing;
import dev.dunder.processor.core.base.Round;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * Tells which operators are guesses: a conventional name is all that makes the method an operator. A type says that its
 * methods are meant by carrying {@code @Operators}.
 */
final class Guesses {
    private static final String ANNOTATION = "dev.dunder.Operators";
    private static final String TRUSTED = "java\\.(math|time)(\\..*)?";

    private final TypeElement type;
    private final Round round;
    private final Map<TypeElement, Optional<VisibleChange>> changes = new HashMap<>();

    Guesses(OperatorsDeclaration declaration, Round round) {
        this.type = declaration.request().source();
        this.round = round;
    }

    /** Whether nothing but its conventional name says that a method is an operator. */
    boolean isGuess(OperatorCandidate candidate) {
        return !candidate.name().isExplicit() && owners(candidate).noneMatch(this::saysSo);
    }

    /** What shows that the objects of arithmetic that is guessed change. {@code java.math} and {@code java.time} are trusted. */
    Optional<VisibleChange> change(OperatorCandidate candidate) {
        boolean isUntrusted = candidate.name().operator().isGuessedByName()
                && isGuess(candidate)
                && !isTrusted(candidate.method().owner());
        return isUntrusted ? changes.computeIfAbsent(type, one -> VisibleChanges.of(one, round)) : Optional.empty();
    }

    /** The type, and those that declare the method, itself or what it overrides. */
    private Stream<TypeElement> owners(OperatorCandidate candidate) {
        return Stream.concat(Stream.of(type), candidate.method().declarations().map(Enclosing::type));
    }

    /** Whether a type carries the annotation for itself. With {@code of}, the annotation is for other types. */
    private boolean saysSo(TypeElement owner) {
        return Annotation.on(owner, ANNOTATION, round.elements())
                .filter(annotation -> annotation.classes("of").isEmpty())
                .isPresent();
    }

    private boolean isTrusted(TypeElement owner) {
        return round.elements()
                .getPackageOf(owner)
                .getQualifiedName()
                .toString()
                .matches(TRUSTED);
    }
}
