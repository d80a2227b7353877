package dev.dunder.sample.sales;

import dev.dunder.Operators;
import java.util.ArrayList;
import java.util.List;

/**
 * What a customer is about to buy, in the order in which it was put in.
 *
 * <p>It has a length and items by index. That is enough for Python to see a sequence, so that it can also be iterated,
 * forwards and backwards, searched with {@code in} and viewed as a list.
 */
@Operators
public final class Cart {
    private final List<Line> lines = new ArrayList<>();

    /** How many lines it has. */
    public int size() {
        return lines.size();
    }

    /** One of its lines, counted from 0. */
    public Line get(int index) {
        return lines.get(index);
    }

    /** Replaces a line. */
    public void set(int index, Line line) {
        lines.set(index, line);
    }

    /** Takes a line out. */
    public void __delitem__(int index) {
        lines.remove(index);
    }

    /** Puts a line in: {@code cart += line}. */
    public Cart __iadd__(Line line) {
        lines.add(line);
        return this;
    }

    /** What all of it costs. */
    public Money total() {
        return lines.stream().map(Line::total).collect(MoneyOps.summing());
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
