package dev.dunder.processor.managed;

import com.palantir.javapoet.CodeBlock;
import dev.dunder.processor.core.source.DocComment;
import dev.dunder.processor.managed.ManagedModel.Open;
import java.util.Locale;
import java.util.Optional;
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
                .add("enter      $L\n", model.enter().described());
        model.exits()
                .forEach(exit -> doc.add(
                        "$L$L\n", "%-11s".formatted(exit.outcome().name().toLowerCase(Locale.ROOT)), exit.signature()));
        return doc.add("}</pre>\n").add(absences(model)).build();
    }

    /** What does not exist, and why. */
    private static CodeBlock absences(ManagedModel model) {
        CodeBlock.Builder doc = CodeBlock.builder();
        if (model.scope().isEmpty()) {
            doc.add("\n<p>There is no scope for try-with-resources: $L.\n", noScope(model));
        } else if (!model.enter().signature().names().isEmpty()) {
            doc.add(
                    "\n<p>There is no {@code open}, as {@code $L} has parameters.\n",
                    model.enter().described());
        }
        if (model.scope().isPresent() && !model.asksForOutcome()) {
            doc.add("\n<p>Scopes have no {@code complete()}, as no exit asks for the outcome or the failure.\n");
        }
        if (model.thrown().ofManager().isEmpty()) {
            doc.add("\n<p>There is no {@code of}, as more than an {@code Exception} is declared to be thrown.\n");
        }
        return doc.build();
    }

    private static String noScope(ManagedModel model) {
        Optional<String> deciding = model.exits().stream()
                .filter(Exit::isDeciding)
                .map(Exit::signature)
                .findFirst();
        return deciding.map(exit -> "{@code " + exit + "} may swallow a failure,\nwhich {@code close()} cannot")
                .or(() -> model.thrown()
                        .excessive()
                        .map(exit -> "{@code " + exit
                                + "} throws more than an\n{@code Exception}, which {@code close()} cannot"))
                .orElseGet(() -> "{@code " + model.thrown().warned().orElseThrow()
                        + "} may be interrupted,\nand javac would warn all who use it");
    }

    /** The Javadoc of the method that runs a body with a result. */
    static CodeBlock with(ManagedModel model) {
        CodeBlock.Builder doc = CodeBlock.builder()
                .add("Enters, runs a body, leaves, and returns what the body returned.\n\n")
                .add(entered(model));
        if (model.maySwallow()) {
            doc.add("@param fallback what is returned where a failure is swallowed\n");
        }
        return doc.add(body(model))
                .add(
                        "@param <$L> the type of the result\n",
                        model.source().result().name())
                .add(thrown(model, "@return the body's result\n"))
                .build();
    }

    /** The Javadoc of the method that runs a body without a result. */
    static CodeBlock run(ManagedModel model) {
        return CodeBlock.builder()
                .add("Enters, runs a body, and leaves.\n\n")
                .add(entered(model))
                .add(body(model))
                .add(thrown(model, ""))
                .build();
    }

    private static CodeBlock entered(ManagedModel model) {
        CodeBlock.Builder doc = CodeBlock.builder()
                .add("@param $L what is entered\n", model.source().parameter());
        model.enter().signature().names().forEach(name -> doc.add("@param $L an argument of entering\n", name));
        return doc.build();
    }

    private static CodeBlock body(ManagedModel model) {
        return CodeBlock.of(
                model.enter().hasValue()
                        ? "@param body what is done between, with what entering returned\n"
                        : "@param body what is done between\n");
    }

    private static CodeBlock thrown(ManagedModel model, String result) {
        String exception = model.source().exception().name();
        return CodeBlock.of(
                "@param <$L> what the body throws by itself\n$L@throws $L what the body throws by itself\n",
                exception,
                result,
                exception);
    }

    static CodeBlock manager(ManagedModel model) {
        return CodeBlock.of("Returns a manager that can be entered once.\n\n$L@return the manager\n", entered(model));
    }

    static CodeBlock enter(ManagedModel model) {
        return CodeBlock.of("Enters; closing the scope leaves.\n\n$L@return the scope\n", entered(model));
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
                "Returns what $L.\n\n@return what the block works with\n",
                model.enter().hasValue() ? "entering returned" : "was entered");
    }

    static CodeBlock complete() {
        return CodeBlock.of("Says that the block succeeded: without this call, closing the scope is a failure.\n");
    }

    static CodeBlock close(ManagedModel model) {
        return CodeBlock.of(
                model.asksForOutcome()
                        ? "Leaves: after {@link #complete} with success, else with failure. Closing again does nothing.\n"
                        : "Leaves. Closing again does nothing.\n");
    }
}
