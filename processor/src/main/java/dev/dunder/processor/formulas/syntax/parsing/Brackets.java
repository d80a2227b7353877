package dev.dunder.processor.formulas.syntax.parsing;

import dev.dunder.processor.formulas.syntax.lexing.Token;
import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import dev.dunder.processor.formulas.syntax.problems.SyntaxProblem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds the partner of each bracket, before anything is parsed: where one is missing, all else would be guessing. It needs
 * no stack of calls, however deep the brackets are.
 */
final class Brackets {
    /**
     * As deep as a tree may be high. The parser goes down into brackets by recursion, through all precedences, and needs
     * up to 5.4 KB of stack for each pair where code is compiled by C1: half of the megabyte that most threads have.
     */
    static final int DEEPEST = 100;

    private static final Map<String, String> CLOSING = Map.of("(", ")", "[", "]", "{", "}");
    private static final Map<String, String> OPENING = Map.of(")", "(", "]", "[", "}", "{");

    private final List<Token> tokens;
    private final Map<Integer, Integer> closers = new HashMap<>();
    private final Map<String, Long> counts;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<ProblemInText> problems = new ArrayList<>();

    private Brackets(List<Token> tokens) {
        this.tokens = tokens;
        this.counts = tokens.stream()
                .filter(token -> token.is(Token.Kind.SIGN))
                .collect(Collectors.groupingBy(Token::text, Collectors.counting()));
    }

    /** For each opening bracket's index that of its closing one, if there are no problems. */
    record Matched(Map<Integer, Integer> closers, List<ProblemInText> problems) {
        Matched {
            closers = Map.copyOf(closers);
            problems = List.copyOf(problems);
        }
    }

    static Matched match(List<Token> tokens) {
        Brackets brackets = new Brackets(tokens);
        for (int index = 0; index < tokens.size() && brackets.open.size() <= DEEPEST; index++) {
            brackets.take(index);
        }
        return new Matched(brackets.closers, brackets.problems);
    }

    private void take(int index) {
        Token token = tokens.get(index);
        if (token.is(Token.Kind.END)) {
            open.descendingIterator().forEachRemaining(opener -> reportUnclosed(opener, token.described()));
        } else if (token.is(Token.Kind.SIGN) && CLOSING.containsKey(token.text())) {
            open(index);
        } else if (token.is(Token.Kind.SIGN) && OPENING.containsKey(token.text())) {
            close(index);
        }
    }

    private void open(int index) {
        open.push(index);
        if (open.size() > DEEPEST) {
            problems.clear();
            problems.add(ProblemInText.of(
                    SyntaxProblem.TOO_DEEP,
                    tokens.get(index).span(),
                    Integer.toString(DEEPEST),
                    "pairs of brackets inside each other"));
        }
    }

    /** A bracket closes the last one that it can close; those within that are unclosed. */
    private void close(int index) {
        Token closer = tokens.get(index);
        String opening = OPENING.getOrDefault(closer.text(), "");
        if (open.stream().noneMatch(opener -> tokens.get(opener).text().equals(opening))) {
            closeNothing(closer, opening);
            return;
        }
        while (!tokens.get(open.element()).text().equals(opening)) {
            reportUnclosed(open.pop(), closer.described());
        }
        closers.put(open.pop(), index);
    }

    /** Either it stands for another bracket, if the open one has too few of its own, or it is one too many. */
    private void closeNothing(Token closer, String opening) {
        if (!open.isEmpty() && isShort(tokens.get(open.element()).text())) {
            reportUnclosed(open.pop(), closer.described());
        } else {
            problems.add(ProblemInText.of(
                    SyntaxProblem.UNOPENED_BRACKET, closer.span(), closer.described(), "'" + opening + "'"));
        }
    }

    private boolean isShort(String opening) {
        return counts.getOrDefault(opening, 0L) > counts.getOrDefault(CLOSING.get(opening), 0L);
    }

    private void reportUnclosed(int opener, String found) {
        Token token = tokens.get(opener);
        String closing = "'" + CLOSING.get(token.text()) + "'";
        problems.add(ProblemInText.of(SyntaxProblem.UNCLOSED_BRACKET, token.span(), token.described(), closing, found));
    }
}
