package dev.dunder.processor.core.base;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody most likely meant: the one that the fewest changes of letters lead to, if few do. */
public final class NearestName {
    private NearestName() {}

    /** The nearest of some names, if few of its letters would have to change: a third, or one, and never half of them. */
    public static Optional<String> of(String wanted, Collection<String> names) {
        return names.stream()
                .distinct()
                .filter(name -> distance(wanted, name) <= Math.max(1, wanted.length() / 3))
                .filter(name -> distance(wanted, name) * 2 < Math.max(wanted.length(), name.length()))
                .min(Comparator.<String>comparingInt(name -> distance(wanted, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters have to be added, taken out, exchanged, or swapped with their neighbour; capitals do not matter. */
    static int distance(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        return new Distance(from, to).compute();
    }

    /** The distances of all beginnings of two names, by the lengths of the beginnings (Damerau and Levenshtein). */
    private static final class Distance {
        private final String from;
        private final String to;
        private final int[][] table;

        Distance(String from, String to) {
            this.from = from;
            this.to = to;
            this.table = new int[from.length() + 1][to.length() + 1];
        }

        int compute() {
            for (int i = 0; i <= from.length(); i++) {
                for (int j = 0; j <= to.length(); j++) {
                    table[i][j] = i == 0 || j == 0 ? i + j : step(i, j);
                }
            }
            return table[from.length()][to.length()];
        }

        private int step(int i, int j) {
            boolean isSame = from.charAt(i - 1) == to.charAt(j - 1);
            int least =
                    Math.min(table[i - 1][j - 1] + (isSame ? 0 : 1), Math.min(table[i - 1][j], table[i][j - 1]) + 1);
            boolean isSwapped =
                    i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
            return isSwapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
        }
    }
}
