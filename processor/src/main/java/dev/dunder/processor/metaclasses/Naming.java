package dev.dunder.processor.metaclasses;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The namings of facades: the names of {@code dev.dunder.Naming}, and what each makes of a member's name. */
enum Naming {
    UNCHANGED(name -> name, "under the same names"),
    UPPER(Naming::upper, "with names in upper case"),
    UPPER_UNDERSCORE(name -> NameWords.of(name).each(Naming::upper).joined("_"), "with names in upper case"),
    LOWER_UNDERSCORE(name -> NameWords.of(name).each(Naming::lower).joined("_"), "with names in lower case"),
    LOWER_CAMEL(name -> camel(name, 1), "with names in lower camel case"),
    UPPER_CAMEL(name -> camel(name, 0), "with names in upper camel case");

    /** What {@code Object} and its readers know by name stays. */
    private static final Set<String> KEPT = Set.of("equals", "hashCode", "toString");

    private final UnaryOperator<String> rule;
    private final String description;

    Naming(UnaryOperator<String> rule, String description) {
        this.rule = rule;
        this.description = description;
    }

    /** A member's name in the facade. */
    String of(String name) {
        return KEPT.contains(name) || isDunder(name) ? name : rule.apply(name);
    }

    /** What a facade's documentation says of it. */
    String description() {
        return description;
    }

    /** Whether each member keeps its name. */
    boolean keepsNames() {
        return this == UNCHANGED;
    }

    /** As in Python, where names between two pairs of underscores have a meaning that their letters carry. */
    private static boolean isDunder(String name) {
        return name.startsWith("__") && name.endsWith("__");
    }

    private static String camel(String name, int lowered) {
        NameWords words = NameWords.of(name);
        List<String> list = words.list();
        String joined = IntStream.range(0, list.size())
                .mapToObj(i -> i < lowered ? lower(list.get(i)) : capitalized(list.get(i)))
                .collect(Collectors.joining());
        return words.before() + joined + words.after();
    }

    private static String capitalized(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return upper(word.substring(0, first)) + lower(word.substring(first));
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
