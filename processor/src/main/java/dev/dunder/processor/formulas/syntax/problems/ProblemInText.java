package dev.dunder.processor.formulas.syntax.problems;

import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.ProblemKind;
import dev.dunder.processor.formulas.syntax.text.Span;
import java.util.Arrays;
import java.util.List;

/** A problem at a place of a formula: its kind, the place, and the arguments of the kind's templates. */
public record ProblemInText(ProblemKind kind, Span span, List<Object> arguments) {

    /** Copies the list. */
    public ProblemInText {
        arguments = List.copyOf(arguments);
    }

    /** A problem whose arguments are texts. */
    public static ProblemInText of(ProblemKind kind, Span span, String... arguments) {
        return new ProblemInText(kind, span, List.copyOf(Arrays.asList(arguments)));
    }

    /** The problem of a formula at an origin, with an excerpt of its text. */
    public Problem at(Origin origin, List<String> excerpt) {
        return kind.at(origin, excerpt, arguments.toArray());
    }
}
