package dev.dunder.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.GeneratedByDunder;
import dev.dunder.processor.harness.Consumer;
import dev.dunder.processor.harness.Jars;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users' builds, in folders of their own, with the finished jars and with all warnings as errors. */
class ConsumerBuildIT {
    private static final String PROCESSOR = Jars.place(DunderProcessor.class).toString();
    private static final String ANNOTATIONS =
            Jars.place(GeneratedByDunder.class).toString();

    /** Since 23 javac looks for processors on the class path only if it is told to. */
    private static final boolean MUST_BE_TOLD = Runtime.version().feature() >= 23;

    @TempDir
    private Path folder;

    @Test
    void maven_withProcessorPath() throws IOException {
        Consumer consumer = Consumer.copy(folder, "maven-processor-path");
        consumer.maven(List.of("compile"));
        assertRuns(consumer);
    }

    @Test
    void maven_withClassPath() throws IOException {
        Consumer consumer = Consumer.copy(folder, "maven-class-path");
        consumer.maven(MUST_BE_TOLD ? List.of("compile", "-Dmaven.compiler.proc=full") : List.of("compile"));
        assertRuns(consumer);
    }

    @Test
    void javac_withClassPath() throws IOException {
        Consumer consumer = Consumer.copy(folder, "sources");
        String jars = ANNOTATIONS + File.pathSeparator + PROCESSOR;
        consumer.javac(MUST_BE_TOLD ? List.of("-cp", jars, "-proc:full") : List.of("-cp", jars));
        assertRuns(consumer);
    }

    @Test
    void javac_withProcessorModulePath() throws IOException {
        Consumer consumer = Consumer.copy(folder, "module-path");
        consumer.javac(List.of("-p", ANNOTATIONS, "--processor-module-path", PROCESSOR));
        String modules = consumer.path("target/classes") + File.pathSeparator + ANNOTATIONS;
        assertThat(consumer.java("-p", modules, "-m", "com.example.shop/com.example.shop.Main"))
                .isEqualTo("3.50");
    }

    /** Generated helpers need nothing but the JDK. */
    private static void assertRuns(Consumer consumer) throws IOException {
        assertThat(consumer.java("-cp", consumer.path("target/classes"), "com.example.shop.Main"))
                .isEqualTo("3.50");
    }
}
