package dev.dunder.processor.core.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lays the headers of methods and classes out: on one line where that fits, else with the parameters on a line of their
 * own, and {@code throws}, {@code extends} and {@code implements} too. JavaPoet breaks lines wherever they reach its width.
 */
final class HeaderLayout {
    private static final int WIDTH = 120;
    private static final String CONTINUED = " ".repeat(8);
    private static final Set<String> STARTS = Set.of(
            "public", "protected", "private", "static", "final", "abstract", "default", "class", "interface", "record");

    private HeaderLayout() {}

    /** The text of a source's lines, with its headers laid out. */
    static String tidy(List<String> lines) {
        StringBuilder tidied = new StringBuilder();
        int at = 0;
        while (at < lines.size()) {
            if (isStart(lines.get(at))) {
                int end = end(lines, at);
                List<String> piece = lines.subList(at, end + 1);
                (endsHeader(lines.get(end)) ? header(piece) : piece)
                        .forEach(line -> tidied.append(line).append('\n'));
                at = end + 1;
            } else {
                tidied.append(lines.get(at)).append('\n');
                at++;
            }
        }
        return tidied.toString();
    }

    /** Whether a declaration may begin at a line: with a modifier, or with what it declares. */
    private static boolean isStart(String line) {
        int start = 0;
        while (start < line.length() && line.charAt(start) == ' ') {
            start++;
        }
        if (start == line.length() || !Character.isLowerCase(line.charAt(start))) {
            return false;
        }
        int end = start;
        while (end < line.length() && Character.isJavaIdentifierPart(line.charAt(end))) {
            end++;
        }
        return STARTS.contains(line.substring(start, end));
    }

    /** The last line of the declaration that begins at a line: its header's, or its first statement's. */
    private static int end(List<String> lines, int from) {
        int end = from;
        while (!isEnd(lines.get(end)) && end + 1 < lines.size()) {
            end++;
        }
        return end;
    }

    private static boolean isEnd(String line) {
        return line.endsWith("{") || line.endsWith("}") || line.endsWith(";");
    }

    /** Whether a line ends as headers do: with the brace of a body, or of an empty one with its end. */
    private static boolean endsHeader(String line) {
        return line.endsWith("{") || line.endsWith("{}");
    }

    private static List<String> header(List<String> lines) {
        String first = lines.get(0);
        if (lines.size() == 1 && first.length() <= WIDTH && !first.contains("( ")) {
            return lines;
        }
        String indent = first.substring(0, first.length() - first.stripLeading().length());
        String header =
                String.join(" ", lines.stream().map(String::strip).toList()).replace("( ", "(");
        if (indent.length() + header.length() <= WIDTH) {
            return List.of(indent + header);
        }
        List<String> broken = new ArrayList<>();
        int from = 0;
        for (int at : breaks(header)) {
            broken.add(header.substring(from, at).stripTrailing());
            from = at;
        }
        broken.add(header.substring(from));
        return rejoin(broken, indent);
    }

    /** Where a header may break: after the parenthesis before the parameters, and before each clause. */
    private static List<Integer> breaks(String header) {
        List<Integer> breaks = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c == '(' && depth == 0) {
                breaks.add(i + 1);
            }
            depth += c == '(' || c == '<' ? 1 : c == ')' || c == '>' ? -1 : 0;
            if (depth == 0 && c == ' ' && isClause(header.substring(i + 1))) {
                breaks.add(i + 1);
            }
        }
        return breaks;
    }

    private static boolean isClause(String rest) {
        return rest.startsWith("throws ") || rest.startsWith("extends ") || rest.startsWith("implements ");
    }

    /** Puts pieces behind each other as long as they fit. */
    private static List<String> rejoin(List<String> pieces, String indent) {
        List<String> lines = new ArrayList<>(List.of(indent + pieces.get(0)));
        for (String piece : pieces.subList(1, pieces.size())) {
            String last = lines.get(lines.size() - 1);
            boolean isFirst = lines.size() == 1;
            if (!isFirst && last.length() + 1 + piece.length() <= WIDTH) {
                lines.set(lines.size() - 1, last + " " + piece);
            } else {
                lines.add(indent + CONTINUED + piece);
            }
        }
        return lines;
    }
}
