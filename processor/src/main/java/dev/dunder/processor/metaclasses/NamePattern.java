package dev.dunder.processor.metaclasses;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The regular expression that a metaclass sets for names. It matches within limits, as some expressions take more stack or
 * more time than any compiler has.
 */
final class NamePattern {
    /** How many letters are read for one name: many more than a useful expression reads. */
    private static final int MAX_READS = 1_000_000;

    private final Pattern pattern;

    private NamePattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** What is wrong with a regular expression, if anything is. */
    static Optional<String> syntaxError(String regex) {
        try {
            Pattern.compile(regex);
            return Optional.empty();
        } catch (PatternSyntaxException failure) {
            return Optional.of(failure.getDescription());
        }
    }

    /** The pattern of a regular expression without errors. */
    static Optional<NamePattern> of(String regex) {
        return syntaxError(regex).isPresent() ? Optional.empty() : Optional.of(new NamePattern(Pattern.compile(regex)));
    }

    /** Whether the whole name matches; empty if a limit was reached before that was known. */
    Optional<Boolean> matches(String name) {
        try {
            return Optional.of(pattern.matcher(new Limited(name)).matches());
        } catch (StackOverflowError | TooManyReads limit) {
            return Optional.empty();
        }
    }

    /** A name that counts how often one of its letters is read. */
    private static final class Limited implements CharSequence {
        private final String name;
        private int reads;

        Limited(String name) {
            this.name = name;
        }

        @Override
        public char charAt(int index) {
            if (reads == MAX_READS) {
                throw new TooManyReads();
            }
            reads++;
            return name.charAt(index);
        }

        @Override
        public int length() {
            return name.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return name.subSequence(start, end);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Ends a match. */
    private static final class TooManyReads extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyReads() {
            super(null, null, false, false);
        }
    }
}
