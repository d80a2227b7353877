package dev.dunder.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.TypeSpec;
import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.rounds.Feature;
import dev.dunder.processor.core.rounds.Rounds;
import dev.dunder.processor.harness.ClassPath;
import dev.dunder.processor.harness.Compiled;
import dev.dunder.processor.harness.Said;
import dev.dunder.processor.harness.SourceFile;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** What a compiler throws at a feature becomes a problem of the type that was asked for, and an empty type. */
class UnreadableTypeTest {
    static final String ID = "UnreadableType";

    private static final SourceFile MONEY = SourceFile.of(
            "Money",
            "package shop;",
            "class Money {",
            "    @dev.dunder.GeneratedByDunder",
            "    static class Coin { MoneyCoinThing thing; }",
            "}");

    @Test
    void reportsWhatTheCompilerSaid() {
        assertThat(said(new MissingClass("class file for library.Gone not found")))
                .isEqualToNormalizingWhitespace("[Dunder:UnreadableType] Money.Coin could not be read\n"
                        + "  Found: class file for library.Gone not found\n"
                        + "  Fix: put the class that is named above on the class path; if none is missing, this is a"
                        + " defect of Dunder: please report it with this text");
    }

    @Test
    void namesTheJdksOwnExceptions() {
        assertThat(said(new IllegalStateException("surprise")))
                .contains("Found: java.lang.IllegalStateException: surprise");
    }

    private static String said(RuntimeException failure) {
        Compiled compiled = Compiled.of(List.of(MONEY), ClassPath.LIBRARIES, new Failing(failure));
        List<Said> errors = compiled.said().stream()
                .filter(said -> said.severity() == Said.Severity.ERROR)
                .toList();
        assertThat(errors)
                .singleElement()
                .satisfies(said -> assertThat(said.line()).isEqualTo(4));
        return errors.get(0).text();
    }

    /** As a compiler's own exception: of no package of the JDK's API. */
    private static final class MissingClass extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MissingClass(String message) {
            super(message);
        }
    }

    private static final class Failing extends AbstractProcessor implements Feature {
        private final RuntimeException failure;

        Failing(RuntimeException failure) {
            this.failure = failure;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("dev.dunder.GeneratedByDunder");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            ProcessingEnvironment environment = processingEnv;
            if (!annotations.isEmpty()) {
                new Rounds(List.of(this), annotation -> true, environment).run(annotations, round);
            }
            return false;
        }

        @Override
        public boolean isAskedBy(TypeElement annotation) {
            return true;
        }

        @Override
        public String suffix(Annotation annotation) {
            return "Thing";
        }

        @Override
        public Result<TypeSpec.Builder> generate(Request request, Round round) {
            throw failure;
        }
    }
}
