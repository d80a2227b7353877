package dev.dunder.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.dunder.processor.harness.ClassPath;
import dev.dunder.processor.harness.Compiled;
import dev.dunder.processor.harness.Example;
import dev.dunder.processor.harness.Page;
import dev.dunder.processor.harness.Said;
import dev.dunder.processor.harness.SourceFile;
import dev.dunder.processor.harness.Unit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the README and the guide show is so: every block of Java compiles, or gives the problem that it says, or is what is
 * generated; every link leads somewhere.
 */
final class DocsTest {
    private static final List<Page> PAGES = Page.all();

    @TestFactory
    Stream<DynamicTest> examples_compile() {
        return PAGES.stream()
                .filter(page -> !page.examples().isEmpty())
                .map(page -> dynamicTest(page.toString(), () -> assertHolds(page)));
    }

    @TestFactory
    Stream<DynamicTest> examples_giveTheirProblem() {
        return PAGES.stream()
                .flatMap(page -> page.examples().stream()
                        .filter(example -> example.expectation().contains("="))
                        .map(example -> dynamicTest(page + ":" + example.line(), () -> assertSays(example, page))));
    }

    @TestFactory
    Stream<DynamicTest> links_leadSomewhere() {
        return PAGES.stream()
                .map(page -> dynamicTest(
                        page.toString(),
                        () -> assertThat(page.links())
                                .filteredOn(link -> !link.matches("https?://.*"))
                                .allSatisfy(link -> assertLeadsSomewhere(page, link))));
    }

    @Test
    void problems_areAllInTheirIndex() {
        List<String> pages = PAGES.stream()
                .filter(page -> page.file().getParent().endsWith("problems"))
                .map(Page::toString)
                .filter(page -> !page.equals("README.md"))
                .toList();
        Page index = Page.read(Unit.module().resolveSibling("docs/problems/README.md"));

        assertThat(index.links()).containsExactlyInAnyOrderElementsOf(pages);
    }

    /** All blocks of a page are compiled at once, as users would have them in one project. */
    private static void assertHolds(Page page) {
        List<SourceFile> sources = page.examples().stream()
                .filter(Example::isGood)
                .map(Example::toSource)
                .toList();
        Compiled compiled = Compiled.of(sources, ClassPath.OTHERS);
        assertThat(compiled.said()).filteredOn(DocsTest::isOfInterest).isEmpty();
        page.examples().stream()
                .filter(example -> example.expectation().equals(Example.GENERATED))
                .forEach(example -> assertGenerated(example, compiled));
    }

    /** The parts of the block between the lines of dots stand in one generated file, in their order. */
    private static void assertGenerated(Example example, Compiled compiled) {
        List<String> parts = new ArrayList<>();
        for (String part : example.text().split("(?m)^ *…\n")) {
            parts.add(part.strip());
        }
        assertThat(compiled.generated().values())
                .as("line %d", example.line())
                .anySatisfy(text -> assertThat(text).containsSubsequence(parts));
    }

    /** The problem is given, and a page that quotes it quotes it as it is. */
    private static void assertSays(Example example, Page page) {
        String[] expected = example.expectation().split("=", 2);
        String name = "[Dunder:" + expected[1] + "]";
        Compiled compiled = Compiled.of(List.of(example.toSource()), ClassPath.OTHERS);
        assertThat(compiled.said())
                .filteredOn(DocsTest::isOfInterest)
                .isNotEmpty()
                .allSatisfy(said -> {
                    assertThat(said.severity().name()).isEqualToIgnoringCase(expected[0]);
                    assertThat(said.text()).startsWith(name);
                    if (page.text().contains(name)) {
                        assertThat(said.text().lines())
                                .allSatisfy(line -> assertThat(page.text()).contains(line.strip()));
                    }
                });
    }

    /** That a block has several types is for the reader's sake. */
    private static boolean isOfInterest(Said said) {
        return !said.text().contains("auxiliary class");
    }

    private static void assertLeadsSomewhere(Page page, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page.file() : page.file().resolveSibling(parts[0]);
        assertThat(Files.exists(target)).as(link).isTrue();
        if (parts.length == 2) {
            assertThat(Page.read(target).anchors()).as(link).contains(parts[1]);
        }
    }
}
