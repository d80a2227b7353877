package dev.dunder.processor.formulas.syntax.lexing;

import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import dev.dunder.processor.formulas.syntax.problems.SyntaxProblem;
import dev.dunder.processor.formulas.syntax.text.Characters;
import dev.dunder.processor.formulas.syntax.text.Shown;
import java.util.List;
import java.util.Locale;

/** Reads what follows a backslash in a text, by Python's rules. */
final class EscapeReader {
    private static final String LETTERS = "\\'\"nrtbfav";
    private static final String MEANINGS = "\\'\"\n\r\t\b\f\u0007\u000b";
    private static final int LAST_OCTAL = 0xff;

    private final Characters characters;
    private final List<ProblemInText> problems;

    EscapeReader(Characters characters, List<ProblemInText> problems) {
        this.characters = characters;
        this.problems = problems;
    }

    /** Appends the decoded escape whose backslash has just been read at the start; an escaped line break adds nothing. */
    void read(int start, StringBuilder value) {
        int letter = characters.next();
        if (letter >= '0' && letter <= '7') {
            readOctal(start, value);
            return;
        }
        if (letter == Characters.NONE) {
            return;
        }
        characters.skip();
        switch (letter) {
            case 'x' -> readNumber(start, 2, value);
            case 'u' -> readNumber(start, 4, value);
            case 'U' -> readNumber(start, 8, value);
            case 'N' ->
                report(start, "the name of a character", "write the character itself, or its number: '\\u00e9'");
            case '\n' -> {}
            case '\r' -> characters.skip(characters.next() == '\n' ? 1 : 0);
            default -> readLetter(start, letter, value);
        }
    }

    private void readLetter(int start, int letter, StringBuilder value) {
        int index = LETTERS.indexOf(letter);
        if (index >= 0) {
            value.append(MEANINGS.charAt(index));
        } else {
            report(start, "a backslash before '" + Shown.of(letter) + "'", "write '\\\\' for a backslash");
        }
    }

    private void readOctal(int start, StringBuilder value) {
        int number = 0;
        for (int count = 0; count < 3 && characters.peek(0) >= '0' && characters.peek(0) <= '7'; count++) {
            number = number * 8 + (characters.peek(0) - '0');
            characters.skip(1);
        }
        if (number > LAST_OCTAL) {
            report(
                    start,
                    "an octal number above 377",
                    String.format(Locale.ROOT, "write '\\u%04x', or fewer digits", number));
        } else {
            value.appendCodePoint(number);
        }
    }

    private void readNumber(int start, int digits, StringBuilder value) {
        String letter = characters.textSince(start);
        int found = 0;
        long number = 0;
        while (found < digits && Character.digit(characters.peek(0), 16) >= 0 && characters.peek(0) < 128) {
            number = number * 16 + Character.digit(characters.peek(0), 16);
            characters.skip(1);
            found++;
        }
        if (found < digits) {
            report(
                    start,
                    "%s of %s hexadecimal digits after %s".formatted(found, digits, letter),
                    "write all %s: '%s%s'".formatted(digits, letter, "0".repeat(digits - 2) + "e9"));
        } else {
            addCharacter(start, number, value);
        }
    }

    private void addCharacter(int start, long number, StringBuilder value) {
        if (number > Character.MAX_CODE_POINT) {
            report(start, "a number above the largest code point", "write at most '\\U0010ffff'");
        } else if (number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE) {
            addPair(start, Math.toIntExact(number), value);
        } else {
            value.appendCodePoint(Math.toIntExact(number));
        }
    }

    /** As in Java, two halves side by side are one character; in Python, and alone, they are not. */
    private void addPair(int start, int half, StringBuilder value) {
        String next = "";
        if (half <= Character.MAX_HIGH_SURROGATE && characters.startsWith("\\u")) {
            next = characters.ahead(6);
        }
        if (next.matches("\\\\u[dD][c-fC-F][0-9a-fA-F]{2}")) {
            characters.skip(next.length());
            value.appendCodePoint(half).appendCodePoint(Integer.parseInt(next.substring(2), 16));
        } else {
            report(
                    start,
                    "one half of a surrogate pair",
                    "write the whole character, or both halves: '\\ud83d\\ude00'");
        }
    }

    private void report(int start, String found, String fix) {
        String escape = "'" + Shown.of(characters.textSince(start)) + "'";
        problems.add(ProblemInText.of(SyntaxProblem.BAD_ESCAPE, characters.since(start), escape, found, fix));
    }
}
