package behaviour;

import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;

/** Containers of all kinds. */
final class Containers {
    private Containers() {}

    /** A length and items by index. */
    @Operators
    static final class Shelf<E> {
        final List<E> items;

        Shelf(List<E> items) {
            this.items = new ArrayList<>(items);
        }

        int __len__() {
            return items.size();
        }

        E __getitem__(int index) {
            return items.get(index);
        }

        void __setitem__(int index, E item) {
            items.set(index, item);
        }

        void __delitem__(int index) {
            items.remove(index);
        }
    }

    /** Longer than an {@code int} says; its items are where they stand. */
    @Operators
    static final class Endless {
        long __len__() {
            return 1L << 40;
        }

        long __getitem__(long index) {
            return index;
        }
    }

    /** Items by several keys. */
    @Operators
    static final class Grid {
        private final String[] cells;

        Grid(String... cells) {
            this.cells = cells;
        }

        String __getitem__(int row, int column) {
            return cells[row * 2 + column];
        }

        void __setitem__(int row, int column, String value) {
            cells[row * 2 + column] = value;
        }
    }

    /** Nothing but an iterator. */
    @Operators
    static class Bag {
        private final List<Object> items = new ArrayList<>();

        Bag(Object... items) {
            for (Object item : items) {
                this.items.add(item);
            }
        }

        Iterator<Object> __iter__() {
            return items.iterator();
        }
    }

    /** An endless set: it contains without iterating. */
    @Operators
    static final class Even {
        boolean __contains__(int number) {
            return number % 2 == 0;
        }

        Iterator<Integer> __iter__() {
            throw new IllegalStateException();
        }
    }

    /** Its own way backwards, and a truth that is not its length's. */
    @Operators
    record Countdown(int start) {
        int __len__() {
            return start;
        }

        boolean __bool__() {
            return start == 0;
        }

        PrimitiveIterator.OfInt __iter__() {
            return IntStream.iterate(start, number -> number > 0, number -> number - 1).iterator();
        }

        Iterable<Integer> __reversed__() {
            return IntStream.rangeClosed(1, start).boxed().toList();
        }
    }

    /** What is searched for by its iterator elsewhere is not here. */
    @Operators
    static final class Unsearchable extends Bag {
        @Operator(Op.NONE)
        boolean contains(Object item) {
            return true;
        }
    }

    /** A sequence that says no to one thing after the other. */
    @Operators
    record Silent(List<String> items) {
        int size() {
            return items.size();
        }

        String get(int index) {
            return items.get(index);
        }

        @Operator(Op.NONE)
        Iterator<String> iterator() {
            return items.iterator();
        }

        @Operator(Op.NONE)
        boolean isEmpty() {
            return items.isEmpty();
        }

        @Override
        @Operator(Op.NONE)
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        @Operator(Op.NONE)
        public int hashCode() {
            return 0;
        }
    }

    /** Has what turning it round takes, and says no. */
    @Operators
    record Irreversible(List<String> items) {
        int size() {
            return items.size();
        }

        String get(int index) {
            return items.get(index);
        }

        @Operator(Op.NONE)
        Iterator<String> reversed() {
            return items.iterator();
        }
    }
}
