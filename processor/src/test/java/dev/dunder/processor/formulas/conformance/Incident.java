package dev.dunder.processor.formulas.conformance;

import dev.dunder.processor.formulas.conformance.NumberCase.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A number that another tool or language got wrong, as a formula.
 *
 * @param name whose number it was, and what was wrong
 * @param parameters such as {@code BigDecimal a = 1, int b = 2}; may be empty
 * @param formula the text, and what else {@code @Formula} says after a semicolon
 * @param settings what {@code @Formulas} says; may be empty
 * @param outcome type and value, such as {@code BigDecimal 0.5}, with the exact digits; type and {@code throws} and an
 *     exception; or {@code error}
 */
public record Incident(String name, String parameters, String formula, String settings, String outcome) {

    /** The incident of a row, whose columns are separated by bars. */
    public static Incident of(String row) {
        String[] columns = row.split("\\|", -1);
        return new Incident(
                columns[0].strip(), columns[1].strip(), columns[2].strip(), columns[3].strip(), columns[4].strip());
    }

    /** The cases of incidents. */
    public static List<NumberCase> cases(List<Incident> incidents) {
        return IntStream.range(0, incidents.size())
                .mapToObj(index -> incidents.get(index).toCase("C" + (index + 1)))
                .toList();
    }

    private NumberCase toCase(String simpleName) {
        Map<String, List<String>> params = params();
        String[] said = formula.split("; ", 2);
        Content content = content(params, said[0]);
        String literal = FormulaInterface.literal(said[0]);
        return new NumberCase(
                name + ": " + this.formula + " for " + params,
                content,
                new FormulaInterface(
                        "incidents",
                        simpleName,
                        settings.isEmpty() ? "" : "(" + settings + ")",
                        said.length == 1 ? literal : "value = " + literal + ", " + said[1],
                        content.result(),
                        NumberCase.types(params)),
                UnaryOperator.identity());
    }

    private Content content(Map<String, List<String>> params, String expression) {
        if (outcome.equals("error")) {
            return new Content(params, expression, 0, true, null, null, null);
        }
        String[] words = outcome.split(" ");
        return words[1].equals("throws")
                ? new Content(params, expression, 0, false, words[0], null, words[2])
                : new Content(params, expression, 0, false, words[0], words[1], null);
    }

    private Map<String, List<String>> params() {
        Map<String, List<String>> params = new LinkedHashMap<>();
        for (String parameter : parameters.isEmpty() ? new String[0] : parameters.split(", ")) {
            String[] words = parameter.split(" ");
            params.put(words[1], List.of(words[0], words[3]));
        }
        return params;
    }
}
