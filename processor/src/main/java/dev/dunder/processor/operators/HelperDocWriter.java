package dev.dunder.processor.operators;

import com.palantir.javapoet.CodeBlock;
import dev.dunder.processor.core.source.DocComment;

/**
 * Writes the Javadoc of one helper: its notation, the method or the helpers that it comes from, and the method's own
 * comment. It is made of few pieces, since JavaPoet takes each of them apart by a pattern, in both of its passes.
 */
final class HelperDocWriter implements Helper.Source.Visitor<CodeBlock> {
    private final String start;

    private HelperDocWriter(String start) {
        this.start = start;
    }

    static CodeBlock write(Helper.Doc doc) {
        return doc.source().accept(new HelperDocWriter("{@code " + doc.notation() + "}: "));
    }

    @Override
    public CodeBlock visitMethod(Helper.Source.OfMethod source) {
        String comment = source.comment().map(HelperDocWriter::comment).orElse("");
        return source.method().write(start, ".\n" + comment);
    }

    @Override
    public CodeBlock visitDerived(Helper.Source.Derived source) {
        return CodeBlock.of("$L", start + source.linked() + ".\n");
    }

    private static String comment(DocComment comment) {
        String description = comment.description().isEmpty() ? "" : "\n<p>" + comment.description() + "\n";
        StringBuilder tags = new StringBuilder();
        comment.texts("return")
                .forEach(result -> tags.append("@return ").append(result).append('\n'));
        comment.texts("throws")
                .forEach(thrown -> tags.append("@throws ").append(thrown).append('\n'));
        comment.texts("deprecated")
                .forEach(reason -> tags.append("@deprecated ").append(reason).append('\n'));
        return tags.isEmpty() ? description : description + "\n" + tags;
    }
}
