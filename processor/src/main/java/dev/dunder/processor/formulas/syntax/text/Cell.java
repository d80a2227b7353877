package dev.dunder.processor.formulas.syntax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A character as it is shown, and how many columns that takes. */
record Cell(String text, int width) {

    static List<Cell> of(String text) {
        return text.codePoints().mapToObj(Cell::of).toList();
    }

    private static Cell of(int codePoint) {
        String shown = Shown.of(codePoint);
        return new Cell(shown, Shown.isInvisible(codePoint) ? shown.length() : width(codePoint));
    }

    static String text(List<Cell> cells) {
        return cells.stream().map(Cell::text).collect(Collectors.joining());
    }

    static int width(List<Cell> cells) {
        return cells.stream().mapToInt(Cell::width).sum();
    }

    /** As many of the first cells as have room in a number of columns. */
    static List<Cell> firstOf(List<Cell> cells, int columns) {
        int count = 0;
        int used = 0;
        while (count < cells.size() && used + cells.get(count).width <= columns) {
            used += cells.get(count).width;
            count++;
        }
        return cells.subList(0, count);
    }

    /** As many of the last cells as have room in a number of columns. */
    static List<Cell> lastOf(List<Cell> cells, int columns) {
        int start = cells.size();
        int used = 0;
        while (start > 0 && used + cells.get(start - 1).width <= columns) {
            start--;
            used += cells.get(start).width;
        }
        return cells.subList(start, cells.size());
    }

    static List<Cell> joined(List<Cell> first, List<Cell> second) {
        List<Cell> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** What terminals do: marks that combine take no column, characters of East Asia and pictures two. */
    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /** The blocks that Unicode's table of widths has as wide, in broad strokes. */
    private static boolean isWide(int codePoint) {
        return isWithin(codePoint, 0x1100, 0x115f)
                || isWithin(codePoint, 0x2e80, 0xa4cf)
                || isWithin(codePoint, 0xac00, 0xd7a3)
                || isWithin(codePoint, 0xf900, 0xfaff)
                || isWithin(codePoint, 0xfe30, 0xfe6f)
                || isWithin(codePoint, 0xff00, 0xff60)
                || isWithin(codePoint, 0xffe0, 0xffe6)
                || isWithin(codePoint, 0x1f300, 0x1faff)
                || isWithin(codePoint, 0x20000, 0x3fffd);
    }

    private static boolean isWithin(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
