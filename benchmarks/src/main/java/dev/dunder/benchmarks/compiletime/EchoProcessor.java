package dev.dunder.benchmarks.compiletime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Writes ready sources and looks at nothing: the least that a processor which writes them can cost, since the compiler
 * has to read them in a second round.
 */
@SupportedAnnotationTypes("dev.dunder.*")
@SupportedOptions("echo")
public final class EchoProcessor extends AbstractProcessor {
    private boolean isDone;

    /** Called by the compiler. */
    public EchoProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!isDone) {
            isDone = true;
            Path folder = Path.of(processingEnv.getOptions().get("echo"));
            sources(folder).forEach(file -> write(folder, file));
        }
        return true;
    }

    private static List<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path folder, Path file) {
        String name = folder.relativize(file)
                .toString()
                .replace(".java", "")
                .replace('/', '.')
                .replace('\\', '.');
        try (Writer out = processingEnv.getFiler().createSourceFile(name).openWriter()) {
            out.write(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
