package dev.dunder.processor.formulas.syntax;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Reads a number, and all that is written to it without a space. */
final class NumberReader {
    private final Characters characters;
    private final List<Fault> faults;

    NumberReader(Characters characters, List<Fault> faults) {
        this.characters = characters;
        this.faults = faults;
    }

    /** The number that comes next. One with a fault is zero. */
    Token read() {
        int start = characters.position();
        boolean hasRadix = radix(characters.ahead(2)) != 10;
        boolean mayHavePoint = !hasRadix;
        int last = characters.next();
        while (goesOn(last, hasRadix, mayHavePoint)) {
            last = characters.next();
            mayHavePoint &= Characters.isDigit(last) || last == '_';
            characters.skip();
        }
        String text = characters.textSince(start);
        Expression literal = literal(text, characters.since(start));
        boolean hasWord = Words.isReserved(text.replaceFirst("^[0-9_.]++", ""));
        return hasWord ? Token.of(Token.Kind.BROKEN, literal.span(), text) : Token.literal(literal, text);
    }

    /** A point belongs to mere digits, or before a digit; a sign belongs between the e of an exponent and a digit. */
    private boolean goesOn(int last, boolean hasRadix, boolean mayHavePoint) {
        int next = characters.next();
        if (next == '.') {
            return mayHavePoint || Characters.isDigit(characters.peek(1));
        }
        if (next == '+' || next == '-') {
            return !hasRadix && (last == 'e' || last == 'E') && Characters.isDigit(characters.peek(1));
        }
        return next != Characters.NONE && Characters.isNamePart(next);
    }

    private Expression literal(String text, Span span) {
        Optional<BadNumber> bad = BadNumber.of(text);
        bad.ifPresent(why -> faults.add(why.at(span, text)));
        if (bad.isPresent()) {
            return new Expression.IntegerLiteral(span, BigInteger.ZERO);
        }
        String plain = text.replace("_", "");
        int radix = radix(plain);
        if (radix != 10) {
            return new Expression.IntegerLiteral(span, new BigInteger(plain.substring(2), radix));
        }
        return plain.matches("[0-9]++")
                ? new Expression.IntegerLiteral(span, new BigInteger(plain))
                : new Expression.DecimalLiteral(span, new BigDecimal(plain));
    }

    /** The base that the beginning of a number says. */
    static int radix(String number) {
        if (number.length() < 2 || number.charAt(0) != '0') {
            return 10;
        }
        return switch (number.charAt(1)) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 10;
        };
    }
}
