package behaviour;

import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Types with several methods that a call in a helper could name. Each method says that it was called. */
final class Overloads {
    private Overloads() {}

    interface Left {}

    interface Right {}

    /** Only the reflected method gives one of the type again. */
    @Operators
    record Reflected(String text) {
        String __add__(Reflected other) {
            return "__add__";
        }

        Reflected __radd__(Object left) {
            return new Reflected("(" + left + " radd " + text + ")");
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** As {@link Reflected}, beside a generic method. */
    @Operators
    record BesideGeneric(String text) {
        <X extends BesideGeneric> String __mul__(X other) {
            return "__mul__";
        }

        BesideGeneric __rmul__(Object left) {
            return new BesideGeneric("(" + left + " rmul " + text + ")");
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Either method takes two of the type. */
    @Operators
    record Both(String text) {
        Both __add__(Object right) {
            return new Both("(" + text + " add " + right + ")");
        }

        Both __radd__(Object left) {
            return new Both("(" + left + " radd " + text + ")");
        }

        @Operator(value = Op.MULTIPLY, commutative = true)
        static Both times(Both one, Object other) {
            return new Both("(" + one + " times " + other + ")");
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Two methods take one of the type, and neither is more specific. */
    @Operators
    record Torn(String text) implements Left, Right {
        Torn __add__(Left other) {
            return this;
        }

        Torn __add__(Right other) {
            return this;
        }

        boolean __lt__(Left other) {
            return true;
        }

        boolean __lt__(Right other) {
            return true;
        }
    }

    /** Of two methods that take one of the type, one is more specific. */
    @Operators
    record Nearer(int rank) implements Comparable<Object>, Left {
        @Override
        public int compareTo(Object other) {
            throw new AssertionError("compareTo(Object)");
        }

        public int compareTo(Left other) {
            return Integer.compare(rank, ((Nearer) other).rank);
        }

        Nearer __add__(Object other) {
            throw new AssertionError("__add__(Object)");
        }

        Nearer __add__(Left other) {
            return new Nearer(rank + ((Nearer) other).rank);
        }
    }

    /** A comparison by the type's own method beside a guess of other operands. */
    @Operators
    record Compared(int rank) implements Left {
        boolean __lt__(Left other) {
            return rank < ((Compared) other).rank;
        }

        @Operator(Op.LESS)
        static boolean before(Compared one, Object other) {
            throw new AssertionError("before");
        }
    }

    /** An index is an {@code Integer}; a {@code long} is what an {@code int} would become without a cast. */
    @Operators
    record Boxed() {
        int __len__() {
            return 2;
        }

        String __getitem__(Integer key) {
            return "Integer " + key;
        }

        String __getitem__(long key) {
            return "long " + key;
        }
    }

    /** An index is a {@code long}, beside methods of its name that are no operators. */
    @Operators
    record Long() {
        int __len__() {
            return 2;
        }

        @Operator(Op.GET)
        String at(long key) {
            return "long " + key;
        }

        String at(int key) {
            return "int " + key;
        }

        String at(int... keys) {
            return "int...";
        }
    }

    /** Formats by texts and by any object. */
    @Operators
    record Formatted() {
        String __format__(Object spec) {
            return "Object " + spec;
        }

        String __format__(String spec) {
            return "String " + spec;
        }
    }

    /** Formats by a number only: there is no empty number. */
    @Operators
    record Padded() {
        String __format__(int width) {
            return "int " + width;
        }
    }

    /** No equality takes the number with which it is ordered. */
    @Operators
    record Unequal(int value) {
        boolean __lt__(int other) {
            return value < other;
        }

        boolean __eq__(Unequal other) {
            return value == other.value;
        }

        int __hash__() {
            return value;
        }

        @Override
        @Operator(Op.NONE)
        public boolean equals(Object other) {
            return other instanceof Unequal unequal && value == unequal.value;
        }

        @Override
        public int hashCode() {
            return value;
        }
    }

    /** Two equalities, and null for either. */
    @Operators
    record Equalities(String text) {
        boolean __eq__(Equalities other) {
            return text.equals(other.text);
        }

        boolean __eq__(String other) {
            return text.equals(other);
        }

        int __hash__() {
            return text.hashCode();
        }
    }

    /** Numbers and their boxes. */
    @Operators
    record Numbers() {
        String __add__(int other) {
            return "int";
        }

        String __add__(Integer other) {
            return "Integer";
        }

        String __add__(double other) {
            return "double";
        }

        String __radd__(long other) {
            return "long";
        }
    }

    /** Generic methods of which a call with the arguments' own types would be ambiguous. */
    @Operators
    record Generics() {
        <X> String __add__(List<? extends Set<X>> other) {
            return "List";
        }

        <X> String __add__(Iterable<X> other) {
            return "Iterable";
        }
    }

    /** Calls with any number of arguments beside one. */
    @Operators
    record Callable() {
        String __call__(int argument) {
            return "int";
        }

        String __call__(int first, Object... others) {
            return "int, " + others.length;
        }

        String __call__(Integer first, Integer second) {
            return "Integer, Integer";
        }
    }

    /** A static method that takes one instantiation of the type only. */
    @Operators
    record Crate<T>(List<T> items) {
        @Operator(Op.ITERATE)
        static Iterator<String> texts(Crate<String> crate) {
            return crate.items.iterator();
        }

        @Operator(Op.LENGTH)
        static int count(Crate<String> crate) {
            return crate.items.size();
        }

        T __getitem__(int index) {
            return items.get(index);
        }

        @Operator(Op.CALL)
        static String joined(Crate<String> crate, String separator) {
            return String.join(separator, crate.items);
        }
    }

    /** Static methods that take every instantiation. */
    @Operators
    record Chest<T>(List<T> items) {
        @Operator(Op.ITERATE)
        static <E> Iterator<E> each(Chest<E> chest) {
            return chest.items.iterator();
        }

        @Operator(Op.LENGTH)
        static <E> int count(Chest<E> chest) {
            return chest.items.size();
        }

        T __getitem__(int index) {
            return items.get(index);
        }
    }

    /** A static method whose bound the type's own parameter need not keep. */
    @Operators
    record Shelf<T>(List<T> items) {
        @Operator(Op.ITERATE)
        static <E extends Number> Iterator<E> each(Shelf<E> shelf) {
            return shelf.items.iterator();
        }
    }
}
