package dev.dunder.processor.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Generates one given type in a given round, as some other processor on a user's path might. */
public final class AnotherProcessor extends AbstractProcessor {
    private final int round;
    private final SourceFile source;
    private int rounds;

    private AnotherProcessor(int round, SourceFile source) {
        this.round = round;
        this.source = source;
    }

    /** A processor that generates the source in a round, counted from one. */
    public static AnotherProcessor inRound(int round, SourceFile source) {
        return new AnotherProcessor(round, source);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        rounds++;
        if (rounds < round) {
            // There is a next round only if something was generated in this one.
            write(SourceFile.of("Filler" + rounds, "package another; interface Filler" + rounds + " {}"));
        } else if (rounds == round) {
            write(source);
        }
        return false;
    }

    private void write(SourceFile file) {
        try (Writer out =
                processingEnv.getFiler().createSourceFile(file.qualifiedName()).openWriter()) {
            out.write(file.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
