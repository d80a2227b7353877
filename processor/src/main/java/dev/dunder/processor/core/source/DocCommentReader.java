package dev.dunder.processor.core.source;

import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.source.DocComment.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;

/** Reads documentation comments, and takes them apart. */
final class DocCommentReader {
    private static final Pattern RETURN =
            Pattern.compile("\\{@return\\s+((?:[^{}]|\\{[^{}]*})*)}\\.?(.*)", Pattern.DOTALL);

    private DocCommentReader() {}

    /**
     * The comment of an element, with its references written so that they hold in another class; empty where there is
     * none, or where the element is not in the file that the request comes from.
     */
    static Optional<DocComment> read(Element element, Request request, Round round) {
        if (!request.isLocal(element)) {
            return Optional.empty();
        }
        DocReferences references = new DocReferences(element, round);
        return Optional.ofNullable(round.elements().getDocComment(element))
                .map(DocCommentReader::parse)
                .map(comment -> rewritten(comment, references));
    }

    private static DocComment rewritten(DocComment comment, DocReferences references) {
        List<Tag> kept = comment.tags().stream()
                .flatMap(tag -> rewritten(tag, references).stream())
                .toList();
        return new DocComment(references.rewriteText(comment.description()), kept);
    }

    private static Optional<Tag> rewritten(Tag tag, DocReferences references) {
        String name = tag.name().equals("exception") ? "throws" : tag.name();
        return references.rewriteTag(tag.name(), tag.text()).map(text -> new Tag(name, text));
    }

    static DocComment parse(String comment) {
        List<StringBuilder> sections = new ArrayList<>(List.of(new StringBuilder()));
        int depth = 0;
        for (String line : escaped(comment).lines().toList()) {
            String text = line.startsWith(" ") ? line.substring(1) : line;
            if (depth == 0 && isBlockTag(text)) {
                sections.add(new StringBuilder());
            }
            sections.get(sections.size() - 1).append(text.stripTrailing()).append('\n');
            depth = Math.max(0, depth + opened(text, depth));
        }
        List<Tag> tags = sections.stream()
                .skip(1)
                .map(section -> tag(section.toString().strip()))
                .toList();
        return withoutInlineReturn(new DocComment(sections.get(0).toString().strip(), tags));
    }

    /** A description may begin with the result: {@code {@return the sum}}, which another text before it forbids. */
    private static DocComment withoutInlineReturn(DocComment comment) {
        if (!comment.description().startsWith("{@return")) {
            return comment;
        }
        Matcher matcher = RETURN.matcher(comment.description());
        if (!matcher.matches()) {
            return comment;
        }
        List<Tag> all = new ArrayList<>(comment.tags());
        all.add(new Tag("return", matcher.group(1).strip()));
        return new DocComment(
                "Returns " + matcher.group(1).strip() + "." + matcher.group(2).stripTrailing(), all);
    }

    /** Whether a block tag begins on a line: an at-sign and a letter, after spaces. */
    private static boolean isBlockTag(String line) {
        String text = line.stripLeading();
        return text.length() > 1 && text.charAt(0) == '@' && isLetter(text.charAt(1));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static Tag tag(String section) {
        int end = 1;
        while (end < section.length() && !Character.isWhitespace(section.charAt(end))) {
            end++;
        }
        return new Tag(section.substring(1, end), section.substring(end).strip());
    }

    /** How many inline tags stay open at the end of a line; braces count only inside one. */
    private static int opened(String line, int depth) {
        if (depth == 0 && !line.contains(DocComment.INLINE)) {
            return 0;
        }
        int open = depth;
        for (int i = 0; i < line.length(); i++) {
            if (line.startsWith(DocComment.INLINE, i) || (open > 0 && line.charAt(i) == '{')) {
                open++;
            } else if (open > 0 && line.charAt(i) == '}') {
                open--;
            }
        }
        return open - depth;
    }

    /** Escapes what would end a comment, or be a unicode escape, where the text is written again. */
    private static String escaped(String comment) {
        return comment.replace("*/", "*&#47;").replace("\\u", "&#92;u");
    }
}
