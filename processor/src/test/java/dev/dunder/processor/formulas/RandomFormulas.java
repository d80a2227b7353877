package dev.dunder.processor.formulas;

import java.util.List;
import java.util.Random;

/**
 * Makes formulas by chance: of the right kinds of operands mostly, so that many of them compile, and of any now and then.
 */
final class RandomFormulas {
    private static final List<String> NUMBERS =
            List.of("i", "l", "d", "f", "h", "y", "bi", "bl", "bd", "dec", "big", "1", "0", "-3", "2.5", "7", "10", "0.1");
    private static final List<String> TEXTS = List.of("s", "c", "bc", "'a'", "\"it's\"", "''", "'x*/y'", "words[0]");
    private static final List<String> TRUTHS = List.of("b", "bb", "True", "False", "b", "opt", "texts", "t");
    private static final List<String> OBJECTS = List.of(
            "texts", "ints", "map", "set", "array", "words", "p", "color", "opt", "t", "o", "path", "span", "now", "None",
            "Point", "Color.RED", "grid", "n");
    private static final List<String> ARITHMETIC =
            List.of("+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^", "@", "+", "-", "*");
    private static final List<String> COMPARISONS =
            List.of("<", "<=", ">", ">=", "==", "!=", "in", "not in", "is", "is not", "==", "<");
    private static final List<String> OF_ONE = List.of("abs", "int", "float", "round", "len", "str", "bool", "Point.of");
    private static final List<String> OF_TWO = List.of("min", "max", "divmod", "pow", "round", "format", "Point", "Math.max");
    private static final List<String> MEMBERS = List.of(
            "p.x", "p.scale(2)", "s.length()", "texts.size()", "s.strip()", "opt.get()", "o.hashCode()", "p.of(1)",
            "color.name()", "color.ordinal()", "p.nothing", "words.length", "array.length", "n.next", "p(1)");

    private final Random random;

    RandomFormulas(long seed) {
        this.random = new Random(seed);
    }

    /** A formula. */
    String next() {
        return any(1 + random.nextInt(3));
    }

    private String any(int depth) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> number(depth);
            case 3 -> text(depth);
            case 4, 5 -> truth(depth);
            default -> object(depth);
        };
    }

    /** Of the wanted kind mostly. */
    private String number(int depth) {
        if (depth <= 0) {
            return one(random.nextInt(12) == 0 ? OBJECTS : NUMBERS);
        }
        return switch (random.nextInt(9)) {
            case 0, 1, 2, 3 -> "(%s %s %s)".formatted(number(depth - 1), one(ARITHMETIC), number(depth - 1));
            case 4 -> one(List.of("-", "+", "~", "- -")) + number(depth - 1);
            case 5 -> one(OF_ONE) + "(" + any(depth - 1) + ")";
            case 6 -> one(OF_TWO) + "(" + number(depth - 1) + ", " + number(depth - 1) + ")";
            case 7 -> "(%s if %s else %s)".formatted(number(depth - 1), truth(depth - 1), number(depth - 1));
            default -> one(MEMBERS);
        };
    }

    private String text(int depth) {
        if (depth <= 0) {
            return one(random.nextInt(12) == 0 ? OBJECTS : TEXTS);
        }
        return switch (random.nextInt(6)) {
            case 0 -> text(depth - 1) + " + " + text(depth - 1);
            case 1 -> text(depth - 1) + " * " + number(depth - 1);
            case 2 -> "s[" + number(depth - 1) + "]";
            case 3 -> "s[" + number(0) + ":" + number(0) + "]";
            case 4 -> "str(" + any(depth - 1) + ")";
            default -> "(" + text(depth - 1) + " or " + text(depth - 1) + ")";
        };
    }

    private String truth(int depth) {
        if (depth <= 0) {
            return one(random.nextInt(12) == 0 ? OBJECTS : TRUTHS);
        }
        return switch (random.nextInt(7)) {
            case 0, 1 -> "(%s %s %s)".formatted(number(depth - 1), one(COMPARISONS), number(depth - 1));
            case 2 -> "(%s < %s <= %s)".formatted(number(depth - 1), number(depth - 1), number(depth - 1));
            case 3 -> "(%s %s %s)".formatted(any(depth - 1), one(COMPARISONS), object(depth - 1));
            case 4 -> "not " + any(depth - 1);
            case 5 -> "(%s %s %s)".formatted(text(depth - 1), one(COMPARISONS), text(depth - 1));
            default -> "(%s %s %s)".formatted(truth(depth - 1), one(List.of("and", "or")), truth(depth - 1));
        };
    }

    private String object(int depth) {
        if (depth <= 0) {
            return one(OBJECTS);
        }
        return switch (random.nextInt(8)) {
            case 0, 1 -> "(%s %s %s)".formatted(object(depth - 1), one(ARITHMETIC), any(depth - 1));
            case 2 -> "(%s %s %s)".formatted(any(depth - 1), one(ARITHMETIC), object(depth - 1));
            case 3 -> one(OBJECTS) + "[" + any(depth - 1) + "]";
            case 4 -> one(OBJECTS) + "[" + number(0) + ":" + number(depth - 1) + "]";
            case 5 -> "(%s %s %s)".formatted(any(depth - 1), one(List.of("and", "or")), object(depth - 1));
            case 6 -> "(%s if %s else %s)".formatted(object(depth - 1), any(depth - 1), any(depth - 1));
            default -> one(OF_ONE) + "(" + object(depth - 1) + ")";
        };
    }

    /** One of a list. */
    String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
