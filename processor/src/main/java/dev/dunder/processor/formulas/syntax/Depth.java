package dev.dunder.processor.formulas.syntax;

import java.util.function.Supplier;

/**
 * Keeps trees so low that everything can go through them by recursion: this parser, the passes after it, and javac with the
 * code that is made of it.
 */
final class Depth {
    private static final int HIGHEST = 500;

    private final Tokens tokens;
    private int open;

    Depth(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Parses what stands below a sign in the tree and is nested by recursion. */
    Part inside(Token sign, Supplier<Part> operand) {
        if (open + 1 >= HIGHEST) {
            stop(sign);
        }
        open++;
        Part part = operand.get();
        open--;
        return part;
    }

    /** The part, which is reported if it is too high. */
    Part checked(Part part, Token sign) {
        if (part.height() > HIGHEST) {
            stop(sign);
        }
        return part;
    }

    private void stop(Token sign) {
        tokens.stop(Fault.of(SyntaxProblem.TOO_DEEP, sign.span(), Integer.toString(HIGHEST), "operations"));
    }
}
