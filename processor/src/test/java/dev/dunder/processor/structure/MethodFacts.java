package dev.dunder.processor.structure;

/**
 * What is measured of a method or constructor.
 *
 * @param name the package, the class and the method
 * @param line where the declaration begins
 * @param lines from there to the closing brace
 * @param parameters how many there are; those of a record's canonical constructor, which are its components, are none
 */
record MethodFacts(String name, long line, long lines, int parameters) {
    static final int MOST_LINES = 15;
    static final int MOST_PARAMETERS = 4;

    boolean isLong() {
        return lines > MOST_LINES;
    }

    boolean hasManyParameters() {
        return parameters > MOST_PARAMETERS;
    }

    @Override
    public String toString() {
        return name + ":" + line + " (" + lines + " lines, " + parameters + " parameters)";
    }
}
