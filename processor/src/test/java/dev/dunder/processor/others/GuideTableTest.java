package dev.dunder.processor.others;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.harness.CompilerSession;
import dev.dunder.processor.harness.SourceFile;
import dev.dunder.processor.harness.Unit;
import dev.dunder.processor.operators.OperandSide;
import dev.dunder.processor.operators.Operator;
import dev.dunder.processor.operators.TypeOperators;
import dev.dunder.processor.operators.TypeOperators.OperatorMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** The table of libraries' types in the guide is what the processor finds on them. */
class GuideTableTest {
    private static final String NOTHING = "–";
    private static final CompilerSession SESSION = CompilerSession.of(SourceFile.of(
            "Carrier",
            "@Deprecated class Carrier {",
            "    interface DoubleProperty {",
            "        double get();",
            "        void set(double value);",
            "        DoubleProperty add(double other);",
            "        DoubleProperty subtract(DoubleProperty other);",
            "    }",
            "}"));

    /** Every type has those of Object, and its texts and its hash are no reason to look it up. */
    private static final Set<Operator> UNTOLD = Set.of(
            Operator.EQUAL,
            Operator.NOT_EQUAL,
            Operator.LESS_EQUAL,
            Operator.GREATER,
            Operator.GREATER_EQUAL,
            Operator.HASH,
            Operator.REPR,
            Operator.STR,
            Operator.FORMAT);

    @Test
    void shows_whatIsFound() throws IOException {
        List<String> rows = Files.readAllLines(Unit.module().resolveSibling("docs/other-peoples-types.md")).stream()
                .filter(line -> line.matches("\\| `[\\w.]+\\.[A-Z]\\w*` \\|.*"))
                .toList();

        assertThat(rows)
                .isNotEmpty()
                .containsExactlyElementsOf(rows.stream()
                        .map(row -> row(row.replaceFirst("\\| `([\\w.]+)`.*", "$1")))
                        .toList());
    }

    private static String row(String name) {
        TypeOperators operators = operators(name);
        return Stream.of(
                        "`" + name + "`",
                        cell(operators, method -> method.change().isEmpty()),
                        signs(operator -> operators.rounded(operator, OperandSide.FORWARD)),
                        cell(operators, method -> method.change().isPresent()),
                        seen(operators))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String cell(TypeOperators operators, Predicate<OperatorMethod> wanted) {
        return signs(operator -> operators.of(operator, OperandSide.FORWARD).filter(wanted));
    }

    private static String signs(java.util.function.Function<Operator, Stream<OperatorMethod>> methods) {
        String signs = Arrays.stream(Operator.values())
                .filter(operator -> !UNTOLD.contains(operator))
                .filter(operator -> methods.apply(operator).findAny().isPresent())
                .map(operator -> "`" + sign(operator) + "`")
                .collect(Collectors.joining(" "));
        return signs.isEmpty() ? NOTHING : signs;
    }

    /** {@code a + b} is {@code +}; {@code -a} and {@code len(a)} are as they are. */
    private static String sign(Operator operator) {
        return operator.notation().replaceFirst("^[ab] (\\W+|in) [ab]$", "$1").replace("|", "\\|");
    }

    private static String seen(TypeOperators operators) {
        return Arrays.stream(Operator.values())
                .flatMap(operator -> operators.of(operator, OperandSide.FORWARD))
                .map(OperatorMethod::change)
                .flatMap(Optional::stream)
                .map(change -> "`" + change.member() + "`")
                .findFirst()
                .orElse(NOTHING);
    }

    private static TypeOperators operators(String name) {
        Round round = SESSION.round();
        TypeElement carrier = type(round, "Carrier");
        TypeElement type = type(round, name.replace("javafx.beans.property", "Carrier"));
        Annotation annotation =
                Annotation.on(carrier, "java.lang.Deprecated", round.elements()).orElseThrow();
        Request request = new Request(carrier, annotation, type, ClassName.get("", "CarrierOps"), Origin.of(carrier));
        return TypeOperators.of(type, request, round);
    }

    private static TypeElement type(Round round, String name) {
        TypeElement type = round.elements().getTypeElement(name);
        assertThat(type).as(name).isNotNull();
        return type;
    }
}
