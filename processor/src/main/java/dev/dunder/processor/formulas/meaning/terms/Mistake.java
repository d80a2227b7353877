package dev.dunder.processor.formulas.meaning.terms;

import dev.dunder.processor.core.base.ProblemKind;
import dev.dunder.processor.formulas.syntax.text.Span;
import java.util.List;

/** A problem at a place in a formula. */
public record Mistake(ProblemKind kind, Span span, List<Object> arguments) {

    /** Copies the list. */
    public Mistake {
        arguments = List.copyOf(arguments);
    }
}
