package dev.dunder.processor.operators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.harness.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table in the guide, which readers rely on, is the one that the processor goes by. */
final class GuideTest {
    private static final String NOTHING = "–";

    @Test
    void shows_everyOperatorWithItsNames() throws IOException {
        List<String> rows = Files.readAllLines(Unit.module().resolveSibling("docs/operators.md")).stream()
                .filter(line -> line.matches("\\| `[A-Z_]+` \\|.*"))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(
                        Arrays.stream(Operator.values()).map(GuideTest::row).toList());
    }

    private static String row(Operator operator) {
        boolean isConstant = !operator.operands().areOfOperation();
        Stream<String> dunders =
                Arrays.stream(OperandSide.values()).filter(operator::has).map(form -> form.dunder(operator.dunder()));
        Stream<String> helpers = Stream.of(OperandSide.FORWARD, OperandSide.IN_PLACE)
                .filter(operator::has)
                .map(form -> form.helper(operator.helper()));
        return Stream.of(
                        cell(Stream.of(operator.name())),
                        isConstant
                                ? NOTHING
                                : cell(Stream.of(
                                        operator.notation().replace("|", "\\|").replace("...", "…"))),
                        isConstant ? NOTHING : cell(dunders),
                        cell(operator.conventional().stream()),
                        isConstant ? NOTHING : cell(helpers))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String cell(Stream<String> names) {
        String cell = names.map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        return cell.isEmpty() ? NOTHING : cell;
    }
}
