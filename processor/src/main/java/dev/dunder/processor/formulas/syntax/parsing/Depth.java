package dev.dunder.processor.formulas.syntax.parsing;

import dev.dunder.processor.formulas.syntax.lexing.Token;
import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import dev.dunder.processor.formulas.syntax.problems.SyntaxProblem;

/**
 * Keeps trees so low that everything after the parser can go through them by recursion, javac too with the code that is
 * made of them. The parser itself goes down only into brackets, and builds all else with loops.
 */
final class Depth {
    private static final int DEEPEST = 100;

    /** A chain of plain numbers becomes calls inside each other: with 160 of them javac was measured to need 1 MB of stack. */
    private static final int LONGEST = 100;

    private final Tokens tokens;

    Depth(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The part, which is reported at the sign that made it if it is nested too deeply or its chains are too long. */
    ParsedPart checked(ParsedPart part, Token sign) {
        if (part.nesting() > DEEPEST) {
            report(sign, DEEPEST, "operations inside each other");
        } else if (part.height() > LONGEST) {
            report(sign, LONGEST, "operations in a chain");
        }
        return part;
    }

    private void report(Token sign, int limit, String what) {
        tokens.abort(ProblemInText.of(SyntaxProblem.TOO_DEEP, sign.span(), Integer.toString(limit), what));
    }
}
