package dev.dunder.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.CodeBlock;
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
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.eclipse.jdt.internal.compiler.problem.AbortCompilation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a feature throws becomes a problem of the type that was asked for, and an empty type: the compiler's, or ours. */
class ExceptionsTest {
    static final Set<String> PROBLEMS = Set.of("UnreadableType", "InternalError");

    private static final SourceFile MONEY = SourceFile.of(
            "Money",
            "package shop;",
            "class Money {",
            "    @dev.dunder.GeneratedByDunder",
            "    static class Coin { MoneyCoinThing thing; }",
            "}");

    @Test
    void compilersException_saysWhatIsMissing() {
        assertThat(said(throwing(
                        new Missing("class file for library.Gone not found"), "com.sun.tools.javac.code.Symbol")))
                .isEqualToNormalizingWhitespace("[Dunder:UnreadableType] Money.Coin could not be read\n"
                        + "Found: class file for library.Gone not found\n"
                        + "  Fix: add the class named above to the class path; if no class is missing, this is a"
                        + " defect of Dunder: please report it with this text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.sun.tools.javac.model.JavacTypes",
                "org.eclipse.jdt.internal.compiler.apt.model.TypesImpl",
                "com.google.turbine.processing.TurbineTypes",
                "java.util.Optional com.sun.tools.javac.code.ClassFinder",
                "javax.lang.model.util.SimpleTypeVisitor9 com.sun.tools.javac.code.Type",
                "jdk.internal.util.Preconditions java.util.Objects com.sun.tools.javac.code.Scope"
            })
    void exceptionOutOfTheCompiler_isTheCompilers(String frames) {
        assertThat(said(throwing(new IllegalStateException("surprise"), frames.split(" "))))
                .startsWith("[Dunder:UnreadableType]")
                .contains("Found: java.lang.IllegalStateException: surprise\n");
    }

    @Test
    void compilersOwnClass_isTheCompilersWithoutFrames() {
        RuntimeException cached = new AbortCompilation();
        cached.setStackTrace(new StackTraceElement[0]);
        Supplier<?> step = () -> {
            throw cached;
        };
        assertThat(said(step)).startsWith("[Dunder:UnreadableType]");
    }

    @Test
    void ownException_isInternalErrorWithOwnFrames() {
        String said = said(() -> {
            throw new IllegalStateException("surprise");
        });
        assertThat(said)
                .matches(Pattern.compile(
                        "\\[Dunder:InternalError] Dunder failed while processing Money.Coin\n"
                                + "Found: java.lang.IllegalStateException: surprise\n"
                                + "at dev.dunder.processor.ExceptionsTest.lambda\\$\\w+\\$\\d+\\(ExceptionsTest.java:\\d+\\)\n"
                                + ".*\nFix: this is a defect of Dunder: please report it to its maintainers with this"
                                + " text and the source of Money.Coin",
                        Pattern.DOTALL));
        assertThat(said).contains("\nat dev.dunder.processor.core.rounds.RequestRun.");
        assertThat(said.lines().filter(line -> line.startsWith("at "))).hasSize(5);
    }

    @Test
    void exceptionOutOfTheLibrary_isOurs() {
        assertThat(said(() -> List.of(1).get(3)))
                .contains(
                        "[Dunder:InternalError]",
                        "IndexOutOfBoundsException",
                        "at " + getClass().getName());
    }

    /** As the JIT compiler throws them where they are frequent. */
    @Test
    void exceptionWithoutFrames_isOurs() {
        RuntimeException exception = new NullPointerException();
        exception.setStackTrace(new StackTraceElement[0]);
        Supplier<?> step = () -> {
            throw exception;
        };
        assertThat(said(step)).contains("[Dunder:InternalError]", "Found: java.lang.NullPointerException\nFix: ");
    }

    @Test
    void assertionAndLinkage_areProblemsToo() {
        assertThat(said(() -> {
                    throw new AssertionError("never");
                }))
                .contains("[Dunder:InternalError]", "java.lang.AssertionError: never");
        assertThat(said(() -> {
                    throw new NoSuchMethodError("of another version");
                }))
                .contains("[Dunder:InternalError]", "java.lang.NoSuchMethodError: of another version");
    }

    @Test
    void recursionOfOurs_isInternalErrorWithEachFrameOnce() {
        String said = said(() -> depth(0));
        assertThat(said).contains("[Dunder:InternalError]", "Found: java.lang.StackOverflowError\nat ");
        assertThat(said.lines().filter(line -> line.contains(".depth("))).hasSize(1);
    }

    /** The innermost thousand frames, which are all that is known, are the library's. */
    @Test
    void recursionOfTheLibrary_isInternalError() {
        assertThat(said(() ->
                        Pattern.compile("(a|b)*").matcher("ab".repeat(50_000)).matches()))
                .contains("[Dunder:InternalError]", "Found: java.lang.StackOverflowError\n");
    }

    @Test
    void recursionOfTheCompiler_isTheCompilers() {
        StackOverflowError error = new StackOverflowError();
        error.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.util.HashMap", "get", "HashMap.java", 1),
            new StackTraceElement("com.sun.tools.javac.code.Types", "erasure", "Types.java", 1)
        });
        Supplier<?> step = () -> {
            throw error;
        };
        assertThat(said(step)).startsWith("[Dunder:UnreadableType]").contains("Found: java.lang.StackOverflowError\n");
    }

    @Test
    void longMessages_areCut() {
        assertThat(said(() -> {
                    throw new IllegalStateException("x".repeat(5_000));
                }))
                .contains("xxx…")
                .hasSizeLessThan(1_500);
    }

    @Test
    void exceptionWhileTheRequestIsRead_isAProblemToo() {
        Asked feature = new Asked(request -> Result.failed(List.of())) {
            @Override
            public String suffix(Annotation annotation) {
                throw new IllegalStateException("no suffix");
            }
        };
        assertThat(errors(feature)).anySatisfy(said -> assertThat(said.text()).startsWith("[Dunder:InternalError]"));
    }

    @Test
    void exceptionWhileTheTypeIsWritten_isAProblemToo() {
        Asked feature = new Asked(request -> Result.of(TypeSpec.classBuilder(request.generated())
                .addJavadoc(CodeBlock.builder().add("$<").build())));
        assertThat(errors(feature))
                .singleElement()
                .satisfies(said -> assertThat(said.text())
                        .startsWith("[Dunder:InternalError]")
                        .contains("at com.palantir.javapoet."));
    }

    private static int depth(int sum) {
        return 1 + depth(sum + 1);
    }

    /** A step that throws an exception with frames of these classes, and after them one of ours. */
    private static Supplier<Result<TypeSpec.Builder>> throwing(RuntimeException exception, String... classes) {
        List<String> frames = Stream.concat(Arrays.stream(classes), Stream.of(Rounds.class.getName()))
                .toList();
        exception.setStackTrace(frames.stream()
                .map(name -> new StackTraceElement(name, "run", "File.java", 1))
                .toArray(StackTraceElement[]::new));
        return () -> {
            throw exception;
        };
    }

    private static String said(Supplier<?> step) {
        List<Said> errors = errors(new Asked(request -> {
            step.get();
            return Result.failed(List.of());
        }));
        assertThat(errors)
                .singleElement()
                .satisfies(said -> assertThat(said.line()).isEqualTo(4));
        return errors.get(0).text().lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    private static List<Said> errors(Asked feature) {
        return Compiled.of(List.of(MONEY), ClassPath.LIBRARIES, feature).said().stream()
                .filter(said -> said.severity() == Said.Severity.ERROR)
                .toList();
    }

    /** As a compiler's own exception: of no package of the JDK's API. */
    private static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Missing(String message) {
            super(message);
        }
    }

    /** A feature, and the processor that has it alone. */
    private static class Asked extends AbstractProcessor implements Feature {
        private final Function<Request, Result<TypeSpec.Builder>> step;

        Asked(Function<Request, Result<TypeSpec.Builder>> step) {
            this.step = step;
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
            if (!annotations.isEmpty()) {
                new Rounds(List.of(this), annotation -> true, processingEnv).run(annotations, round);
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
            return step.apply(request);
        }
    }
}
