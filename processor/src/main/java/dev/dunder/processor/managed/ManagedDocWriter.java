package dev.dunder.processor.managed;

import com.palantir.javapoet.CodeBlock;
import dev.dunder.processor.core.source.DocComment;
import dev.dunder.processor.managed.ManagedModel.Open;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Writes Javadoc: what enters and what leaves, what there is and what there is not, and why. */
final class ManagedDocWriter {
    private static final Set<String> KEPT_TAGS = Set.of("param", "throws", "exception", "deprecated", "since", "see");

    private ManagedDocWriter() {}

    /** The Javadoc of the class. */
    static CodeBlock write(ManagedModel model) {
        CodeBlock.Builder doc = CodeBlock.builder()
                .add(
                        "Enters and leaves {@link $T}.\n\n<pre>{@code\n",
                        model.source().name())
                .add("enter      $L()\n", model.enter().method());
        model.exits()
                .forEach(exit -> doc.add(
                        "$L$L\n", "%-11s".formatted(exit.outcome().name().toLowerCase(Locale.ROOT)), exit.signature()));
        return doc.add("}</pre>\n").add(absences(model)).build();
    }

    /** What there is not, and why. */
    private static CodeBlock absences(ManagedModel model) {
        CodeBlock.Builder doc = CodeBlock.builder();
        if (model.scope().isEmpty()) {
            doc.add("\n<p>There is no scope for try-with-resources: $L.\n", noScope(model));
        } else if (!model.asksForOutcome()) {
            doc.add("\n<p>Scopes have no {@code complete()}, as no exit asks for the outcome or the failure.\n");
        }
        if (model.thrown().ofManager().isEmpty()) {
            doc.add("\n<p>There is no {@code of}, as more than an {@code Exception} is declared to be thrown.\n");
        }
        return doc.build();
    }

    private static String noScope(ManagedModel model) {
        if (model.maySwallow()) {
            String deciding = model.exits().stream()
                    .filter(Exit::isDeciding)
                    .map(Exit::signature)
                    .findFirst()
                    .orElseThrow();
            return "{@code " + deciding + "} may swallow a failure,\nwhich {@code close()} cannot";
        }
        return model.thrown()
                .excessive()
                .map(exit ->
                        "{@code " + exit + "} throws more than an\n{@code Exception}, which {@code close()} cannot")
                .orElseGet(() -> "{@code " + model.thrown().warned().orElseThrow()
                        + "} may be interrupted,\nand javac would warn all who use it");
    }

    /** The Javadoc of a method that runs a body. */
    static CodeBlock body(BodyKind kind, ManagedModel model) {
        CodeBlock.Builder doc = CodeBlock.builder()
                .add(
                        kind.hasResult()
                                ? "Enters, runs a body, leaves, and returns what the body returned.\n\n"
                                : "Enters, runs a body, and leaves.\n\n")
                .add(parameters(kind, model))
                .add(typeParameters(kind, model.source()));
        return (kind.hasResult() ? doc.add("@return the body's result\n") : doc)
                .add(
                        "@throws $L what the body throws by itself\n",
                        model.source().exception().name())
                .build();
    }

    private static CodeBlock parameters(BodyKind kind, ManagedModel model) {
        CodeBlock.Builder doc = CodeBlock.builder()
                .add("@param $L what is entered\n", model.source().parameter());
        if (kind.hasResult() && model.maySwallow()) {
            doc.add("@param fallback what is returned where a failure is swallowed\n");
        }
        return doc.add(
                        model.enter().hasValue()
                                ? "@param body what is done between, with what entering gives\n"
                                : "@param body what is done between\n")
                .build();
    }

    private static CodeBlock typeParameters(BodyKind kind, ManagedModel.Source source) {
        CodeBlock.Builder doc = CodeBlock.builder();
        if (kind.result().isEmpty()) {
            doc.add("@param <$L> the type of the result\n", source.result().name());
        }
        return doc.add(
                        "@param <$L> what the body throws by itself\n",
                        source.exception().name())
                .build();
    }

    static CodeBlock manager(ManagedModel model) {
        return CodeBlock.of(
                "A manager that can be entered once.\n\n@param $L what it enters\n@return the manager\n",
                model.source().parameter());
    }

    static CodeBlock enter(ManagedModel model) {
        return CodeBlock.of(
                "Enters; closing the scope leaves.\n\n@param $L what is entered\n@return the scope\n",
                model.source().parameter());
    }

    static CodeBlock open(Open open, ManagedModel model) {
        CodeBlock.Builder doc = CodeBlock.builder()
                .add(
                        "Makes {@code $L} and enters it; closing the scope leaves.\n",
                        model.source().name().simpleName());
        open.comment()
                .filter(comment -> !comment.description().isEmpty())
                .ifPresent(comment -> doc.add("\n<p>$L\n", comment.description()));
        return doc.add("\n")
                .add(tags(open, tag -> tag.name().equals("param")))
                .add("@return the scope\n")
                .add(tags(open, tag -> !tag.name().equals("param")))
                .build();
    }

    private static CodeBlock tags(Open open, Predicate<DocComment.Tag> wanted) {
        return open.comment().stream()
                .flatMap(comment -> comment.tags().stream())
                .filter(tag -> KEPT_TAGS.contains(tag.name()))
                .filter(wanted)
                .map(tag -> CodeBlock.of("@$L $L\n", tag.name(), tag.text()))
                .collect(CodeBlock.joining(""));
    }

    static CodeBlock value(ManagedModel model) {
        return CodeBlock.of(
                "Gives what $L.\n\n@return what the block works with\n",
                model.enter().hasValue() ? "entering gave" : "was entered");
    }

    static CodeBlock complete() {
        return CodeBlock.of("Says that the block did what it had to: without that, closing the scope is a failure.\n");
    }

    static CodeBlock close(ManagedModel model) {
        return CodeBlock.of(
                model.asksForOutcome()
                        ? "Leaves: after {@link #complete} with success, else with failure. Closing again does nothing.\n"
                        : "Leaves. Closing again does nothing.\n");
    }
}
