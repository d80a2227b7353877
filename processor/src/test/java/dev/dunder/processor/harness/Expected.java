package dev.dunder.processor.harness;

import dev.dunder.processor.harness.Said.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message that a marker comment expects at the next line of code.
 *
 * <pre>{@code
 * // error: [Dunder:NoOperator] Money has no operator
 * //   Found: class Money with the methods twice().
 * //   Fix: …
 * @Operators
 * class Money {
 * }</pre>
 *
 * <p>The word before the colon is {@code error}, {@code warning} or {@code javac} (an error of the compiler itself). A
 * marker of one line must be contained in the message; one that goes on, by two or more spaces after the slashes, must
 * be the whole message. White space counts as one space wherever it stands.
 *
 * @param file the source that it is in
 * @param line the line of code
 * @param text what it expects, with single spaces
 * @param whole whether that is the whole message
 * @param extent where the marker is written
 */
record Expected(String file, long line, Severity severity, String text, boolean whole, Extent extent) {
    private static final Pattern MARKER = Pattern.compile("\\s*// (error|warning|javac): (.*)");
    private static final Pattern MORE = Pattern.compile("\\s*//\\s{2,}(\\S.*)");

    /** The lines of a marker, as indices from zero: the first, and the one after the last. */
    record Extent(int from, int to) {}

    static List<Expected> in(SourceFile source) {
        List<Expected> all = new ArrayList<>();
        List<String> lines = source.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher marker = MARKER.matcher(lines.get(i));
            if (marker.matches()) {
                Severity severity = Severity.valueOf(marker.group(1).toUpperCase(Locale.ROOT));
                List<String> more = continuation(lines.subList(i + 1, lines.size()));
                String text = oneLine(marker.group(2) + " " + String.join(" ", more));
                Extent extent = new Extent(i, i + 1 + more.size());
                all.add(new Expected(source.path(), nextCode(lines, i), severity, text, !more.isEmpty(), extent));
            }
        }
        return all;
    }

    boolean matches(Said said) {
        String other = oneLine(said.text());
        return isAbout(said) && (whole ? other.equals(text) : other.contains(text));
    }

    /** Whether the message is one of this severity at this line, whatever its text. */
    boolean isAbout(Said said) {
        return said.severity() == severity && said.line() == line && said.file().equals(file);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + severity.name().toLowerCase(Locale.ROOT) + ": " + text
                + (whole ? "" : " (…)");
    }

    private static List<String> continuation(List<String> lines) {
        return lines.stream()
                .map(MORE::matcher)
                .takeWhile(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .toList();
    }

    /** The number, from one, of the next line that is neither blank nor a comment. */
    private static long nextCode(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && !isCode(lines.get(at))) {
            at++;
        }
        return at + 1L;
    }

    /** Whether a line is neither blank nor a comment, so that a marker before it is for it. */
    static boolean isCode(String line) {
        return !line.strip().matches("(//.*)?");
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
