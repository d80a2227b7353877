package dev.dunder.processor.metaclasses;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A name, taken apart into words.
 *
 * <p>A word ends between a lower-case letter or digit and an upper-case letter, before the last upper-case letter of a run
 * that a lower-case one follows, and at underscores.
 *
 * @param before the underscores before the first word
 * @param list the words
 * @param after the underscores after the last word
 */
record NameWords(String before, List<String> list, String after) {
    /** Copies the list. */
    NameWords {
        list = List.copyOf(list);
    }

    /** The words of a name. */
    static NameWords of(String name) {
        int first = 0;
        while (first < name.length() && name.charAt(first) == '_') {
            first++;
        }
        int last = name.length();
        while (last > first && name.charAt(last - 1) == '_') {
            last--;
        }
        return new NameWords(name.substring(0, first), split(name.substring(first, last)), name.substring(last));
    }

    /** These words, each changed. */
    NameWords each(UnaryOperator<String> change) {
        return new NameWords(before, list.stream().map(change).toList(), after);
    }

    /** The name again, with something between the words. */
    String joined(String separator) {
        return before + String.join(separator, list) + after;
    }

    private static List<String> split(String middle) {
        List<String> words = new ArrayList<>();
        for (String part : middle.split("_+", -1)) {
            int[] letters = part.codePoints().toArray();
            int start = 0;
            for (int i = 1; i < letters.length; i++) {
                if (isEnd(letters, i)) {
                    words.add(new String(letters, start, i - start));
                    start = i;
                }
            }
            if (letters.length > 0) {
                words.add(new String(letters, start, letters.length - start));
            }
        }
        return words;
    }

    /** Whether a word ends before a letter. */
    private static boolean isEnd(int[] letters, int index) {
        if (!isUpper(letters[index])) {
            return false;
        }
        return Character.isLowerCase(letters[index - 1])
                || Character.isDigit(letters[index - 1])
                || (isUpper(letters[index - 1])
                        && index + 1 < letters.length
                        && Character.isLowerCase(letters[index + 1]));
    }

    private static boolean isUpper(int letter) {
        return Character.isUpperCase(letter) || Character.isTitleCase(letter);
    }
}
