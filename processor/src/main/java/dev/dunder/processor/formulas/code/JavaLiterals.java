package dev.dunder.processor.formulas.code;

/**
 * Java's literals of texts, in ASCII: whatever a text is made of, the source keeps it, in any encoding.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jls/se17/html/jls-3.html#jls-3.10.7">JLS 3.10.7: escape
 *     sequences</a>
 */
final class JavaLiterals {
    private JavaLiterals() {}

    static String text(String value) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            literal.append(c == '"' ? "\\\"" : escaped(c));
        }
        return literal.append('"').toString();
    }

    static String character(char value) {
        return "'" + (value == '\'' ? "\\'" : escaped(value)) + "'";
    }

    private static String escaped(char c) {
        return switch (c) {
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            case '\f' -> "\\f";
            case '\b' -> "\\b";
            default -> c >= ' ' && c <= '~' ? String.valueOf(c) : "\\u%04x".formatted((int) c);
        };
    }
}
