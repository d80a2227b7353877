package dev.dunder.processor.formulas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.harness.ClassPath;
import dev.dunder.processor.harness.Compiled;
import dev.dunder.processor.harness.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Formulas that name types of the same or a later round, and types that never appear. */
class FormulasRoundsTest {
    private static final SourceFile MONEY = SourceFile.of(
            "Money",
            "import dev.dunder.*;",
            "@Operators record Money(int cents) { Money plus(Money more) { return this; } }");

    @Test
    void typesOfTheSameRound_areInUse_andHaveTheirMethods() {
        SourceFile till = SourceFile.of(
                "Till",
                "import dev.dunder.*;",
                "@Formulas(use = MoneyOps.class) interface Till {",
                "@Formula(\"MoneyOps.add(a, b)\") Money sum(Money a, Money b);",
                "}");
        SourceFile shop = SourceFile.of(
                "Shop",
                "import dev.dunder.*;",
                "@Formulas(use = TillFormulas.class) interface Shop {",
                "@Formula(\"TillFormulas().sum(a, a)\") Money twice(Money a);",
                "@Formula(\"till.sum(a, a)\") Money twiceBy(TillFormulas till, Money a);",
                "}");

        Compiled compiled = compiled(MONEY, till, shop);

        assertThat(compiled.said()).isEmpty();
        assertThat(compiled.generated()).containsKeys("TillFormulas.java", "ShopFormulas.java");
        assertThat(compiled.generated().get("ShopFormulas.java"))
                .contains("return new TillFormulas().sum(a, a);", "return till.sum(a, a);");
    }

    @Test
    void typesThatNeverAppear_areReportedOnce_whereTheyAreNamed() {
        Compiled compiled = compiled(SourceFile.of(
                "Till",
                "import dev.dunder.*;",
                "@Formulas interface Till {",
                "@Formula(\"a\") Gone first(Gone a);",
                "}"));

        assertThat(compiled.said())
                .filteredOn(said -> said.text().startsWith("[Dunder:"))
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.text()).startsWith("[Dunder:UnresolvedType] cannot find type Gone");
                    assertThat(said.line()).isEqualTo(3);
                });
    }

    @Test
    void problems_leaveAClassThatImplementsTheInterface() {
        SourceFile till = SourceFile.of(
                "Till",
                "import dev.dunder.*;",
                "@Formulas interface Till<T> {",
                "@Formula(\"a + x\") int sum(int a);",
                "@Formula(\"t\") T same(T t);",
                "@Formula(\"s\") <S extends Exception> S own(S s) throws S;",
                "}");
        SourceFile user = SourceFile.of("User", "class User { Till<String> till = new TillFormulas<String>(); }");

        assertThat(compiled(till, user).said())
                .singleElement()
                .satisfies(said -> assertThat(said.text()).startsWith("[Dunder:UnknownName]"));
    }

    private static Compiled compiled(SourceFile... sources) {
        return Compiled.of(List.of(sources), ClassPath.LIBRARIES);
    }
}
