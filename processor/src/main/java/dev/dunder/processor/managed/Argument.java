package dev.dunder.processor.managed;

/**
 * What an exit is given for a parameter.
 *
 * @param kind what it is
 * @param index which parameter of the method that enters, if it is the argument of one; otherwise 0
 */
record Argument(Kind kind, int index) {
    static final Argument FAILURE = new Argument(Kind.FAILURE, 0);
    static final Argument VALUE = new Argument(Kind.VALUE, 0);

    /** The kinds of arguments. */
    enum Kind {
        /** The failure, or null. */
        FAILURE,
        /** What entering returned. */
        VALUE,
        /** An argument of entering. */
        ENTERED
    }

    /** The argument of a parameter of the method that enters. */
    static Argument entered(int index) {
        return new Argument(Kind.ENTERED, index);
    }
}
