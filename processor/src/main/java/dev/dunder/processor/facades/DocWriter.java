package dev.dunder.processor.facades;

import com.palantir.javapoet.CodeBlock;
import dev.dunder.processor.core.DocComment;

/** Writes the Javadoc of delegates: the original's own, with a link to it, or the link alone. */
final class DocWriter {
    private DocWriter() {}

    static CodeBlock write(Delegate.Doc doc) {
        CodeBlock link = link(doc);
        if (doc.comment().isEmpty()) {
            return CodeBlock.of("As $L.\n", link);
        }
        DocComment comment = doc.comment().get();
        CodeBlock.Builder text = CodeBlock.builder();
        if (comment.description().isEmpty()) {
            text.add("As $L.\n", link);
        } else {
            text.add("$L\n\n<p>As $L.\n", comment.description(), link);
        }
        if (!comment.tags().isEmpty()) {
            text.add("\n");
        }
        comment.tags().forEach(tag -> text.add("@$L $L\n", tag.name(), tag.text()));
        return text.build();
    }

    private static CodeBlock link(Delegate.Doc doc) {
        return doc.parameters()
                .map(parameters -> CodeBlock.of(
                        "{@link $T#$L($L)}",
                        doc.type(),
                        doc.member(),
                        parameters.stream()
                                .map(type -> CodeBlock.of("$T", type))
                                .collect(CodeBlock.joining(", "))))
                .orElseGet(() -> CodeBlock.of("{@link $T#$L}", doc.type(), doc.member()));
    }
}
