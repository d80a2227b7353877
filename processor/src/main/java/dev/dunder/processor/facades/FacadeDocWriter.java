package dev.dunder.processor.facades;

import com.palantir.javapoet.CodeBlock;
import dev.dunder.processor.core.source.DocComment;
import java.util.List;
import java.util.Set;

/** Writes Javadoc: the original's own, with a link to it, or the link alone; and what is to be known of the class. */
final class FacadeDocWriter {
    /** The tags of a type's comment that hold for its facade too. */
    private static final Set<String> KEPT_TAGS = Set.of("param", "since", "see", "deprecated");

    private FacadeDocWriter() {}

    /** The Javadoc of the class. */
    static CodeBlock write(FacadeModel model) {
        CodeBlock.Builder doc = CodeBlock.builder()
                .add("{@link $T} $L.\n", model.wrapped().name(), model.doc().description());
        model.doc()
                .comment()
                .filter(comment -> !comment.description().isEmpty())
                .ifPresent(comment -> doc.add("\n<p>$L\n", comment.description()));
        if (model.wraps() || model.unwraps()) {
            doc.add(
                    "\n<p>$L of exactly the type {@code $L} are wrapped; those in arrays, collections and\nother types are not.\n",
                    model.unwraps() ? "Results and arguments" : "Results",
                    model.wrapped().name().simpleName());
        }
        if (!model.doc().leftOut().isEmpty()) {
            doc.add(
                    "\n<p>Left out, as this package cannot see a type in their signatures: {@code $L}.\n",
                    String.join("}, {@code ", model.doc().leftOut()));
        }
        List<DocComment.Tag> tags = model.doc().comment().stream()
                .flatMap(comment -> comment.tags().stream())
                .filter(FacadeDocWriter::isKept)
                .toList();
        return doc.add(tags(tags)).build();
    }

    /** A record's components are no parameters of its facade, but type parameters are. */
    private static boolean isKept(DocComment.Tag tag) {
        return KEPT_TAGS.contains(tag.name())
                && (!tag.name().equals("param") || tag.text().startsWith("<"));
    }

    static CodeBlock write(Delegate.Doc doc) {
        String description = doc.comment().map(DocComment::description).orElse("");
        String before = description.isEmpty() ? "" : description + "\n\n<p>";
        List<DocComment.Tag> tags = doc.comment().map(DocComment::tags).orElse(List.of());
        return CodeBlock.builder()
                .add(doc.original().write(before + "As ", ".\n"))
                .add(tags(tags))
                .build();
    }

    private static CodeBlock tags(List<DocComment.Tag> tags) {
        CodeBlock.Builder text = CodeBlock.builder().add(tags.isEmpty() ? "" : "\n");
        tags.forEach(tag -> text.add("@$L $L\n", tag.name(), tag.text()));
        return text.build();
    }
}
