package dev.dunder.processor.formulas.meaning.builtins;

/**
 * How many arguments a built-in function takes.
 *
 * @param least at least so many
 * @param most at most so many
 * @param inWords both in a message
 */
record Arity(int least, int most, String inWords) {
    static final Arity ONE = new Arity(1, 1, "one argument");
    static final Arity TWO = new Arity(2, 2, "two arguments");

    /** Whether a function takes a number of arguments. */
    boolean allows(int count) {
        return count >= least && count <= most;
    }
}
