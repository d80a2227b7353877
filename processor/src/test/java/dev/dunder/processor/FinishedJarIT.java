package dev.dunder.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.GeneratedByDunder;
import dev.dunder.processor.harness.Jars;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is in the two jars that users get. */
class FinishedJarIT {
    private static final int JAVA_17 = 61;

    private static final Path PROCESSOR = Jars.place(DunderProcessor.class);
    private static final Path ANNOTATIONS = Jars.place(GeneratedByDunder.class);

    private final Map<String, byte[]> processor = Jars.contents(PROCESSOR);
    private final Map<String, byte[]> annotations = Jars.contents(ANNOTATIONS);

    @Test
    void processor_isFoundByCompilers() {
        assertThat(lines("META-INF/services/javax.annotation.processing.Processor"))
                .containsExactlyInAnyOrder(DunderProcessor.class.getName(), MetaclassProcessor.class.getName());
    }

    @Test
    void processor_isIsolatingForGradle() {
        assertThat(lines("META-INF/gradle/incremental.annotation.processors"))
                .containsExactly(
                        DunderProcessor.class.getName() + ",isolating",
                        MetaclassProcessor.class.getName() + ",isolating");
    }

    @Test
    void processor_conflictsWithNothing() {
        assertThat(processor.keySet())
                .allMatch(path -> path.startsWith("dev/dunder/processor/") || path.startsWith("META-INF/"));
        assertThat(processor).containsKey("dev/dunder/processor/shaded/javapoet/TypeSpec.class");
        assertThat(processor.values()).noneMatch(bytes -> contains(bytes, "com/palantir"));
    }

    @Test
    void processor_needsNothing() {
        assertThat(pom(processor, "dunder-processor")).doesNotContain("<dependency>", "<parent>");
    }

    @Test
    void annotations_needNothing() {
        assertThat(pom(annotations, "dunder-annotations"))
                .doesNotContain("<scope>compile", "<scope>runtime", "<parent>");
        assertThat(module(ANNOTATIONS).requires())
                .filteredOn(required -> !required.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactly("java.base");
    }

    @Test
    void bothAreModules() {
        assertThat(module(PROCESSOR).name()).isEqualTo("dev.dunder.processor");
        assertThat(module(ANNOTATIONS).name()).isEqualTo("dev.dunder");
        assertThat(module(ANNOTATIONS).isAutomatic()).isFalse();
        assertThat(exported()).isEqualTo(packages());
    }

    @Test
    void bothRunOnJava17() {
        assertThat(Jars.classFiles(PROCESSOR).values()).allMatch(bytes -> bytes[7] == JAVA_17);
        assertThat(Jars.classFiles(ANNOTATIONS).values()).allMatch(bytes -> bytes[7] == JAVA_17);
    }

    @Test
    void bothCarryTheLicense() {
        assertThat(processor).containsKey("META-INF/LICENSE");
        assertThat(annotations).containsKey("META-INF/LICENSE");
    }

    private Stream<String> lines(String path) {
        return text(processor.get(path)).lines();
    }

    private static String pom(Map<String, byte[]> jar, String artifact) {
        return text(jar.get("META-INF/maven/dev.dunder/" + artifact + "/pom.xml"));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static boolean contains(byte[] bytes, String ascii) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(ascii);
    }

    private static ModuleDescriptor module(Path jar) {
        return ModuleFinder.of(jar).findAll().iterator().next().descriptor();
    }

    private static Set<String> exported() {
        return module(ANNOTATIONS).exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    private static Set<String> packages() {
        return module(ANNOTATIONS).packages();
    }
}
