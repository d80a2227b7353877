package behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What Python gave for an expression over the classes of {@code values.py}, which mirror those of this folder. */
record Python(String expression, String value) {
    private static final Map<String, String> VALUES = read();

    static Python python(String expression) {
        assertThat(VALUES).as("after a new expression, run values.py").containsKey(expression);
        return new Python(expression, VALUES.get(expression));
    }

    /** Asserts that Java gives the same. */
    void gives(Object actual) {
        assertThat(repr(actual)).as(expression).isEqualTo(value);
    }

    /** Asserts that both fail, Java with the given exception. */
    void raises(Class<? extends Exception> type, ThrowingCallable call) {
        assertThat(value).as(expression).startsWith("raises ");
        assertThatThrownBy(call).as(expression).isInstanceOf(type);
    }

    /** A value as Python's repr() writes it. */
    private static String repr(Object value) {
        if (value == null) {
            return "None";
        }
        if (value instanceof Boolean truth) {
            return truth ? "True" : "False";
        }
        if (value instanceof CharSequence || value instanceof Character) {
            return "'" + value + "'";
        }
        return value instanceof Iterable<?> many
                ? StreamSupport.stream(many.spliterator(), false)
                        .map(Python::repr)
                        .collect(Collectors.joining(", ", "[", "]"))
                : value.toString();
    }

    private static Map<String, String> read() {
        try (BufferedReader values = new BufferedReader(new InputStreamReader(
                Python.class.getResourceAsStream("/operators/behaviour/values.tsv"), StandardCharsets.UTF_8))) {
            return values.lines().map(line -> line.split("\t")).collect(Collectors.toMap(row -> row[0], row -> row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
