package dev.dunder.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Characters among texts: to Python, a character is a text of length one. */
public final class Letters {
    private Letters() {}

    /**
     * {@code part in text}: whether a text contains another one. Null is in no text.
     *
     * @param text the text
     * @param part the other one, or null
     * @return whether it is a part of the text
     */
    public static boolean contains(String text, @Nullable CharSequence part) {
        Objects.requireNonNull(text);
        return part != null && text.contains(part);
    }

    /**
     * What a text is among characters: a text of one character is that character, and any other text is none.
     *
     * @param text the text, or null
     * @return the character, or the text itself, which equals no character
     */
    public static @Nullable Object among(@Nullable String text) {
        return text != null && text.length() == 1 ? (Object) text.charAt(0) : text;
    }
}
