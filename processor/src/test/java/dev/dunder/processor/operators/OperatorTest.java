package dev.dunder.processor.operators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Op;
import dev.dunder.processor.harness.SourceFile;
import dev.dunder.processor.harness.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of operators knows all that users can write, and the model knows all that follows from it. */
class OperatorTest {
    private static final List<SourceFile> SOURCES =
            Unit.sources(Unit.module().resolve("src/main/java/dev/dunder/processor/operators"));

    @Test
    void constants_areThoseOfOp() {
        assertThat(Arrays.stream(Operator.values()).map(Enum::name))
                .containsExactlyElementsOf(Arrays.stream(Op.values())
                        .filter(op -> op != Op.NONE)
                        .map(Enum::name)
                        .toList());
    }

    @Test
    void signs_areThoseOfPython() {
        assertThat(Stream.of(Operator.values()).filter(Operator::isComparison).map(Operator::sign))
                .containsExactly("<", "<=", ">", ">=", "==", "!=");
    }

    @Test
    void reflections_areTheirOwn() {
        assertThat(Operator.values()).allMatch(operator -> operator.reflection().reflection() == operator);
        assertThat(Stream.of(Operator.values()).filter(operator -> operator.reflection() != operator))
                .containsExactly(Operator.LESS, Operator.LESS_EQUAL, Operator.GREATER, Operator.GREATER_EQUAL);
    }

    @Test
    void helpers_haveNamesOfTheirOwn() {
        Stream<HelperName> ofOperators = Stream.of(Operator.values())
                .filter(operator -> operator.operands().areOfOperation())
                .flatMap(operator -> Stream.of(OperandSide.FORWARD, OperandSide.IN_PLACE)
                        .map(form -> HelperName.of(operator, form)));
        List<HelperName> names = Stream.concat(
                        ofOperators, Stream.of(HelperName.BuiltIn.values()).map(HelperName::of))
                .toList();
        assertThat(names.stream().map(HelperName::text)).doesNotHaveDuplicates();
        assertThat(names.stream().map(HelperName::rank)).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void derivations_areAllInTheModel() {
        String factory = SOURCES.stream()
                .filter(source -> source.qualifiedName().endsWith(".OperatorsModelFactory"))
                .map(SourceFile::text)
                .collect(Collectors.joining());
        assertThat(SOURCES.stream()
                        .filter(source -> source.text().contains("implements Derivation {"))
                        .map(source -> source.qualifiedName().replaceFirst(".*\\.", ""))
                        .filter(name -> !factory.contains("new " + name + "()")))
                .as("derivations that OperatorsModelFactory leaves out")
                .isEmpty();
    }
}
