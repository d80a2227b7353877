package dev.dunder.processor.core.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * Lays generated text out as a person would: what JavaPoet spreads over several lines, on one where it fits. It looks at
 * the ends of lines alone, since patterns over whole texts cost more than all else that the processor does.
 */
final class SourceLayout {
    private static final int WIDTH = 120;

    /** The space that JavaPoet leaves in <code>Map. @Nullable Entry</code>. */
    private static final Pattern ANNOTATED_NESTED = Pattern.compile("\\b([A-Z]\\w*)\\. (@[\\w.]+ [A-Z])");

    private SourceLayout() {}

    /** The text of the given lines, laid out. */
    static String tidy(List<String> lines) {
        List<String> tidied = new ArrayList<>(lines.size());
        List<String> joined = withEmptyBodies(lines);
        for (int at = 0; at < joined.size(); ) {
            at = isShortComment(joined, at) ? addComment(joined, at, tidied) : addWithAnnotation(joined, at, tidied);
        }
        return HeaderLayout.tidy(tidied);
    }

    /** Puts a brace that closes an empty body behind the one that opens it. */
    private static List<String> withEmptyBodies(List<String> lines) {
        List<String> joined = new ArrayList<>(lines.size());
        for (String line : lines) {
            int last = joined.size() - 1;
            boolean isEnd = last >= 0 && joined.get(last).endsWith("{") && startsWith(line, "}");
            if (isEnd) {
                joined.set(last, joined.get(last) + line.stripLeading());
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    /** Whether a comment of one sentence begins at a line, on three of them. */
    private static boolean isShortComment(List<String> lines, int at) {
        return lines.get(at).endsWith("/**")
                && at + 2 < lines.size()
                && lines.get(at).strip().equals("/**")
                && isSentence(lines.get(at + 1).strip())
                && lines.get(at + 2).strip().equals("*/");
    }

    private static boolean isSentence(String comment) {
        return comment.startsWith("* ") && comment.length() > 2 && comment.charAt(2) != '@';
    }

    /** Adds a comment, on one line if it fits; gives the line behind it. */
    private static int addComment(List<String> lines, int at, List<String> tidied) {
        String line = lines.get(at) + lines.get(at + 1).stripLeading().substring(1) + " */";
        if (line.length() <= WIDTH) {
            tidied.add(line);
        } else {
            tidied.addAll(lines.subList(at, at + 3));
        }
        return at + 3;
    }

    /** Adds a line, and to an annotation its values if they have a line each; gives the line behind them. */
    private static int addWithAnnotation(List<String> lines, int at, List<String> tidied) {
        String first = lines.get(at);
        int end = first.endsWith("(") && startsWith(first, "@") ? values(lines, at + 1) : at + 1;
        boolean isAnnotation =
                end > at + 1 && end < lines.size() && lines.get(end).strip().equals(")");
        if (!isAnnotation) {
            tidied.add(first.contains(". @") ? ANNOTATED_NESTED.matcher(first).replaceAll("$1.$2") : first);
            return at + 1;
        }
        List<String> values =
                lines.subList(at + 1, end).stream().map(String::stripLeading).toList();
        tidied.add(first + String.join(" ", values).strip() + ")");
        return end + 1;
    }

    /** The first line after those of an annotation's values, which begin at a line. */
    private static int values(List<String> lines, int from) {
        int end = from;
        while (end < lines.size() && isValue(lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isValue(String line) {
        return line.startsWith("    ")
                && SourceVersion.isIdentifier(
                        line.substring(0, Math.max(line.indexOf(" = "), 0)).strip());
    }

    /** Whether a line starts so, after spaces. */
    private static boolean startsWith(String line, String start) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return line.startsWith(start, at);
    }
}
