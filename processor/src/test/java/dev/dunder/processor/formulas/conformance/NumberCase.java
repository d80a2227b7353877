package dev.dunder.processor.formulas.conformance;

import com.google.gson.annotations.SerializedName;
import dev.dunder.processor.harness.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A formula over numbers, which has to give what CPython gave, to throw, or not to compile. */
public final class NumberCase implements Case {
    private static final Set<String> FLOATING = Set.of("float", "double", "Float", "Double");

    private final String title;
    private final Content content;
    private final FormulaInterface formula;
    private final UnaryOperator<Object> compared;

    /**
     * A line as the oracle writes it.
     *
     * @param params type and value by name
     * @param precision that of {@code @Formulas}; 0 leaves it out
     * @param error whether the formula must not compile
     * @param type the type of the result; an error may leave it out
     * @param value the result; null if there is none
     * @param exception what is thrown; null if nothing is
     */
    record Content(
            Map<String, List<String>> params,
            String expr,
            int precision,
            boolean error,
            String type,
            String value,
            @SerializedName("throws") String exception) {

        /** For an error a type of result at which no error is: the widest of those that take part. */
        String result() {
            if (type != null) {
                return type;
            }
            Set<String> types =
                    params.values().stream().map(each -> each.get(0)).collect(Collectors.toSet());
            if (types.stream().anyMatch(FLOATING::contains)) {
                return "double";
            }
            return Stream.of("BigDecimal", "BigInteger")
                    .filter(types::contains)
                    .findFirst()
                    .orElse(expr.contains(".") ? "double" : "long");
        }
    }

    NumberCase(String title, Content content, FormulaInterface formula, UnaryOperator<Object> compared) {
        this.title = title;
        this.content = content;
        this.formula = formula;
        this.compared = compared;
    }

    /** All cases of resources, of which BigDecimals are compared by value. */
    public static List<NumberCase> all(String... files) {
        return Oracle.lines(false, files).stream().map(NumberCase::of).toList();
    }

    private static NumberCase of(Oracle.Line line) {
        Content content = line.as(Content.class);
        return new NumberCase(
                line + ": " + content.expr() + " for " + content.params() + " at precision " + content.precision(),
                content,
                new FormulaInterface(
                        "numbers",
                        line.name(),
                        content.precision() == 0 ? "" : "(precision = " + content.precision() + ")",
                        FormulaInterface.literal(content.expr()),
                        content.result(),
                        types(content.params())),
                Values::canonical);
    }

    static Map<String, String> types(Map<String, List<String>> params) {
        Map<String, String> types = new LinkedHashMap<>();
        params.forEach((name, typeAndValue) -> types.put(name, typeAndValue.get(0)));
        return types;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String name() {
        return formula.name();
    }

    @Override
    public SourceFile formula() {
        return formula.source();
    }

    @Override
    public List<SourceFile> support() {
        return List.of();
    }

    @Override
    public boolean isError() {
        return content.error();
    }

    @Override
    public String expected() {
        return content.exception() == null
                ? show(Values.of(content.type(), content.value()))
                : "throws " + content.exception();
    }

    @Override
    public String found(ClassLoader classes) {
        Object[] arguments = content.params().values().stream()
                .map(typeAndValue -> Values.of(typeAndValue.get(0), typeAndValue.get(1)))
                .toArray();
        try {
            return show(formula.call(classes, arguments));
        } catch (Throwable thrown) {
            return "throws " + thrown.getClass().getSimpleName();
        }
    }

    private String show(Object value) {
        return Values.show(compared.apply(value));
    }
}
