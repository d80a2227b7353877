package dev.dunder.processor.formulas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.harness.ClassPath;
import dev.dunder.processor.harness.Compiled;
import dev.dunder.processor.harness.Said;
import dev.dunder.processor.harness.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever a message proposes for a value that does not become the method's result compiles, from each type to each. */
class ResultRemediesTest {
    private static final List<String> NUMBERS = List.of(
            "byte",
            "short",
            "int",
            "long",
            "float",
            "double",
            "Byte",
            "Short",
            "Integer",
            "Long",
            "Float",
            "Double",
            "java.math.BigInteger",
            "java.math.BigDecimal");

    private static final Pattern AROUND = Pattern.compile("[\\w(]+\\(…\\)+");
    private static final Pattern CHANGE = Pattern.compile("change the method's result to ([\\w.<>, ]+)");

    /** A formula of one operand, and the type of its method. */
    private record Row(String operand, String formula, String result) {
        String method(int number) {
            return "@Formula(\"%s\") %s f%d(%s a);".formatted(formula, result, number, operand);
        }

        /** The rows that a message proposes. */
        List<Row> proposed(String message) {
            String fix = message.substring(message.indexOf("Fix: "));
            List<Row> rows = new ArrayList<>();
            AROUND.matcher(fix)
                    .results()
                    .forEach(
                            written -> rows.add(new Row(operand, written.group().replace("…", formula), result)));
            CHANGE.matcher(fix)
                    .results()
                    .forEach(change ->
                            rows.add(new Row(operand, formula, change.group(1).replaceFirst("^Big", "java.math.Big"))));
            return rows;
        }
    }

    @Test
    void eachRemedyCompiles() {
        List<String> results = new ArrayList<>(NUMBERS);
        results.addAll(List.of("char", "Character", "String", "boolean", "Boolean"));
        List<Row> rows = results.stream()
                .flatMap(operand -> results.stream().map(result -> new Row(operand, "a", result)))
                .toList();
        List<Said> errors = said(rows);
        assertThat(errors).hasSizeGreaterThan(150);
        List<Row> proposed = errors.stream()
                .flatMap(error -> rows.get((int) error.line() - 2).proposed(error.text()).stream())
                .toList();
        assertThat(proposed).hasSizeGreaterThan(2 * errors.size());
        assertThat(said(proposed)).isEmpty();
    }

    /** All that is said of a class with a formula a line, from the second line on. */
    private static List<Said> said(List<Row> rows) {
        String methods = IntStream.range(0, rows.size())
                .mapToObj(index -> rows.get(index).method(index))
                .collect(Collectors.joining("\n"));
        String source = "@dev.dunder.Formulas interface Remedied { @interface Nothing {}\n"
                + methods.replace("@Formula", "@dev.dunder.Formula") + "\n}";
        return Compiled.of(List.of(SourceFile.of("Remedied", source)), ClassPath.LIBRARIES)
                .said();
    }
}
