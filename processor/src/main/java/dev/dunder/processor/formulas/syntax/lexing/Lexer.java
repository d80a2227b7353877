package dev.dunder.processor.formulas.syntax.lexing;

import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import dev.dunder.processor.formulas.syntax.problems.UnsupportedSyntax;
import dev.dunder.processor.formulas.syntax.text.Characters;
import dev.dunder.processor.formulas.syntax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Divides a text into tokens, whatever it is, and finds all problems of single tokens. What has a problem leaves a token which
 * the parser passes over in silence.
 */
public final class Lexer {
    private final Characters characters;
    private final List<Token> tokens = new ArrayList<>();
    private final List<ProblemInText> problems = new ArrayList<>();
    private final NumberReader numbers;
    private final TextReader texts;
    private final StrayReader strays;

    private Lexer(String text) {
        this.characters = new Characters(text);
        this.numbers = new NumberReader(characters, problems);
        this.texts = new TextReader(characters, problems);
        this.strays = new StrayReader(characters, problems);
    }

    /** The tokens of a text, the last of which is the end, and its problems. */
    public record Lexed(List<Token> tokens, List<ProblemInText> problems) {
        public Lexed {
            tokens = List.copyOf(tokens);
            problems = List.copyOf(problems);
        }
    }

    public static Lexed lex(String text) {
        Lexer lexer = new Lexer(text);
        while (!lexer.characters.atEnd()) {
            lexer.read();
        }
        int end = lexer.tokens.isEmpty() ? 0 : lexer.last().span().end();
        lexer.tokens.add(Token.of(Token.Kind.END, new Span(end, end), ""));
        return new Lexed(lexer.tokens, lexer.problems);
    }

    private void read() {
        int next = characters.next();
        if (isSpace(next)) {
            characters.skip();
        } else if (Characters.isDigit(characters.peek(next == '.' ? 1 : 0))) {
            tokens.add(numbers.read());
        } else if (next == '\'' || next == '"') {
            tokens.add(texts.read());
        } else if (Characters.isNameStart(next)) {
            word();
        } else if (next == '#' || characters.startsWith("/*")) {
            comment();
        } else {
            Sign.at(characters).ifPresentOrElse(this::sign, () -> strays.read().ifPresent(tokens::add));
        }
    }

    private void word() {
        int start = characters.position();
        characters.skipWhile(Characters::isNamePart);
        String word = characters.textSince(start);
        Optional<UnsupportedSyntax> prefix = ReservedWords.prefix(word);
        if (prefix.isPresent() && (characters.next() == '\'' || characters.next() == '"')) {
            tokens.add(texts.readPrefixed(prefix.get(), start));
        } else {
            tokens.add(ReservedWords.token(word, characters.since(start), isBehindPoint()));
        }
    }

    private void sign(Sign sign) {
        int start = characters.position();
        characters.skip(sign.text().length());
        Span span = characters.since(start);
        sign.leftOut().ifPresent(leftOut -> problems.add(leftOut.at(span, sign.text())));
        tokens.add(sign.token(span));
    }

    /** A comment is reported, and then as if it were not there. */
    private void comment() {
        int start = characters.position();
        boolean ofOneLine = characters.next() == '#';
        characters.skip(ofOneLine ? 1 : 2);
        problems.add(UnsupportedSyntax.COMMENT.at(characters.since(start), characters.textSince(start)));
        if (ofOneLine || !characters.skipBehind("*/")) {
            characters.skipWhile(next -> !ofOneLine || !Characters.isEndOfLine(next));
        }
    }

    private boolean isBehindPoint() {
        return !tokens.isEmpty() && last().isSign(".");
    }

    private Token last() {
        return tokens.get(tokens.size() - 1);
    }

    /** What Python takes for white space, and the ends of lines, which mean no more. */
    private static boolean isSpace(int codePoint) {
        return codePoint == ' ' || codePoint == '\t' || codePoint == '\f' || Characters.isEndOfLine(codePoint);
    }
}
