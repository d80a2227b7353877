package dev.dunder.processor.formulas.syntax.lexing;

import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import dev.dunder.processor.formulas.syntax.text.Characters;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.syntax.tree.LiteralExpression;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Reads a number, and all that is written to it without a space. */
final class NumberReader {
    private final Characters characters;
    private final List<ProblemInText> problems;

    NumberReader(Characters characters, List<ProblemInText> problems) {
        this.characters = characters;
        this.problems = problems;
    }

    /** The number that comes next. One with a problem is zero. */
    Token read() {
        int start = characters.position();
        boolean hasRadix = Radix.of(characters.ahead(2)) != 10;
        boolean mayHavePoint = !hasRadix;
        int last = characters.next();
        while (goesOn(last, hasRadix, mayHavePoint)) {
            last = characters.next();
            mayHavePoint &= Characters.isDigit(last) || last == '_';
            characters.skip();
        }
        String text = characters.textSince(start);
        Span span = characters.since(start);
        Optional<BadNumber> bad = BadNumber.of(text);
        bad.ifPresent(why -> problems.add(why.at(span, text)));
        if (bad.isPresent()) {
            return bad(text, span);
        }
        return Token.literal(literal(text, span), text);
    }

    /** A zero instead; but what is behind {@code 1if} cannot be read as if there were no {@code if}. */
    private static Token bad(String text, Span span) {
        return BadNumber.endsInWord(text)
                ? Token.of(Token.Kind.BROKEN, span, text)
                : Token.literal(new LiteralExpression.IntegerLiteral(span, BigInteger.ZERO), text);
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

    private static Expression literal(String text, Span span) {
        String plain = text.replace("_", "");
        int radix = Radix.of(plain);
        if (radix != 10) {
            return new LiteralExpression.IntegerLiteral(span, new BigInteger(plain.substring(2), radix));
        }
        return plain.chars().allMatch(Characters::isDigit)
                ? new LiteralExpression.IntegerLiteral(span, new BigInteger(plain))
                : new LiteralExpression.DecimalLiteral(span, new BigDecimal(plain));
    }
}
