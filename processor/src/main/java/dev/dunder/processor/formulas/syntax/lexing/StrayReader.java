package dev.dunder.processor.formulas.syntax.lexing;

import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import dev.dunder.processor.formulas.syntax.problems.SyntaxProblem;
import dev.dunder.processor.formulas.syntax.text.Characters;
import dev.dunder.processor.formulas.syntax.text.Shown;
import dev.dunder.processor.formulas.syntax.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads characters that have no meaning, and knows for some of them what was meant. */
final class StrayReader {
    private static final Map<String, String> MEANT = Map.of(
            "×", "*",
            "·", "*",
            "÷", "/",
            "−", "-",
            "–", "-",
            "—", "-",
            "≤", "<=",
            "≥", ">=",
            "≠", "!=");

    private static final Map<String, String> CLOSING_QUOTES = Map.of(
            "“", "”",
            "”", "”",
            "„", "“",
            "‘", "’",
            "’", "’",
            "«", "»");

    private final Characters characters;
    private final List<ProblemInText> problems;

    StrayReader(Characters characters, List<ProblemInText> problems) {
        this.characters = characters;
        this.problems = problems;
    }

    /** The token that is meant or that is broken; none for a kind of space. */
    Optional<Token> read() {
        int start = characters.position();
        int stray = characters.next();
        characters.skip();
        String text = Character.toString(stray);
        if (CLOSING_QUOTES.containsKey(text)) {
            return Optional.of(quoted(start, stray));
        }
        report(start, stray, remedy(stray));
        characters.skipWhile(next -> next == stray);
        if (isBlank(stray)) {
            return Optional.empty();
        }
        Token.Kind kind = MEANT.containsKey(text) ? Token.Kind.SIGN : Token.Kind.BROKEN;
        return Optional.of(Token.of(kind, characters.since(start), MEANT.getOrDefault(text, "")));
    }

    /** Quotes of typography: what they enclose is taken for the text that it was meant to be. */
    private Token quoted(int start, int quote) {
        report(start, quote, "write ' or \"");
        int close = Objects.requireNonNull(CLOSING_QUOTES.get(Character.toString(quote)))
                .codePointAt(0);
        characters.skipWhile(next -> next != close && !Characters.isEndOfLine(next));
        if (characters.next() == close) {
            characters.skip();
        }
        Span span = characters.since(start);
        return Token.text(span, characters.textSince(start), "");
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
            return "remove it; a formula may continue on the next line without it";
        }
        if (isBlank(stray)) {
            return "replace it with a plain space, or remove it";
        }
        if (Shown.isInvisible(stray)) {
            return "remove it; in a text, write its escape";
        }
        return Optional.ofNullable(MEANT.get(Character.toString(stray)))
                .map(sign -> "write '" + sign + "'")
                .orElse("remove it, or put it in quotes");
    }

    private static boolean isBlank(int stray) {
        return Character.isSpaceChar(stray);
    }
}
