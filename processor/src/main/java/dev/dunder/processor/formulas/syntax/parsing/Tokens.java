package dev.dunder.processor.formulas.syntax.parsing;

import dev.dunder.processor.formulas.syntax.lexing.Token;
import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tokens while they are parsed, and the faults that parsing finds.
 *
 * <p>After a fault that leaves the meaning of what follows in doubt, everything reads as the end and no fault is added, until
 * the parser {@link #resume resumes} at the next comma or closing bracket. So one mistake has one fault.
 */
final class Tokens {
    private final List<Token> tokens;
    private final Map<Integer, Integer> closers;
    private final Set<ProblemInText> faults;
    private int position;
    private boolean lost;
    private boolean stopped;

    /** The faults are added to those that are known. */
    Tokens(List<Token> tokens, Map<Integer, Integer> closers, Set<ProblemInText> faults) {
        this.tokens = tokens;
        this.closers = closers;
        this.faults = faults;
    }

    Token current() {
        return lost ? tokens.get(tokens.size() - 1) : tokens.get(position);
    }

    /** The token at a distance from the current one; the end beyond both ends. */
    Token peek(int distance) {
        int index = position + distance;
        return tokens.get(index < 0 || index >= tokens.size() ? tokens.size() - 1 : index);
    }

    /** Whether nothing has been read. */
    boolean atStart() {
        return position == 0;
    }

    boolean at(String sign) {
        return current().isSign(sign);
    }

    /** Reads a token, whatever it is; the end stays where it is. */
    Token take() {
        Token taken = current();
        if (!taken.is(Token.Kind.END)) {
            position++;
        }
        return taken;
    }

    /** Reads a sign, if it comes next. */
    Optional<Token> take(String sign) {
        return at(sign) ? Optional.of(take()) : Optional.empty();
    }

    /** The closing bracket's index for the opening bracket that comes next. */
    int closer() {
        return closers.getOrDefault(position, tokens.size() - 1);
    }

    /** Whether there is something to read before an index, whether it is in doubt or not. */
    boolean isBefore(int index) {
        return position < index && !stopped;
    }

    /** Whether reading has come to an index, or is in doubt. */
    boolean isAt(int index) {
        return lost || position == index;
    }

    /** The sign where it stands first before an index, and in no inner bracket. */
    Optional<Token> find(String sign, int end) {
        for (int index = position; index < end; index = closers.getOrDefault(index, index) + 1) {
            if (tokens.get(index).isSign(sign)) {
                return Optional.of(tokens.get(index));
            }
        }
        return Optional.empty();
    }

    /** Reads to behind the next such sign that is in the same brackets, and answers whether there is one. */
    boolean skipBehind(String sign) {
        int index = position;
        while (!tokens.get(index).isSign(sign) && !tokens.get(index).isEnd()) {
            index = closers.getOrDefault(index, index) + 1;
        }
        boolean isFound = tokens.get(index).isSign(sign);
        position = isFound ? index + 1 : position;
        return isFound;
    }

    /** A fault after which one can go on. */
    void report(ProblemInText fault) {
        if (!lost) {
            faults.add(fault);
        }
    }

    /** A fault after which what follows is in doubt. What has been reported by the lexer is not reported again. */
    void lose(ProblemInText fault) {
        if (!current().is(Token.Kind.BROKEN)) {
            report(fault);
        }
        lost = true;
    }

    /** A fault after which nothing is read any more. */
    void stop(ProblemInText fault) {
        report(fault);
        lost = true;
        stopped = true;
    }

    /** Goes to an index, and reads on from there. */
    void resume(int index) {
        position = index;
        lost = stopped;
    }

    /** Goes to the next comma that is in no inner bracket, or to the closing bracket, and reads on from there. */
    void resumeAtComma(int closer) {
        while (position < closer && !tokens.get(position).isSign(",")) {
            position = closers.getOrDefault(position, position) + 1;
        }
        resume(Math.min(position, closer));
    }
}
