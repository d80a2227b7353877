package dev.dunder.processor.formulas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.harness.ClassPath;
import dev.dunder.processor.harness.Compiled;
import dev.dunder.processor.harness.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever Java allows for a name is one in a formula, and breaks nothing of the generated class. */
class HostileNamesTest {

    @Test
    void names_withDollars_areNames() {
        Compiled compiled = compiled("@Formula(\"$a ^ b$T ^ $$ ^ é\") int net(int $a, int b$T, int $$, int é);");

        assertThat(compiled.said()).isEmpty();
        assertThat(compiled.generated().get("TillFormulas.java"))
                .contains("public int net(int $a, int b$T, int $$, int é) {\n        return $a ^ b$T ^ $$ ^ é;\n");
    }

    /** No parameter can have such a name, so that nothing has it. */
    @ParameterizedTest
    @ValueSource(
            strings = {"class", "int", "new", "this", "super", "_", "void", "while", "assert", "enum", "goto", "const"})
    void keywordsOfJava_areUnknown(String keyword) {
        assertThat(compiled("@Formula(\"%s + a\") int net(int a);".formatted(keyword))
                        .said())
                .singleElement()
                .satisfies(said ->
                        assertThat(said.text()).startsWith("[Dunder:UnknownName] unknown name %s".formatted(keyword)));
    }

    /** Words of Java that are names elsewhere (JLS 3.9). */
    @ParameterizedTest
    @ValueSource(strings = {"var", "record", "sealed", "permits", "module", "when", "with", "to"})
    void wordsOfJava_areNames(String word) {
        Compiled compiled = compiled("@Formula(\"%1$s * 2\") int net(int %1$s);".formatted(word));

        assertThat(compiled.said()).isEmpty();
        assertThat(compiled.generated().get("TillFormulas.java"))
                .contains("return Math.multiplyExact(%s, 2);".formatted(word));
    }

    /** What hides a type that the generated class needs (JLS 6.4): a constant, a parameter, a type, a type parameter. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "int %s = 3;",
                "@Formula(\"%1$s + 1\") int own(int %1$s);",
                "class %s {}",
                "@Formula(\"1\") <%s> int own();"
            })
    void members_mayBeNamedAsTypes(String member) {
        for (String name : List.of(
                "Math", "Integers", "Maps", "BigDecimal", "Override", "GeneratedByDunder", "MathContext", "Object")) {
            assertThat(compiled(member.formatted(name), USES).said()).as(name).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Math",
                "Integers",
                "Maps",
                "BigDecimal",
                "Override",
                "GeneratedByDunder",
                "MathContext",
                "Object"
            })
    void neighbours_mayBeNamedAsTypes(String name) {
        assertThat(compiled(USES, "} class %s {".formatted(name)).said()).isEmpty();
    }

    /** Formulas that need constants, classes of the JDK, and the runtime. */
    private static final String USES = """
            @Formula("1 + m['a'] // n")
            int whole(java.util.Map<java.lang.String, java.lang.Integer> m, int n);
            @Formula("d / n + 2.5")
            java.math.BigDecimal rounded(java.math.BigDecimal d, int n);
            """;

    private static Compiled compiled(String... members) {
        String head = "import dev.dunder.Formula; @dev.dunder.Formulas(precision = 5) interface Till {\n";
        return Compiled.of(
                List.of(SourceFile.of("Till", head + String.join("\n", members) + "\n}")), ClassPath.LIBRARIES);
    }
}
