package dev.dunder.processor.formulas.syntax.lexing;

import dev.dunder.processor.formulas.syntax.problems.UnsupportedSyntax;
import dev.dunder.processor.formulas.syntax.text.Characters;
import dev.dunder.processor.formulas.syntax.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is written with neither letters nor digits: the signs of the language, and those of Java and of Python that it does
 * not have, with the one that is meant where that is clear.
 */
record Sign(String text, Optional<UnsupportedSyntax> leftOut, Optional<String> meant) {
    private static final Map<Integer, List<Sign>> BY_FIRST_CHARACTER =
            longestFirst().stream().collect(Collectors.groupingBy(sign -> sign.text.codePointAt(0)));

    /** The longest sign that stands at the next character. */
    static Optional<Sign> at(Characters characters) {
        return BY_FIRST_CHARACTER.getOrDefault(characters.next(), List.of()).stream()
                .filter(sign -> characters.startsWith(sign.text))
                .findFirst();
    }

    private static List<Sign> longestFirst() {
        List<Sign> signs = new ArrayList<>(foreign());
        Stream.of("( ) [ ] { } , : . = + - * / // % @ ** << >> & | ^ ~ < <= > >= == !=".split(" "))
                .map(text -> new Sign(text, Optional.empty(), Optional.empty()))
                .forEach(signs::add);
        Stream.of("+= -= *= /= //= %= @= &= |= ^= >>= <<= **=".split(" "))
                .map(text -> broken(text, UnsupportedSyntax.ASSIGNMENT))
                .forEach(signs::add);
        signs.sort(Comparator.comparing((Sign sign) -> sign.text.length()).reversed());
        return List.copyOf(signs);
    }

    private static List<Sign> foreign() {
        return List.of(
                meaning("&&", UnsupportedSyntax.AND_SIGN, "and"),
                meaning("||", UnsupportedSyntax.OR_SIGN, "or"),
                meaning("!", UnsupportedSyntax.NOT_SIGN, "not"),
                meaning("===", UnsupportedSyntax.SAME_SIGN, "=="),
                meaning("!==", UnsupportedSyntax.NOT_SAME_SIGN, "!="),
                meaning("<>", UnsupportedSyntax.UNLIKE_SIGN, "!="),
                meaning(">>>", UnsupportedSyntax.UNSIGNED_SHIFT, ">>"),
                broken("?", UnsupportedSyntax.QUESTION),
                broken("?.", UnsupportedSyntax.SAFE_DOT),
                broken("?:", UnsupportedSyntax.ELVIS),
                broken("->", UnsupportedSyntax.LAMBDA),
                broken("=>", UnsupportedSyntax.LAMBDA),
                broken(":=", UnsupportedSyntax.NAMED_EXPRESSION),
                broken(";", UnsupportedSyntax.SEMICOLON),
                broken("...", UnsupportedSyntax.ELLIPSIS));
    }

    private static Sign meaning(String text, UnsupportedSyntax leftOut, String meant) {
        return new Sign(text, Optional.of(leftOut), Optional.of(meant));
    }

    private static Sign broken(String text, UnsupportedSyntax leftOut) {
        return new Sign(text, Optional.of(leftOut), Optional.empty());
    }

    /** The token that it is, or that is meant by it. */
    Token token(Span span) {
        if (leftOut.isEmpty()) {
            return Token.of(Token.Kind.SIGN, span, text);
        }
        return meant.map(sign -> Token.of(Token.Kind.SIGN, span, sign))
                .orElseGet(() -> Token.of(Token.Kind.BROKEN, span, text));
    }
}
