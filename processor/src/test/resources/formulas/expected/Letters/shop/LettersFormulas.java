package shop;

import dev.dunder.GeneratedByDunder;
import dev.dunder.runtime.ArrayMembership;
import java.util.List;
import java.util.Map;

/** The formulas of {@link Letters}, compiled. */
@GeneratedByDunder
final class LettersFormulas implements Letters {
    /** Creates the formulas; they keep nothing. */
    public LettersFormulas() {}

    /**
     * {@code 'a' in letters}.
     *
     * <ul>
     *   <li>{@code 'a' in letters} → {@code ArrayMembership.contains(letters, 'a')}
     * </ul>
     */
    @Override
    public boolean inArray(char[] letters) {
        return ArrayMembership.contains(letters, 'a');
    }

    /**
     * {@code 'a' in letters}.
     *
     * <ul>
     *   <li>{@code 'a' in letters} → {@code letters.contains('a')}
     * </ul>
     */
    @Override
    public boolean inList(List<Character> letters) {
        return letters.contains('a');
    }

    /**
     * {@code 'a' in counts}.
     *
     * <ul>
     *   <li>{@code 'a' in counts} → {@code counts.containsKey('a')}
     * </ul>
     */
    @Override
    public boolean inKeys(Map<Character, Integer> counts) {
        return counts.containsKey('a');
    }

    /**
     * {@code 'a' in texts}.
     *
     * <ul>
     *   <li>{@code 'a' in texts} → {@code texts.contains("a")}
     * </ul>
     */
    @Override
    public boolean inTexts(List<String> texts) {
        return texts.contains("a");
    }
}
