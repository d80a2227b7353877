package dev.dunder.processor.formulas.syntax.lexing;

import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import dev.dunder.processor.formulas.syntax.problems.SyntaxProblem;
import dev.dunder.processor.formulas.syntax.text.Characters;
import dev.dunder.processor.formulas.syntax.text.Shown;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads characters that mean nothing, and knows of some what was meant. */
final class StrayReader {
    private static final Map<Integer, String> MEANT = Map.ofEntries(
            Map.entry((int) '×', "*"),
            Map.entry((int) '·', "*"),
            Map.entry((int) '÷', "/"),
            Map.entry((int) '−', "-"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '≤', "<="),
            Map.entry((int) '≥', ">="),
            Map.entry((int) '≠', "!="));

    private static final Map<Integer, Integer> CLOSING_QUOTES = Map.of(
            (int) '“', (int) '”',
            (int) '”', (int) '”',
            (int) '„', (int) '“',
            (int) '‘', (int) '’',
            (int) '’', (int) '’',
            (int) '«', (int) '»');

    private final Characters characters;
    private final List<ProblemInText> problems;

    StrayReader(Characters characters, List<ProblemInText> problems) {
        this.characters = characters;
        this.problems = problems;
    }

    /** The token that is meant or that is broken; none for what stands for a space. */
    Optional<Token> read() {
        int start = characters.position();
        int stray = characters.next();
        characters.skip();
        if (CLOSING_QUOTES.containsKey(stray)) {
            return Optional.of(quoted(start, stray));
        }
        report(start, stray, remedy(stray));
        characters.skipWhile(next -> next == stray);
        if (isBlank(stray)) {
            return Optional.empty();
        }
        Token.Kind kind = MEANT.containsKey(stray) ? Token.Kind.SIGN : Token.Kind.BROKEN;
        return Optional.of(Token.of(kind, characters.since(start), MEANT.getOrDefault(stray, "")));
    }

    /** Quotes of typography: what they enclose is taken for the text that it was meant to be. */
    private Token quoted(int start, int quote) {
        report(start, quote, "write ' or \"");
        int close = CLOSING_QUOTES.getOrDefault(quote, quote);
        characters.skipWhile(next -> next != close && !Characters.isEndOfLine(next));
        if (characters.next() == close) {
            characters.skip();
        }
        Span span = characters.since(start);
        return Token.literal(new Expression.TextLiteral(span, ""), characters.textSince(start));
    }

    private void report(int start, int stray, String remedy) {
        String number = Shown.number(stray);
        String shown =
                Shown.isInvisible(stray) || isBlank(stray) ? "the character " + number : "'" + Shown.of(stray) + "'";
        problems.add(
                ProblemInText.of(SyntaxProblem.UNEXPECTED_CHARACTER, characters.since(start), shown, number, remedy));
    }

    private static String remedy(int stray) {
        if (stray == '\\') {
            return "take it out; a formula may go on in the next line as it is";
        }
        if (isBlank(stray)) {
            return "write a plain space, or none";
        }
        if (Shown.isInvisible(stray)) {
            return "take it out; in a text, write its escape";
        }
        return MEANT.containsKey(stray) ? "write '" + MEANT.get(stray) + "'" : "take it out, or put it into quotes";
    }

    private static boolean isBlank(int stray) {
        return Character.isSpaceChar(stray);
    }
}
