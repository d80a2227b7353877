package dev.dunder.processor.metaclasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.dunder.processor.DunderProcessor;
import dev.dunder.processor.MetaclassProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The processor of metaclasses takes nothing away from the processors of others, before or behind it. */
class OtherProcessorsTest {
    private static final JavaFileObject METACLASS = JavaFileObjects.forSourceString(
            "a.Loud", "package a; @dev.dunder.Metaclass(naming = dev.dunder.Naming.UPPER) @interface Loud {}");

    /** Sees all annotations, and notes them. */
    private static final class Noting extends AbstractProcessor {
        private final List<String> seen = new ArrayList<>();

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            annotations.forEach(
                    annotation -> seen.add(annotation.getSimpleName().toString()));
            return false;
        }
    }

    @Test
    void otherAnnotations_areSeenByOthers_inBothOrders() {
        for (boolean isFirst : new boolean[] {true, false}) {
            Noting noting = new Noting();
            compile(order(isFirst, noting), "package a; @Loud @Deprecated interface Dog { void hello(); }");
            assertThat(noting.seen).contains("Deprecated", "Loud");
        }
    }

    @Test
    void withoutMetaclasses_nothingIsClaimed() {
        Noting noting = new Noting();
        Compilation compilation = Compiler.javac()
                .withProcessors(new MetaclassProcessor(), noting)
                .compile(JavaFileObjects.forSourceString("a.Dog", "package a; @Deprecated interface Dog {}"));
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
        assertThat(noting.seen).containsExactly("Deprecated");
    }

    @Test
    void metaclassesAlone_areClaimed() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new DunderProcessor(), new MetaclassProcessor())
                .withOptions("-Xlint:processing")
                .compile(JavaFileObjects.forSourceString(
                        "a.Dog", "package a; @dev.dunder.MetaUpper interface Dog { void hello(); }"));
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generatedSourceFile("a.DogUpper")).isPresent();
    }

    private static List<Processor> order(boolean isFirst, Processor other) {
        List<Processor> processors = new ArrayList<>(List.of(new DunderProcessor(), new MetaclassProcessor()));
        processors.add(isFirst ? 0 : processors.size(), other);
        return processors;
    }

    private static void compile(List<Processor> processors, String source) {
        Compilation compilation = Compiler.javac()
                .withProcessors(processors)
                .compile(METACLASS, JavaFileObjects.forSourceString("a.Dog", source));
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
        assertThat(compilation.generatedSourceFile("a.DogLoud")).isPresent();
    }
}
