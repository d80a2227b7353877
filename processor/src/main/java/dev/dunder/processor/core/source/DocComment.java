package dev.dunder.processor.core.source;

import java.util.List;

/**
 * A documentation comment, taken apart: the description and the block tags.
 *
 * @param description the text before the first block tag, stripped
 * @param tags the block tags in their order
 * @see <a href="https://docs.oracle.com/en/java/javase/17/docs/specs/javadoc/doc-comment-spec.html">Documentation
 *     comment specification</a>
 */
public record DocComment(String description, List<Tag> tags) {
    /** A block tag: its name without the {@code @}, and its text. */
    public record Tag(String name, String text) {}

    /** Copies the list. */
    public DocComment {
        tags = List.copyOf(tags);
    }

    /** The texts of the tags of a name. */
    public List<String> texts(String name) {
        return tags.stream()
                .filter(tag -> tag.name().equals(name))
                .map(Tag::text)
                .toList();
    }
}
