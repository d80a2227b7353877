package dev.dunder.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.harness.Markers;
import dev.dunder.processor.harness.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Messages and the pages about them are in plain technical English: phrases that once were in them do not come back. */
class PhrasesTest {
    /** What is not to be written, with the reason. */
    private static final Map<String, String> BANNED = Map.ofEntries(
            Map.entry("(?<!there )\\b(is|are|was) no\\b", "'is not a'"),
            Map.entry("\\bof which\\b", "a sentence of its own"),
            Map.entry("\\bbeside\\b(?!\\()", "'next to', 'in addition to'"),
            Map.entry("\\bbehind\\b", "'after'"),
            Map.entry("\\bstands?\\b", "'is'"),
            Map.entry("\\bso many\\b|\\bas many\\b", "say the number"),
            Map.entry("\\bnobody\\b|\\bsomebody\\b", "say who"),
            Map.entry("\\basks? for\\b|\\basked for\\b", "'request'"),
            Map.entry("\\bgives\\b", "'returns', 'has'"),
            Map.entry("\\b(take|taken|takes) (it|them|the \\w+|one|\\w+) out\\b|\\btaken out\\b", "'remove'"),
            Map.entry("\\blet one of the\\b", "an imperative: 'put … on one of the two only'"),
            Map.entry("\\bnothing is named\\b", "'unknown name'"),
            Map.entry("\\bmend(s|ed)?\\b", "'fix'"),
            Map.entry("\\bfor ever\\b", "'never ends'"),
            Map.entry(", as neither\\b|\\bnothing, as\\b", "'because', or a colon"),
            Map.entry("\\bwhatever\\b|\\bwhoever\\b|\\bwherein\\b|\\bthereof\\b", "archaic: name the thing"),
            Map.entry("\\bof its own accord\\b|\\bby itself,? so\\b", "idiom"),
            Map.entry("\\bthat is no operator's\\b", "'a name that is not an operator'"));

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`]*`");

    /** A phrase where it was found. */
    private record Phrase(String where, String phrase, String better) {}

    @Test
    void messages_inBadFiles() {
        assertThat(Unit.all(Unit.Kind.BAD).stream()
                        .flatMap(unit -> Markers.texts(unit)
                                .filter(text -> text.startsWith("[Dunder:"))
                                .flatMap(text -> phrases(unit.toString(), text))))
                .isEmpty();
    }

    @Test
    void texts_ofProblems() throws IOException {
        assertThat(files(Unit.module().resolve("src/main/java"), "Problem.java")
                        .flatMap(file -> LITERAL.matcher(read(file))
                                .results()
                                .flatMap(text -> phrases(file.getFileName().toString(), text.group(1)))))
                .isEmpty();
    }

    @Test
    void pages_ofProblems() throws IOException {
        assertThat(files(Unit.module().resolveSibling("docs/problems"), ".md")
                        .flatMap(file -> phrases(
                                file.getFileName().toString(),
                                CODE.matcher(read(file)).replaceAll("x"))))
                .isEmpty();
    }

    /** The test finds what it is for. */
    @Test
    void phrases_areFound() {
        assertThat(List.of("'x' is no number", "int, of which it has two", "take the index out", "nothing, as it has"))
                .allSatisfy(text -> assertThat(phrases("here", text)).hasSize(1));
        assertThat(phrases("here", "neither int nor Money has -; remove one of the two, which takes no operand"))
                .isEmpty();
    }

    private static Stream<Phrase> phrases(String where, String text) {
        return BANNED.entrySet().stream()
                .flatMap(entry -> Pattern.compile(entry.getKey(), Pattern.CASE_INSENSITIVE)
                        .matcher(text)
                        .results()
                        .map(found -> new Phrase(where, around(text, found), entry.getValue())));
    }

    private static String around(String text, MatchResult found) {
        int from = Math.max(0, found.start() - 30);
        return text.substring(from, Math.min(text.length(), found.end() + 30)).replace('\n', ' ');
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
