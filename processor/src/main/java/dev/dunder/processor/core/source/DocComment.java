package dev.dunder.processor.core.source;

import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;

/**
 * A documentation comment, taken apart: the description and the block tags.
 *
 * @param description the text before the first block tag, stripped
 * @param tags the block tags in their order
 * @see <a href="https://docs.oracle.com/en/java/javase/17/docs/specs/javadoc/doc-comment-spec.html">Documentation
 *     comment specification</a>
 */
public record DocComment(String description, List<Tag> tags) {
    private static final Pattern RETURN =
            Pattern.compile("\\{@return\\s+((?:[^{}]|\\{[^{}]*})*)}\\.?(.*)", Pattern.DOTALL);

    /** A block tag: its name without the {@code @}, and its text. */
    public record Tag(String name, String text) {

        private Optional<Tag> rewritten(DocReferences references) {
            String newName = name.equals("exception") ? "throws" : name;
            return references.rewriteTag(name, text).map(newText -> new Tag(newName, newText));
        }
    }

    /** Copies the list. */
    public DocComment {
        tags = List.copyOf(tags);
    }

    /**
     * The comment of an element, with its references written so that they hold in another class; empty where there is
     * none, or where the element is not in the file that the request comes from.
     */
    public static Optional<DocComment> of(Element element, Request request, Round round) {
        if (!request.isLocal(element)) {
            return Optional.empty();
        }
        DocReferences references = new DocReferences(element, round);
        return Optional.ofNullable(round.elements().getDocComment(element))
                .map(DocComment::parse)
                .map(comment -> comment.rewritten(references));
    }

    /** The texts of the tags of a name. */
    public List<String> texts(String name) {
        return tags.stream()
                .filter(tag -> tag.name().equals(name))
                .map(Tag::text)
                .toList();
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
        return new DocComment(sections.get(0).toString().strip(), tags).withoutInlineReturn();
    }

    /** A description may begin with the result: {@code {@return the sum}}, which another text before it forbids. */
    private DocComment withoutInlineReturn() {
        if (!description.startsWith("{@return")) {
            return this;
        }
        Matcher matcher = RETURN.matcher(description);
        if (!matcher.matches()) {
            return this;
        }
        List<Tag> all = new ArrayList<>(tags);
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
        if (depth == 0 && !line.contains(DocReferences.INLINE_TAG)) {
            return 0;
        }
        int open = depth;
        for (int i = 0; i < line.length(); i++) {
            if (line.startsWith(DocReferences.INLINE_TAG, i) || (open > 0 && line.charAt(i) == '{')) {
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

    private DocComment rewritten(DocReferences references) {
        List<Tag> kept =
                tags.stream().flatMap(tag -> tag.rewritten(references).stream()).toList();
        return new DocComment(references.rewriteText(description), kept);
    }
}
