package dev.dunder.sample.sales;

import dev.dunder.Operators;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a price list: {@code 1.10.0} is later than {@code 1.9.2}.
 *
 * @param major counts changes of what is sold
 * @param minor counts changes of prices
 * @param patch counts corrections
 */
@Operators
public record Version(int major, int minor, int patch) implements Comparable<Version> {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})");
    private static final Comparator<Version> ORDER = Comparator.comparingInt(Version::major)
            .thenComparingInt(Version::minor)
            .thenComparingInt(Version::patch);

    /** A version whose numbers are not negative. */
    public Version {
        if (major < 0 || minor < 0 || patch < 0) {
            throw new IllegalArgumentException("negative: " + major + "." + minor + "." + patch);
        }
    }

    /** A version as written. */
    public static Version of(String text) {
        Matcher numbers = TEXT.matcher(text);
        if (!numbers.matches()) {
            throw new IllegalArgumentException("not of the form 1.2.3: " + text);
        }
        return new Version(
                Integer.parseInt(numbers.group(1)),
                Integer.parseInt(numbers.group(2)),
                Integer.parseInt(numbers.group(3)));
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
