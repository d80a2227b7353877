package dev.dunder.processor.core;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lays the headers of methods and classes out: on one line where that fits, else with the parameters on a line of their
 * own, and {@code throws}, {@code extends} and {@code implements} too. JavaPoet breaks lines wherever they reach its width.
 */
final class HeaderLayout {
    private static final int WIDTH = 120;
    private static final String CONTINUED = " ".repeat(8);
    private static final Pattern START =
            Pattern.compile(" *(?:public|protected|private|static|final|abstract|default|class|interface|record)\\b.*");

    /** What a declaration's first statement, or its header, ends with. */
    private static final Pattern END = Pattern.compile(".*[{};]");

    /** What a header ends with: the brace of a body, or of an empty one with its end. */
    private static final Pattern OPEN = Pattern.compile(".*\\{}?");

    private HeaderLayout() {}

    /** A source with its headers laid out. */
    static String tidy(String source) {
        List<String> lines = source.lines().toList();
        List<String> tidied = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            boolean isStart = START.matcher(lines.get(at)).matches();
            int end = isStart ? end(lines, at) : at;
            boolean isHeader = isStart && OPEN.matcher(lines.get(end)).matches();
            List<String> piece = lines.subList(at, end + 1);
            tidied.addAll(isHeader ? header(piece) : piece);
            at = end + 1;
        }
        return String.join("\n", tidied) + "\n";
    }

    /** The last line of the declaration that begins at a line. */
    private static int end(List<String> lines, int from) {
        int end = from;
        while (!END.matcher(lines.get(end)).matches() && end + 1 < lines.size()) {
            end++;
        }
        return end;
    }

    private static List<String> header(List<String> lines) {
        String first = lines.get(0);
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
