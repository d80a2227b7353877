package good;

import dev.dunder.MetaUpper;

/** A private field hides what its class inherits by that name, also from classes further down (JLS 8.3). */
final class Hiding {
    private Hiding() {}

    static class Top {
        public int hidden = 1;
        public int shown = 2;
    }

    static class Middle extends Top {
        private int hidden = 3;

        int own() {
            return hidden;
        }
    }

    interface Limits {
        int LIMIT = 4;
    }

    static class Closed {
        private static final int LIMIT = 5;

        static int limit() {
            return LIMIT;
        }
    }

    @MetaUpper
    static class Bottom extends Middle {}

    @MetaUpper
    static class Private extends Top {
        private int shown = 6;

        int own() {
            return shown;
        }
    }

    /** Has the interface's constant: that of the class is none of its members. */
    @MetaUpper
    static class Open extends Closed implements Limits {}
}
