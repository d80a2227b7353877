package dev.dunder.processor.formulas.syntax.lexing;

import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import dev.dunder.processor.formulas.syntax.problems.SyntaxProblem;
import dev.dunder.processor.formulas.syntax.text.Shown;
import dev.dunder.processor.formulas.syntax.text.Span;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a number as it is written, and what to write instead. */
record BadNumber(String found, String fix) {
    /** As many digits as CPython reads. */
    private static final int MOST_DIGITS = 4300;

    /** More than any floating point number of IEEE 754 has, and still a number that one can write out. */
    private static final BigInteger LARGEST_EXPONENT = BigInteger.valueOf(9999);

    /** All quantifiers are possessive, so that long numbers take neither time nor stack. */
    private static final Pattern DECIMAL = Pattern.compile(
            "(?<whole>[0-9_]*+)(?<fraction>\\.[0-9_]*+)?+(?<exponent>[eE][+-]?+(?<power>[0-9][0-9_]*+))?+(?<rest>.*+)",
            Pattern.DOTALL);

    private static final Pattern MISPLACED = Pattern.compile("(?<![0-9])_|_(?![0-9])");
    private static final Pattern MISPLACED_HEXADECIMALLY = Pattern.compile("(?<![0-9a-fA-F])_|_(?![0-9a-fA-F])");

    static Optional<BadNumber> of(String text) {
        if (text.length() > MOST_DIGITS) {
            return because(text.length() + " characters", "write a number of at most " + MOST_DIGITS + " characters");
        }
        int radix = Radix.of(text);
        Optional<BadNumber> bad = radix == 10 ? ofDecimal(text) : ofRadix(text, radix);
        return bad.or(() -> ofUnderscores(text));
    }

    /** Whether a word of the language is written to the digits. */
    static boolean endsInWord(String text) {
        return ReservedWords.isReserved(text.replaceFirst("^[0-9_.]++", ""));
    }

    /** The problem of a number at a place. */
    ProblemInText at(Span span, String text) {
        return ProblemInText.of(SyntaxProblem.BAD_NUMBER, span, "'" + Shown.shortly(text) + "'", found, fix);
    }

    private static Optional<BadNumber> ofRadix(String text, int radix) {
        String prefix = text.substring(0, 2);
        String digits = text.substring(2).replace("_", "");
        Optional<String> wrong = digits.codePoints()
                .filter(digit -> digit >= 128 || Character.digit(digit, radix) < 0)
                .mapToObj(Shown::of)
                .findFirst();
        if (wrong.isPresent() && digits.matches("(?i)[0-9a-f]++l")) {
            return suffix(wrong.get(), text.substring(0, text.length() - 1));
        }
        String all = radix == 16 ? "0 to 9 and a to f" : radix == 8 ? "0 to 7" : "0 and 1";
        if (wrong.isPresent()) {
            return because(
                    "'%s' after %s".formatted(wrong.get(), prefix), "write only %s after the prefix".formatted(all));
        }
        return digits.isEmpty()
                ? because("no digit after " + prefix, "write digits after the prefix: " + all)
                : Optional.empty();
    }

    private static Optional<BadNumber> ofDecimal(String text) {
        Matcher parts = DECIMAL.matcher(text);
        if (!parts.matches()) {
            return because("no digits", "write at least one digit");
        }
        String rest = parts.group("rest");
        if (!rest.isEmpty()) {
            return ofRest(text.substring(0, parts.start("rest")), rest, isWhole(parts));
        }
        if (isWhole(parts) && text.matches("0[0-9_]*[1-9][0-9_]*")) {
            return ofLeadingZero(text.replaceFirst("^[0_]++", ""));
        }
        return Optional.ofNullable(parts.group("power")).flatMap(BadNumber::ofPower);
    }

    private static boolean isWhole(Matcher parts) {
        return parts.group("fraction") == null && parts.group("exponent") == null;
    }

    private static Optional<BadNumber> ofRest(String number, String rest, boolean isWhole) {
        String fraction = isWhole ? number + ".0" : number;
        return switch (rest.toLowerCase(Locale.ROOT)) {
            case "l" -> suffix(rest, number);
            case "f", "d" -> suffix(rest, fraction);
            case "j" -> because("Python's suffix " + rest, "remove it; formulas do not support complex numbers");
            case "e" -> because("no digit after " + rest, "write an exponent: '%se3'".formatted(number));
            default -> ofLetters(number, rest);
        };
    }

    private static Optional<BadNumber> ofLetters(String number, String rest) {
        if (rest.startsWith(".")) {
            return because("a second decimal point", "write at most one decimal point");
        }
        String fix = ReservedWords.isReserved(rest)
                ? "write '%s %s'"
                : "write '%s * %s' for a product, or add a space between them";
        return because(
                "letters right after the number " + Shown.shortly(number),
                fix.formatted(Shown.shortly(number), Shown.shortly(rest)));
    }

    private static Optional<BadNumber> ofLeadingZero(String number) {
        String plain = "write '%1$s'";
        return because(
                "a leading zero",
                (number.matches("[0-7_]++") ? plain + ", or '0o%1$s' for octal" : plain)
                        .formatted(Shown.shortly(number)));
    }

    private static Optional<BadNumber> ofPower(String power) {
        boolean isLarge = new BigInteger(power.replace("_", "")).compareTo(LARGEST_EXPONENT) > 0;
        return isLarge
                ? because("the exponent " + Shown.shortly(power), "write an exponent of at most " + LARGEST_EXPONENT)
                : Optional.empty();
    }

    /** Underscores must be between two digits, or right after the prefix of a base. */
    private static Optional<BadNumber> ofUnderscores(String text) {
        if (!text.contains("_")) {
            return Optional.empty();
        }
        int radix = Radix.of(text);
        String digits = radix == 10 ? text : text.substring(2).replaceFirst("^_", "");
        Pattern misplaced = radix == 16 ? MISPLACED_HEXADECIMALLY : MISPLACED;
        return misplaced.matcher(digits).find()
                ? because(
                        "a '_' that is not between two digits",
                        "write '%s'".formatted(Shown.shortly(text.replace("_", ""))))
                : Optional.empty();
    }

    private static Optional<BadNumber> suffix(String suffix, String number) {
        return because(
                "Java's suffix %s".formatted(suffix),
                "write '%s'; a literal takes the type of the other operand".formatted(Shown.shortly(number)));
    }

    private static Optional<BadNumber> because(String found, String fix) {
        return Optional.of(new BadNumber(found, fix));
    }
}
