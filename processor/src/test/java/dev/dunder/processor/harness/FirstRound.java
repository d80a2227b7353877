package dev.dunder.processor.harness;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.dunder.processor.core.base.NameIndex;
import dev.dunder.processor.core.base.Round;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Looks at the elements of a source within the first round of its compilation, without any processor of this project. */
public final class FirstRound {
    private FirstRound() {}

    /** What a function gives for the type of a qualified name that a source declares. */
    public static <T> T read(String qualifiedName, String source, Question<T> question) {
        Asking<T> asking = new Asking<>(round -> question.ask(round.elements().getTypeElement(qualifiedName), round));
        Compiler.javac().withProcessors(asking).compile(JavaFileObjects.forSourceString(qualifiedName, source));
        return asking.answers.get(0);
    }

    /**
     * What is asked of a type.
     *
     * @param <T> the answer, in which nothing of the compiler may be kept
     */
    @FunctionalInterface
    public interface Question<T> {
        /** The answer for a type. */
        T ask(TypeElement type, Round round);
    }

    private static final class Asking<T> extends AbstractProcessor {
        private final Function<Round, T> question;
        private final List<T> answers = new ArrayList<>();

        Asking(Function<Round, T> question) {
            this.question = question;
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
            if (answers.isEmpty()) {
                answers.add(question.apply(new Round(
                        processingEnv.getElementUtils(),
                        processingEnv.getTypeUtils(),
                        new NameIndex(List.of()),
                        Set.of())));
            }
            return false;
        }
    }
}
