package shop;

/** Has classes within. */
final class Depot {
    static final int Open = 5;

    private Depot() {}

    static int Open(int n) {
        return 10 * n;
    }

    /** Is hidden by the method, and by the constant. */
    record Open(int n) {}

    /** A shelf. */
    record Shelf(int count) {
        static final Shelf EMPTY = new Shelf(0);

        static Shelf of(int a, int b) {
            return new Shelf(a + b);
        }

        /** A place. */
        enum Place {
            FIRST
        }

        /** A label. */
        record Label(String text) {}
    }

    /** A stock. */
    record Stock<N extends Number>(String name, N count) {}
}
