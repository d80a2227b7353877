package dev.dunder.processor.formulas.syntax.text;

import java.util.function.IntPredicate;

/** The text of a formula, and how far it has been read. */
public final class Characters {
    /** What is read at the end of the text. */
    public static final int NONE = -1;

    private final String text;
    private int position;

    public Characters(String text) {
        this.text = text;
    }

    public int position() {
        return position;
    }

    public boolean atEnd() {
        return position >= text.length();
    }

    /** The code point that comes next. */
    public int next() {
        return atEnd() ? NONE : text.codePointAt(position);
    }

    /** The character at a distance from the next one, which is at 0. */
    public int peek(int distance) {
        int index = position + distance;
        return index < text.length() ? text.charAt(index) : NONE;
    }

    public boolean startsWith(String part) {
        return text.startsWith(part, position);
    }

    /** The next characters, fewer at the end of the text. */
    public String ahead(int count) {
        return text.substring(position, Math.min(text.length(), position + count));
    }

    public void skip(int count) {
        position = Math.min(text.length(), position + count);
    }

    /** Skips one code point. */
    public void skip() {
        skip(Character.charCount(next()));
    }

    public void skipWhile(IntPredicate isPart) {
        while (!atEnd() && isPart.test(next())) {
            skip();
        }
    }

    /** Skips to behind the next occurrence of the text, and answers whether there is one; if not, skips nothing. */
    public boolean skipBehind(String part) {
        int index = text.indexOf(part, position);
        if (index >= 0) {
            position = index + part.length();
        }
        return index >= 0;
    }

    /** What has been read since a position. */
    public Span since(int start) {
        return new Span(start, position);
    }

    /** The text that has been read since a position. */
    public String textSince(int start) {
        return text.substring(start, position);
    }

    public static boolean isEndOfLine(int codePoint) {
        return codePoint == '\n' || codePoint == '\r';
    }

    public static boolean isDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    public static boolean isNameStart(int codePoint) {
        return Character.isJavaIdentifierStart(codePoint);
    }

    /** Whether names go on with it: as Java's, but without what is invisible. */
    public static boolean isNamePart(int codePoint) {
        return Character.isJavaIdentifierPart(codePoint) && !Character.isIdentifierIgnorable(codePoint);
    }
}
