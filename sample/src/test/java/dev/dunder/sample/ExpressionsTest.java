package dev.dunder.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each expression that the shop prints is the one whose value it prints. */
final class ExpressionsTest {
    private static final Pattern VALUE =
            Pattern.compile("report\\.value\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\",(.*?)\\);\n", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"OwnTypes", "OthersTypes", "Calculations"})
    void prints_theExpressionOfEachValue(String type) throws IOException {
        Path source = Path.of("src", "main", "java", "dev", "dunder", "sample", type + ".java");
        String text = Files.readString(source).replace("\r\n", "\n");

        assertThat(VALUE.matcher(text).results()).hasSizeGreaterThan(15).allSatisfy(value -> {
            String printed = value.group(1).replace("\\\"", "\"");
            int lastStatement = printed.lastIndexOf("; ") + 1;
            assertThat(withoutSpace(printed.substring(lastStatement))).isEqualTo(withoutSpace(value.group(2)));
            assertThat(textBefore(value, text)).endsWith(printed.substring(0, lastStatement));
        });
    }

    private static String textBefore(MatchResult value, String text) {
        return text.substring(0, value.start()).stripTrailing();
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s", "");
    }
}
