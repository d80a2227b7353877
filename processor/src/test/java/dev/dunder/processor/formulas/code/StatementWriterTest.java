package dev.dunder.processor.formulas.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Statements as text; the expected lines are written by hand, in the layout of the other generated sources. */
class StatementWriterTest {
    private static final Code N = new Code.Name("n");
    private static final Code ZERO = Code.literal("0");
    private static final ClassName LINE = ClassName.get("", "Line");

    private static String written(Statement... statements) {
        return StatementWriter.write(List.of(statements)).toString();
    }

    @Test
    void declares_withAndWithoutAValue() {
        assertThat(written(
                        new Statement.Declare(TypeName.INT, "n", Optional.empty()),
                        new Statement.Declare(TypeName.INT, "m", Optional.of(ZERO))))
                .isEqualTo("int n;\nint m = 0;\n");
    }

    @Test
    void assigns_andReturns() {
        assertThat(written(new Statement.Assign("n", ZERO), new Statement.Return(N)))
                .isEqualTo("n = 0;\nreturn n;\n");
    }

    @Test
    void branches_withElseOnlyIfThereIsOne() {
        Code test = N.with(InfixSign.LESS, ZERO);
        Statement body = new Statement.Assign("n", ZERO);
        assertThat(written(new Statement.If(test, List.of(body), List.of()))).isEqualTo("if (n < 0) {\n  n = 0;\n}\n");
        assertThat(written(new Statement.If(test, List.of(body), List.of(new Statement.Return(N)))))
                .isEqualTo("if (n < 0) {\n  n = 0;\n} else {\n  return n;\n}\n");
    }

    @Test
    void loops_overItemsAndWhileATestHolds() {
        Statement body = new Statement.Assign("n", N.call("plus", new Code.Name("line")));
        assertThat(written(new Statement.ForEach(LINE, "line", new Code.Name("lines"), List.of(body))))
                .isEqualTo("for (Line line : lines) {\n  n = n.plus(line);\n}\n");
        assertThat(written(new Statement.While(N.call("hasNext"), List.of(body))))
                .isEqualTo("while (n.hasNext()) {\n  n = n.plus(line);\n}\n");
    }

    @Test
    void raises_anException() {
        Code exception = new CallCode.Creation(ClassName.get("", "Oops"), false, List.of());
        assertThat(written(new Statement.Throw(exception))).isEqualTo("throw new Oops();\n");
    }

    @Test
    void nests_bodies() {
        Statement inner = new Statement.If(N, List.of(new Statement.Return(N)), List.of());
        assertThat(written(new Statement.ForEach(LINE, "n", new Code.Name("lines"), List.of(inner))))
                .isEqualTo("for (Line n : lines) {\n  if (n) {\n    return n;\n  }\n}\n");
    }
}
