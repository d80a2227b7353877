package dev.dunder.processor.formulas.binding;

import dev.dunder.processor.core.ProblemKind;
import dev.dunder.processor.formulas.syntax.Span;
import java.util.List;

/** A problem at a place in a formula. */
public record Mistake(ProblemKind kind, Span span, List<Object> arguments) {

    /** Copies the list. */
    public Mistake {
        arguments = List.copyOf(arguments);
    }
}
