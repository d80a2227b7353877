package dev.dunder.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.GeneratedByDunder;
import dev.dunder.processor.harness.Compiled;
import dev.dunder.processor.harness.Jars;
import dev.dunder.processor.harness.LookUps;
import dev.dunder.processor.harness.Unit;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Neither the annotations and their runtime, nor the processor, nor what it generates looks anything up by name. */
class NoReflectionTest {
    @Test
    void annotations() {
        assertClean(Jars.classFiles(Jars.place(GeneratedByDunder.class)));
    }

    @Test
    void processor() {
        assertClean(Jars.classFiles(Jars.place(DunderProcessor.class)));
    }

    @Test
    void generated() {
        Map<String, byte[]> all = new TreeMap<>();
        for (Unit unit : Unit.all(Unit.Kind.GOOD)) {
            Compiled compiled = Compiled.of(unit);
            compiled.classFiles().forEach((path, bytes) -> {
                if (isGenerated(path, compiled)) {
                    all.put(unit + "/" + path, bytes);
                }
            });
        }
        assertClean(all);
    }

    private static boolean isGenerated(String classFile, Compiled compiled) {
        return compiled.generated().containsKey(classFile.replaceFirst("(\\$.*)?\\.class$", ".java"));
    }

    /** Without this the tests above might be clean because nothing is ever found. */
    @Test
    void findsWhatIsThere() {
        byte[] harness =
                Jars.classFiles(Jars.place(LookUps.class)).get("dev/dunder/processor/harness/RecordingProcessor.class");
        assertThat(LookUps.in(harness)).contains("java.lang.reflect.Proxy", "java.lang.Class.getClassLoader");
    }

    private static void assertClean(Map<String, byte[]> classFiles) {
        assertThat(classFiles).isNotEmpty();
        classFiles.forEach(
                (path, bytes) -> assertThat(LookUps.in(bytes)).as(path).isEmpty());
    }
}
