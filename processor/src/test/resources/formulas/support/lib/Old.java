package lib;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A class of a library whose use makes the compiler warn. */
public class Old {
    /** A constant. */
    @Deprecated
    public static final int CONSTANT = 1;

    /** A field. */
    @Deprecated
    public int field = 2;

    /** Creates it. */
    @Deprecated
    public Old() {}

    /** Creates it. */
    public Old(int field) {
        this.field = field;
    }

    /** An operator. */
    @Deprecated
    public Old plus(Old other) {
        return new Old(field + other.field);
    }

    /** A getter. */
    @Deprecated(forRemoval = true)
    public int getSize() {
        return 3;
    }

    /** A static method. */
    @Deprecated
    public static int twice(int x) {
        return 2 * x;
    }

    /** Gives a raw type. */
    @SuppressWarnings("rawtypes")
    public static List raw() {
        return new ArrayList<>(List.of("raw"));
    }

    /** Takes many of its own type. */
    @SuppressWarnings("unchecked")
    public static <T> int count(T... all) {
        return all.length;
    }

    /** Takes many of its own type, safely. */
    @SafeVarargs
    public static <T> int safeCount(T... all) {
        return all.length;
    }

    /** Takes many objects. */
    public static int objects(Object... all) {
        return all == null ? -1 : all.length;
    }

    /** Takes texts. */
    public static int texts(Collection<String> all) {
        return all.size();
    }

    /** A class that is old as a whole. */
    @Deprecated
    public static final class Whole {
        /** A constant. */
        public static final int ZERO = 0;

        private Whole() {}

        /** A static method. */
        public static Whole of(int x) {
            return new Whole();
        }

        /** A getter. */
        public int size() {
            return 5;
        }
    }
}
