package dev.dunder.processor.managed;

/**
 * What an exit is given for a parameter.
 *
 * @param kind what it is
 * @param index which parameter of the method that enters, if it is the argument of one; otherwise 0
 */
record ExitArgument(Kind kind, int index) {
    static final ExitArgument FAILURE = new ExitArgument(Kind.FAILURE, 0);
    static final ExitArgument VALUE = new ExitArgument(Kind.VALUE, 0);

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
    static ExitArgument entered(int index) {
        return new ExitArgument(Kind.ENTERED, index);
    }
}
