package dev.dunder.processor.managed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.harness.Behaviour;
import dev.dunder.processor.harness.ClassPath;
import dev.dunder.processor.harness.Compiled;
import dev.dunder.processor.harness.Example;
import dev.dunder.processor.harness.Page;
import dev.dunder.processor.harness.SourceFile;
import dev.dunder.processor.harness.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the guide shows of locks runs, and its table of events is that of the managers in the tests. */
class ContextManagersGuideTest {
    private static final Path GUIDE = Unit.module().resolveSibling("docs/context-managers.md");
    private static final Path EVENTS = Unit.module().resolve("src/test/resources/managed/behaviour/with.tsv");
    private static final Map<String, String> LETTERS =
            Map.of("throw", "b", "commit", "c", "rollback", "k", "release", "r");

    private static final SourceFile CHECKS = SourceFile.of(
            "LocksBehaviour",
            "package com.example.locks;",
            "import static org.assertj.core.api.Assertions.assertThat;",
            "import java.util.concurrent.Semaphore;",
            "import java.util.concurrent.locks.ReentrantLock;",
            "import java.util.concurrent.locks.StampedLock;",
            "final class LocksBehaviour {",
            "    static void lock_isReleased() {",
            "        ReentrantLock lock = new ReentrantLock();",
            "        assertThat(LockExamples.underALock(lock)).isEqualTo(1);",
            "        assertThat(lock.isLocked()).isFalse();",
            "    }",
            "    static void permits_areHeldAndReleased() {",
            "        Semaphore semaphore = new Semaphore(3);",
            "        assertThat(LockExamples.withTwoPermits(semaphore)).isEqualTo(1);",
            "        assertThat(semaphore.availablePermits()).isEqualTo(3);",
            "    }",
            "    static void stamp_isHeldAndReleased() {",
            "        StampedLock lock = new StampedLock();",
            "        assertThat(LockExamples.byItsStamp(lock)).isTrue();",
            "        assertThat(lock.isWriteLocked()).isFalse();",
            "    }",
            "    static void name_isGivenBack() {",
            "        assertThat(LockExamples.byItsName(new TriggerLocks()))",
            "                .containsExactly(\"obtain TRIGGERS\", \"fire\", \"release TRIGGERS\");",
            "    }",
            "}");

    @TestFactory
    Stream<DynamicTest> locks_areHeldInTheBody() {
        Stream<SourceFile> examples = Page.read(GUIDE).examples().stream()
                .filter(Example::isGood)
                .filter(example -> example.text().contains("package com.example.locks"))
                .map(Example::toSource);
        Compiled compiled =
                Compiled.of(Stream.concat(examples, Stream.of(CHECKS)).toList(), ClassPath.LIBRARIES);
        return Behaviour.of("guide", compiled);
    }

    @Test
    void events_areThoseOfTheTests() throws IOException {
        List<String> rows = Files.readAllLines(GUIDE).stream()
                .filter(line -> line.matches("\\| (returns|throws b) \\|.*"))
                .toList();
        List<String> events = Files.readAllLines(EVENTS);

        assertThat(rows).hasSize(10).allSatisfy(row -> {
            String[] cells = row.split("\\|");
            String script = "Work\tbody=%s %srollback=%s release=%s\t"
                    .formatted(
                            cells[1].contains("throws") ? "throw" : "return",
                            cells[1].contains("throws") ? "" : "commit=" + action(cells[2]) + " ",
                            action(cells[3]),
                            action(cells[4]));
            assertThat(events)
                    .filteredOn(event -> event.startsWith(script))
                    .singleElement()
                    .satisfies(event -> assertThat(told(event.split("\t")[2]))
                            .isEqualTo(cells[5].strip() + " -> " + cells[6].strip()));
        });
    }

    private static String action(String cell) {
        return cell.contains("throws") ? "throw" : "ok";
    }

    /** {@code enter body commit rollback(commit) release(commit) -> throws commit} as the guide says it. */
    private static String told(String events) {
        String[] parts = events.split(" -> ");
        String calls = parts[0].replace("enter body ", "")
                .replaceAll("release\\(\\w+\\)", "release")
                .replace(" ", ", ");
        String thrown = parts[1].equals("returns value")
                ? "nothing"
                : parts[1].replace("throws ", "").replace(",", ", ");
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            calls = calls.replace("(" + letter.getKey() + ")", "(" + letter.getValue() + ")");
            thrown = thrown.replaceAll("\\b" + letter.getKey() + "\\b", letter.getValue());
        }
        return calls + " -> " + thrown;
    }
}
