package good;

import dev.dunder.GeneratedByDunder;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * {@link StringBuilder} with names in upper case.
 *
 * <p>Results and arguments of exactly the type {@code StringBuilder} are wrapped; those in arrays, collections and
 * other types are not.
 */
@GeneratedByDunder
public final class StringBuilderUpper {
    private final StringBuilder wrapped;

    private StringBuilderUpper(StringBuilder stringBuilder, Wrapping marker) {
        wrapped = stringBuilder;
    }

    /** As {@link StringBuilder#StringBuilder()}. */
    public StringBuilderUpper() {
        this(new StringBuilder(), Wrapping.IT);
    }

    /** As {@link StringBuilder#StringBuilder(CharSequence)}. */
    public StringBuilderUpper(CharSequence charSequence) {
        this(new StringBuilder(charSequence), Wrapping.IT);
    }

    /** As {@link StringBuilder#StringBuilder(String)}. */
    public StringBuilderUpper(String string) {
        this(new StringBuilder(string), Wrapping.IT);
    }

    /** As {@link StringBuilder#StringBuilder(int)}. */
    public StringBuilderUpper(int value) {
        this(new StringBuilder(value), Wrapping.IT);
    }

    /**
     * A facade around an instance.
     *
     * @param stringBuilder the instance to wrap
     * @return its facade
     */
    public static StringBuilderUpper of(StringBuilder stringBuilder) {
        return new StringBuilderUpper(Objects.requireNonNull(stringBuilder, "stringBuilder"), Wrapping.IT);
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public StringBuilder unwrap() {
        return wrapped;
    }

    /** As {@link StringBuilder#appendCodePoint(int)}. */
    public StringBuilderUpper APPEND_CODE_POINT(int value) {
        return wrapOrNull(wrapped.appendCodePoint(value));
    }

    /** As {@link StringBuilder#append(CharSequence)}. */
    public StringBuilderUpper APPEND(CharSequence charSequence) {
        return wrapOrNull(wrapped.append(charSequence));
    }

    /** As {@link StringBuilder#append(CharSequence, int, int)}. */
    public StringBuilderUpper APPEND(CharSequence charSequence, int value, int value2) {
        return wrapOrNull(wrapped.append(charSequence, value, value2));
    }

    /** As {@link StringBuilder#append(Object)}. */
    public StringBuilderUpper APPEND(Object object) {
        return wrapOrNull(wrapped.append(object));
    }

    /** As {@link StringBuilder#append(String)}. */
    public StringBuilderUpper APPEND(String string) {
        return wrapOrNull(wrapped.append(string));
    }

    /** As {@link StringBuilder#append(StringBuffer)}. */
    public StringBuilderUpper APPEND(StringBuffer stringBuffer) {
        return wrapOrNull(wrapped.append(stringBuffer));
    }

    /** As {@link StringBuilder#append(boolean)}. */
    public StringBuilderUpper APPEND(boolean value) {
        return wrapOrNull(wrapped.append(value));
    }

    /** As {@link StringBuilder#append(char)}. */
    public StringBuilderUpper APPEND(char value) {
        return wrapOrNull(wrapped.append(value));
    }

    /** As {@link StringBuilder#append(char[])}. */
    public StringBuilderUpper APPEND(char[] values) {
        return wrapOrNull(wrapped.append(values));
    }

    /** As {@link StringBuilder#append(char[], int, int)}. */
    public StringBuilderUpper APPEND(char[] values, int value, int value2) {
        return wrapOrNull(wrapped.append(values, value, value2));
    }

    /** As {@link StringBuilder#append(double)}. */
    public StringBuilderUpper APPEND(double value) {
        return wrapOrNull(wrapped.append(value));
    }

    /** As {@link StringBuilder#append(float)}. */
    public StringBuilderUpper APPEND(float value) {
        return wrapOrNull(wrapped.append(value));
    }

    /** As {@link StringBuilder#append(int)}. */
    public StringBuilderUpper APPEND(int value) {
        return wrapOrNull(wrapped.append(value));
    }

    /** As {@link StringBuilder#append(long)}. */
    public StringBuilderUpper APPEND(long value) {
        return wrapOrNull(wrapped.append(value));
    }

    /** As {@link StringBuilder#capacity()}. */
    public int CAPACITY() {
        return wrapped.capacity();
    }

    /** As {@link StringBuilder#charAt(int)}. */
    public char CHAR_AT(int value) {
        return wrapped.charAt(value);
    }

    /** As {@link StringBuilder#chars()}. */
    public IntStream CHARS() {
        return wrapped.chars();
    }

    /** As {@link StringBuilder#codePointAt(int)}. */
    public int CODE_POINT_AT(int value) {
        return wrapped.codePointAt(value);
    }

    /** As {@link StringBuilder#codePointBefore(int)}. */
    public int CODE_POINT_BEFORE(int value) {
        return wrapped.codePointBefore(value);
    }

    /** As {@link StringBuilder#codePointCount(int, int)}. */
    public int CODE_POINT_COUNT(int value, int value2) {
        return wrapped.codePointCount(value, value2);
    }

    /** As {@link StringBuilder#codePoints()}. */
    public IntStream CODE_POINTS() {
        return wrapped.codePoints();
    }

    /** As {@link StringBuilder#compareTo(StringBuilder)}. */
    public int COMPARE_TO(StringBuilder stringBuilder) {
        return wrapped.compareTo(stringBuilder);
    }

    /** As {@link StringBuilder#compareTo(StringBuilder)}. */
    public int COMPARE_TO(StringBuilderUpper stringBuilder) {
        return wrapped.compareTo(unwrapOrNull(stringBuilder));
    }

    /** As {@link StringBuilder#deleteCharAt(int)}. */
    public StringBuilderUpper DELETE_CHAR_AT(int value) {
        return wrapOrNull(wrapped.deleteCharAt(value));
    }

    /** As {@link StringBuilder#delete(int, int)}. */
    public StringBuilderUpper DELETE(int value, int value2) {
        return wrapOrNull(wrapped.delete(value, value2));
    }

    /** As {@link StringBuilder#ensureCapacity(int)}. */
    public void ENSURE_CAPACITY(int value) {
        wrapped.ensureCapacity(value);
    }

    /** As {@link StringBuilder#getChars(int, int, char[], int)}. */
    public void GET_CHARS(int value, int value2, char[] values, int value3) {
        wrapped.getChars(value, value2, values, value3);
    }

    /** As {@link StringBuilder#indexOf(String)}. */
    public int INDEX_OF(String string) {
        return wrapped.indexOf(string);
    }

    /** As {@link StringBuilder#indexOf(String, int)}. */
    public int INDEX_OF(String string, int value) {
        return wrapped.indexOf(string, value);
    }

    /** As {@link StringBuilder#insert(int, CharSequence)}. */
    public StringBuilderUpper INSERT(int value, CharSequence charSequence) {
        return wrapOrNull(wrapped.insert(value, charSequence));
    }

    /** As {@link StringBuilder#insert(int, CharSequence, int, int)}. */
    public StringBuilderUpper INSERT(int value, CharSequence charSequence, int value2, int value3) {
        return wrapOrNull(wrapped.insert(value, charSequence, value2, value3));
    }

    /** As {@link StringBuilder#insert(int, Object)}. */
    public StringBuilderUpper INSERT(int value, Object object) {
        return wrapOrNull(wrapped.insert(value, object));
    }

    /** As {@link StringBuilder#insert(int, String)}. */
    public StringBuilderUpper INSERT(int value, String string) {
        return wrapOrNull(wrapped.insert(value, string));
    }

    /** As {@link StringBuilder#insert(int, boolean)}. */
    public StringBuilderUpper INSERT(int value, boolean value2) {
        return wrapOrNull(wrapped.insert(value, value2));
    }

    /** As {@link StringBuilder#insert(int, char)}. */
    public StringBuilderUpper INSERT(int value, char value2) {
        return wrapOrNull(wrapped.insert(value, value2));
    }

    /** As {@link StringBuilder#insert(int, char[])}. */
    public StringBuilderUpper INSERT(int value, char[] values) {
        return wrapOrNull(wrapped.insert(value, values));
    }

    /** As {@link StringBuilder#insert(int, char[], int, int)}. */
    public StringBuilderUpper INSERT(int value, char[] values, int value2, int value3) {
        return wrapOrNull(wrapped.insert(value, values, value2, value3));
    }

    /** As {@link StringBuilder#insert(int, double)}. */
    public StringBuilderUpper INSERT(int value, double value2) {
        return wrapOrNull(wrapped.insert(value, value2));
    }

    /** As {@link StringBuilder#insert(int, float)}. */
    public StringBuilderUpper INSERT(int value, float value2) {
        return wrapOrNull(wrapped.insert(value, value2));
    }

    /** As {@link StringBuilder#insert(int, int)}. */
    public StringBuilderUpper INSERT(int value, int value2) {
        return wrapOrNull(wrapped.insert(value, value2));
    }

    /** As {@link StringBuilder#insert(int, long)}. */
    public StringBuilderUpper INSERT(int value, long value2) {
        return wrapOrNull(wrapped.insert(value, value2));
    }

    /** As {@link StringBuilder#isEmpty()}. */
    public boolean IS_EMPTY() {
        return wrapped.isEmpty();
    }

    /** As {@link StringBuilder#lastIndexOf(String)}. */
    public int LAST_INDEX_OF(String string) {
        return wrapped.lastIndexOf(string);
    }

    /** As {@link StringBuilder#lastIndexOf(String, int)}. */
    public int LAST_INDEX_OF(String string, int value) {
        return wrapped.lastIndexOf(string, value);
    }

    /** As {@link StringBuilder#length()}. */
    public int LENGTH() {
        return wrapped.length();
    }

    /** As {@link StringBuilder#offsetByCodePoints(int, int)}. */
    public int OFFSET_BY_CODE_POINTS(int value, int value2) {
        return wrapped.offsetByCodePoints(value, value2);
    }

    /** As {@link StringBuilder#replace(int, int, String)}. */
    public StringBuilderUpper REPLACE(int value, int value2, String string) {
        return wrapOrNull(wrapped.replace(value, value2, string));
    }

    /** As {@link StringBuilder#reverse()}. */
    public StringBuilderUpper REVERSE() {
        return wrapOrNull(wrapped.reverse());
    }

    /** As {@link StringBuilder#setCharAt(int, char)}. */
    public void SET_CHAR_AT(int value, char value2) {
        wrapped.setCharAt(value, value2);
    }

    /** As {@link StringBuilder#setLength(int)}. */
    public void SET_LENGTH(int value) {
        wrapped.setLength(value);
    }

    /** As {@link StringBuilder#subSequence(int, int)}. */
    public CharSequence SUB_SEQUENCE(int value, int value2) {
        return wrapped.subSequence(value, value2);
    }

    /** As {@link StringBuilder#substring(int)}. */
    public String SUBSTRING(int value) {
        return wrapped.substring(value);
    }

    /** As {@link StringBuilder#substring(int, int)}. */
    public String SUBSTRING(int value, int value2) {
        return wrapped.substring(value, value2);
    }

    /** As {@link StringBuilder#trimToSize()}. */
    public void TRIM_TO_SIZE() {
        wrapped.trimToSize();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StringBuilderUpper that && Objects.equals(wrapped, that.wrapped);
    }

    @Override
    public int hashCode() {
        return wrapped.hashCode();
    }

    @Override
    public String toString() {
        return wrapped.toString();
    }

    private static StringBuilderUpper wrapOrNull(StringBuilder stringBuilder) {
        return stringBuilder == null ? null : new StringBuilderUpper(stringBuilder, Wrapping.IT);
    }

    private static StringBuilder unwrapOrNull(StringBuilderUpper facade) {
        return facade == null ? null : facade.wrapped;
    }

    private enum Wrapping {
        IT
    }
}
