package dev.dunder.processor.core;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays generated text out as a person would: what JavaPoet spreads over several lines, on one where it fits. */
final class SourceLayout {
    private static final int WIDTH = 120;

    /** <code>{</code>, a line break, <code>}</code>. */
    private static final Pattern EMPTY_BODY = Pattern.compile("\\{\n *\\}");

    /** A comment of one sentence, on three lines. */
    private static final Pattern SHORT_COMMENT = Pattern.compile("(?m)^( *)/\\*\\*\n *\\* ([^\n@].*)\n *\\*/$");

    /** An annotation with a line for each of its values. */
    private static final Pattern ANNOTATION = Pattern.compile("(?m)^( *@[\\w.]+\\()\n((?: {4,}\\w+ = .*\n)+) *\\)$");

    /** The space that JavaPoet leaves in <code>Map. @Nullable Entry</code>. */
    private static final Pattern ANNOTATED_NESTED = Pattern.compile("\\b([A-Z]\\w*)\\. (@[\\w.]+ [A-Z])");

    private SourceLayout() {}

    static String tidy(String text) {
        String bodies = EMPTY_BODY.matcher(text).replaceAll("{}");
        String comments = SHORT_COMMENT.matcher(bodies).replaceAll(comment -> {
            String line = comment.group(1) + "/** " + comment.group(2) + " */";
            return Matcher.quoteReplacement(line.length() <= WIDTH ? line : comment.group());
        });
        String annotations = ANNOTATION.matcher(comments).replaceAll(SourceLayout::oneLine);
        return HeaderLayout.tidy(ANNOTATED_NESTED.matcher(annotations).replaceAll("$1.$2"));
    }

    private static String oneLine(MatchResult annotation) {
        String values = annotation.group(2).strip().replaceAll("\n *", " ");
        return Matcher.quoteReplacement(annotation.group(1) + values + ")");
    }
}
