package behaviour;

import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** Kinds of types, visibilities, exceptions, and deprecation. */
public final class Kinds {
    private Kinds() {}

    /** An enum is comparable, and its order is that of its constants. */
    @Operators
    public enum Size {
        SMALL,
        LARGE;

        /** The next one. */
        public Size plus(int steps) {
            return values()[ordinal() + steps];
        }
    }

    /** An interface. */
    @Operators
    public interface Scale {
        /** Scaled. */
        Scale times(int factor);

        /** As a number. */
        int __int__();
    }

    /** A sealed one. */
    @Operators
    public sealed interface Tree permits Leaf, Fork {
        /** Joined. */
        default Tree plus(Tree other) {
            return new Fork(this, other);
        }

        /** How many leaves. */
        int size();
    }

    /** A leaf. */
    public record Leaf() implements Tree {
        @Override
        public int size() {
            return 1;
        }
    }

    /** A fork. */
    @Operators
    public record Fork(Tree left, Tree right) implements Tree {
        @Override
        public int size() {
            return left.size() + right.size();
        }
    }

    /** A public type with methods that are not. */
    @Operators
    public static class Guarded {
        /** For everyone. */
        public String plus(int other) {
            return "public";
        }

        protected String minus(int other) {
            return "protected";
        }

        String times(int other) {
            return "package-private";
        }
    }

    /** Everything fails. */
    @Operators
    public static final class Remote implements Comparable<Remote> {
        /** Fails. */
        public Remote plus(Remote other) throws IOException {
            throw new IOException("plus");
        }

        /** Fails. */
        public int size() throws IOException {
            throw new IOException("size");
        }

        /** Fails. */
        public String get(int key) throws IOException {
            throw new IOException("get");
        }

        /** Fails. */
        public Iterator<String> iterator() throws IOException {
            throw new IOException("iterator");
        }

        /** Fails. */
        public String __call__(String argument) throws IOException {
            throw new IOException("call");
        }

        @Override
        public int compareTo(Remote other) {
            return 0;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Remote;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    /** Old. */
    @Operators
    public static final class Old {
        /** Old. @deprecated since long */
        @Deprecated(since = "2", forRemoval = true)
        public Old plus(Old other) {
            return this;
        }

        /** Old. @deprecated since long */
        @Deprecated
        public int size() {
            return 2;
        }

        /** Old. @deprecated since long */
        @Deprecated
        public String get(int key) {
            return "item " + key;
        }
    }

    /** Overloads that give different things. */
    @Operators
    public record Listed(List<String> items) implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return items.iterator();
        }

        /** The length. */
        public int size() {
            return items.size();
        }
    }

    /** An annotation on a component means its accessor. */
    @Operators
    public record Bag(
            @Operator(Op.LENGTH) int count, @Operator(Op.NEGATE) String opposite) {}
}
