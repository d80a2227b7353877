package dev.dunder.processor.formulas.syntax.parsing;

import dev.dunder.processor.formulas.syntax.lexing.Token;
import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tokens while they are parsed, and the problems that parsing finds.
 *
 * <p>After a problem that leaves the meaning of what follows in doubt, everything reads as the end and no problem is added, until
 * the parser {@link #recoverAt recovers} at the next comma or closing bracket. So one error is one problem.
 */
final class Tokens {
    private final List<Token> tokens;
    private final Map<Integer, Integer> closers;
    private final Set<ProblemInText> problems;
    private int position;
    private boolean isFailed;
    private boolean isAborted;

    /** The problems are added to those that are known. */
    Tokens(List<Token> tokens, Map<Integer, Integer> closers, Set<ProblemInText> problems) {
        this.tokens = tokens;
        this.closers = closers;
        this.problems = problems;
    }

    Token current() {
        return isFailed ? tokens.get(tokens.size() - 1) : tokens.get(position);
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
        return position < index && !isAborted;
    }

    /** Whether reading has come to an index, or is in doubt. */
    boolean isAt(int index) {
        return isFailed || position == index;
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

    /** A problem after which one can go on. */
    void report(ProblemInText problem) {
        if (!isFailed) {
            problems.add(problem);
        }
    }

    /** A problem after which what follows is in doubt. What has been reported by the lexer is not reported again. */
    void fail(ProblemInText problem) {
        if (!current().is(Token.Kind.BROKEN)) {
            report(problem);
        }
        isFailed = true;
    }

    /** A problem after which nothing is read any more. */
    void abort(ProblemInText problem) {
        report(problem);
        isFailed = true;
        isAborted = true;
    }

    /** Goes to an index, and reads on from there. */
    void recoverAt(int index) {
        position = index;
        isFailed = isAborted;
    }

    /** Goes to the next comma that is in no inner bracket, or to the closing bracket, and reads on from there. */
    void recoverAtComma(int closer) {
        while (position < closer && !tokens.get(position).isSign(",")) {
            position = closers.getOrDefault(position, position) + 1;
        }
        recoverAt(Math.min(position, closer));
    }
}
