package dev.dunder.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.harness.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.ReflectionSupport;

/** {@code mvn verify} runs the tests that are tagged {@code slow}, which {@code mvn test -Pquick} leaves out. */
class SlowTestsIT {
    private static final Instant BUILD_START = Instant.parse(System.getProperty("it.buildStart"));
    private static final Pattern RAN = Pattern.compile("(?s).*<testsuite [^>]*\\btests=\"[1-9]\\d*\".*");

    @Test
    void slowTests_ranInThisBuild() {
        assertThat(slowTests())
                .isNotEmpty()
                .filteredOn(test -> !ran(test))
                .as("slow tests that this build did not run: run 'mvn verify' without -Pquick")
                .isEmpty();
    }

    private static List<Class<?>> slowTests() {
        return ReflectionSupport.findAllClassesInPackage(
                SlowTestsIT.class.getPackageName(), SlowTestsIT::isSlow, name -> name.endsWith("Test"));
    }

    private static boolean isSlow(Class<?> test) {
        return Arrays.stream(test.getAnnotationsByType(Tag.class))
                .anyMatch(tag -> tag.value().equals("slow"));
    }

    /** Whether there is a report of the class, written by this build, and not an older one. */
    private static boolean ran(Class<?> test) {
        Path report = Unit.module().resolve("target/surefire-reports/TEST-" + test.getName() + ".xml");
        try {
            return Files.isRegularFile(report)
                    && !Files.getLastModifiedTime(report).toInstant().isBefore(BUILD_START)
                    && RAN.matcher(Files.readString(report)).matches();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
