package dev.dunder.processor.formulas.syntax.text;

import java.util.List;

/**
 * A line of a formula, and a line below it with a caret under one character: {@code caret} is the blanks and the caret.
 * What one cannot see is shown as an escape, and a long line is cut around the caret.
 */
public record Excerpt(String line, String caret) {
    private static final int WIDEST = 100;
    private static final int BEFORE_CARET = 60;
    private static final Cell CUT = new Cell("...", 3);

    /** The line in which a span starts, with a caret under its start. */
    public static Excerpt of(String text, Span span) {
        int at = Math.min(span.start(), text.length());
        List<Cell> before = Cell.of(text.substring(startOfLine(text, at), at));
        List<Cell> after = Cell.of(text.substring(at, endOfLine(text, at)));
        return Cell.width(before) + Cell.width(after) <= WIDEST ? joined(before, after) : cut(before, after);
    }

    private static Excerpt joined(List<Cell> before, List<Cell> after) {
        String line = (Cell.text(before) + Cell.text(after)).stripTrailing();
        return new Excerpt(line, " ".repeat(Cell.width(before)) + "^");
    }

    /** What is before the caret gets its share of the columns, and what is behind it leaves; the rest is for what is behind. */
    private static Excerpt cut(List<Cell> before, List<Cell> after) {
        List<Cell> left = lastOf(before, Math.max(BEFORE_CARET, WIDEST - Cell.width(after)));
        return joined(left, firstOf(after, WIDEST - Cell.width(left)));
    }

    private static List<Cell> firstOf(List<Cell> cells, int columns) {
        return Cell.width(cells) <= columns
                ? cells
                : Cell.joined(Cell.firstOf(cells, columns - CUT.width()), List.of(CUT));
    }

    private static List<Cell> lastOf(List<Cell> cells, int columns) {
        return Cell.width(cells) <= columns
                ? cells
                : Cell.joined(List.of(CUT), Cell.lastOf(cells, columns - CUT.width()));
    }

    private static int startOfLine(String text, int at) {
        int start = at;
        while (start > 0 && !Characters.isEndOfLine(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int endOfLine(String text, int at) {
        int end = at;
        while (end < text.length() && !Characters.isEndOfLine(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
