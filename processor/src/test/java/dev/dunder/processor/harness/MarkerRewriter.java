package dev.dunder.processor.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Rewrites the marker comments of a source to what the compiler said.
 *
 * <p>A marker that matches a message stays as it is. Another one gets the text of a message that has its severity and its
 * line, in its form: the whole message, or the first line. Without such a message it is removed. A message without a
 * marker gets one with the whole text.
 */
final class MarkerRewriter {
    private final List<List<String>> lines = new ArrayList<>();

    private MarkerRewriter(SourceFile source) {
        source.text().lines().forEach(line -> lines.add(new ArrayList<>(List.of(line))));
    }

    /** The text with the markers that the messages of this source need. */
    static String rewrite(SourceFile source, List<Said> all) {
        List<Said> said = all.stream()
                .filter(message -> message.file().equals(source.path()))
                .toList();
        Matching matching = Matching.of(Expected.in(source), said);
        MarkerRewriter rewriter = new MarkerRewriter(source);
        matching.pair(Expected::isAbout).forEach(rewriter::replace);
        matching.missing().forEach(rewriter::remove);
        matching.unexpected().forEach(rewriter::add);
        String end = source.text().endsWith("\n") ? "\n" : "";
        return rewriter.lines.stream().flatMap(List::stream).collect(Collectors.joining("\n", "", end));
    }

    private void replace(Expected marker, Said message) {
        int from = marker.extent().from();
        String indentation = indentation(lines.get(from).get(0));
        remove(marker);
        lines.get(from).addAll(comment(message, marker.whole(), indentation));
    }

    private void remove(Expected marker) {
        lines.subList(marker.extent().from(), marker.extent().to()).forEach(List::clear);
    }

    /** Puts a marker before the line of the message, if that is a line of code of this file. */
    private void add(Said message) {
        int at = (int) message.line() - 1;
        if (message.severity() == Said.Severity.NOTE || at < 0 || at >= lines.size()) {
            return;
        }
        List<String> line = lines.get(at);
        String code = line.get(line.size() - 1);
        if (Expected.isCode(code)) {
            line.addAll(line.size() - 1, comment(message, true, indentation(code)));
        }
    }

    private static String indentation(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    /** The lines of a marker: all, or the first. Java reads Unicode escapes in comments too: the text ends before one. */
    private static List<String> comment(Said message, boolean whole, String indentation) {
        String text = message.text().split("\\\\u", 2)[0];
        List<String> comment = new ArrayList<>();
        text.lines()
                .filter(line -> !line.isBlank())
                .limit(whole && text.equals(message.text()) ? Long.MAX_VALUE : 1)
                .forEach(line -> comment.add(
                        indentation + "// " + (comment.isEmpty() ? head(message) + line : continued(line))));
        return comment;
    }

    private static String head(Said message) {
        return message.severity().name().toLowerCase(Locale.ROOT) + ": ";
    }

    /** javac indents all lines but the first by two spaces more; two have to be there for the marker to go on. */
    private static String continued(String line) {
        String text = line.replaceFirst("^  ", "");
        return text.startsWith("  ") ? text : "  " + text.stripLeading();
    }
}
