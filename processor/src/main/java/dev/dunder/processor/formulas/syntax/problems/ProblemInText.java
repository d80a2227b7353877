package dev.dunder.processor.formulas.syntax.problems;

import dev.dunder.processor.formulas.syntax.text.Span;
import java.util.List;

/** One mistake in a formula's text: of which kind, where, and the arguments of the kind's templates. */
public record ProblemInText(SyntaxProblem kind, Span span, List<String> arguments) {
    public ProblemInText {
        arguments = List.copyOf(arguments);
    }

    public static ProblemInText of(SyntaxProblem kind, Span span, String... arguments) {
        return new ProblemInText(kind, span, List.of(arguments));
    }

    /** What is wrong. */
    public String message() {
        return kind.wording().message().formatted(arguments.toArray());
    }

    /** What stands there. */
    public String found() {
        return kind.wording().found().formatted(arguments.toArray());
    }

    /** What to write instead. */
    public String fix() {
        return kind.wording().fix().formatted(arguments.toArray());
    }
}
