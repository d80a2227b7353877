package dev.dunder.processor.formulas.syntax.lexing;

import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import dev.dunder.processor.formulas.syntax.problems.SyntaxProblem;
import dev.dunder.processor.formulas.syntax.problems.UnsupportedSyntax;
import dev.dunder.processor.formulas.syntax.text.Characters;
import dev.dunder.processor.formulas.syntax.text.Shown;
import dev.dunder.processor.formulas.syntax.text.Span;
import java.util.List;

/** Reads a text in quotes. */
final class TextReader {
    private final Characters characters;
    private final List<ProblemInText> problems;
    private final EscapeReader escapes;

    TextReader(Characters characters, List<ProblemInText> problems) {
        this.characters = characters;
        this.problems = problems;
        this.escapes = new EscapeReader(characters, problems);
    }

    /** The text whose opening quote comes next. */
    Token read() {
        String quote = quote();
        if (quote.length() == 1) {
            return readPlain(quote);
        }
        int start = characters.position();
        return skip(quote, UnsupportedSyntax.TRIPLE_QUOTES, new Span(start, start + quote.length()), quote);
    }

    /** The same after a prefix that began at a position. */
    Token readPrefixed(UnsupportedSyntax prefix, int start) {
        return skip(quote(), prefix, characters.since(start), characters.textSince(start));
    }

    private Token readPlain(String quote) {
        int start = characters.position();
        characters.skip(1);
        StringBuilder value = new StringBuilder();
        while (!characters.startsWith(quote)) {
            if (characters.atEnd() || Characters.isEndOfLine(characters.next())) {
                return unclosed(start, quote);
            }
            readCharacter(value);
        }
        characters.skip(1);
        return token(start, value.toString());
    }

    private void readCharacter(StringBuilder value) {
        int next = characters.next();
        int start = characters.position();
        characters.skip();
        if (next == '\\') {
            escapes.read(start, value);
        } else {
            value.appendCodePoint(next);
        }
        if (Character.getType(next) == Character.SURROGATE) {
            problems.add(ProblemInText.of(
                    SyntaxProblem.UNEXPECTED_CHARACTER,
                    characters.since(start),
                    "one half of a surrogate pair",
                    Shown.number(next),
                    "write the whole character"));
        }
    }

    /** A text that formulas do not have, but whose end is known: whatever is in it, it is one problem. */
    private Token skip(String quote, UnsupportedSyntax leftOut, Span at, String found) {
        int start = characters.position();
        characters.skip(quote.length());
        while (!characters.startsWith(quote)) {
            if (characters.atEnd() || (quote.length() == 1 && Characters.isEndOfLine(characters.next()))) {
                return unclosed(start, quote);
            }
            characters.skip(characters.next() == '\\' ? 2 : 1);
        }
        characters.skip(quote.length());
        problems.add(leftOut.at(at, found));
        return token(start, "");
    }

    /** What follows may be text or formula, so nothing more is read. */
    private Token unclosed(int start, String quote) {
        Token token = token(start, "");
        characters.skipWhile(next -> true);
        boolean isPlain = quote.length() == 1;
        problems.add(ProblemInText.of(
                SyntaxProblem.UNCLOSED_TEXT,
                token.span(),
                quote,
                isPlain ? "line" : "formula",
                isPlain
                        ? "close it with %1$s, or write \\%1$s for a quote inside the text".formatted(quote)
                        : "write one quote on each side"));
        return token;
    }

    private String quote() {
        String quote = Character.toString(characters.next());
        return characters.startsWith(quote.repeat(3)) ? quote.repeat(3) : quote;
    }

    private Token token(int start, String value) {
        Span span = characters.since(start);
        return Token.text(span, characters.textSince(start), value);
    }
}
