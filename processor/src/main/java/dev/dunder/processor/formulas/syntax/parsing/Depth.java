package dev.dunder.processor.formulas.syntax.parsing;

import dev.dunder.processor.formulas.syntax.lexing.Token;
import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import dev.dunder.processor.formulas.syntax.problems.SyntaxProblem;

/**
 * Keeps trees so low that everything behind the parser can go through them by recursion, javac too with the code that is
 * made of them. The parser itself goes down only into brackets, and builds all else with loops.
 */
final class Depth {
    private static final int HIGHEST = 100;

    private final Tokens tokens;

    Depth(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The part, which is reported at the sign that made it if it is too high. */
    ParsedPart checked(ParsedPart part, Token sign) {
        if (part.height() > HIGHEST) {
            tokens.abort(
                    ProblemInText.of(SyntaxProblem.TOO_DEEP, sign.span(), Integer.toString(HIGHEST), "operations"));
        }
        return part;
    }
}
