package dev.dunder.processor.formulas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.harness.ClassPath;
import dev.dunder.processor.harness.Compiled;
import dev.dunder.processor.harness.Said;
import dev.dunder.processor.harness.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole text of messages to the letter: where the caret stands, and how the lines are indented. */
class FormulaMessagesTest {
    private static final String HEAD = """
            import dev.dunder.*;
            import java.math.BigDecimal;
            @Formulas interface Till {
            record Money(int cents) { Money times(int n) { return this; } Money times(double n) { return this; } }
            """;

    @Test
    void noOperator_standsAtTheSign() {
        assertSaid("@Formula(\"total * price\") Money square(Money total, Money price);", """
                [Dunder:NoOperator] no operator * for (Till.Money, Till.Money)
                    total * price
                          ^
                  Tried: Till.Money.times(double), Till.Money.times(int), Till.Money.__rmul__ (none)
                  Fix: add 'Till.Money times(Till.Money)' to Till.Money, or '@Operator(Op.MULTIPLY) static Till.Money mul(Till.Money left, Till.Money right)' to a class in use""");
    }

    @Test
    void noOperator_standsAtTheFirstLetterOfAWord() {
        assertSaid("@Formula(\"a not in b\") boolean in(int a, Money b);", """
                [Dunder:NoOperator] no operator 'not in' for (int, Till.Money)
                    a not in b
                      ^
                  Tried: Till.Money.contains (none)
                  Fix: add 'boolean __contains__(int)' to Till.Money, or '@Operator(Op.CONTAINS) static boolean contains(Till.Money left, int right)' to a class in use""");
    }

    @Test
    void unknownName_standsAtTheName() {
        assertSaid("@Formula(\"(price + 1) * qyt\") int net(int price, int qty);", """
                [Dunder:UnknownName] unknown name qyt
                    (price + 1) * qyt
                                  ^
                  Found: the names price, qty
                  Fix: write 'qty'""");
    }

    @Test
    void unknownAttribute_standsBehindThePoint() {
        assertSaid("@Formula(\"  price.cent\") int net(Money price);", """
                [Dunder:UnknownAttribute] Till.Money has no attribute cent
                      price.cent
                            ^
                  Tried: getCent(), isCent(), cent(), the field cent
                  Fix: write 'cents'""");
    }

    @Test
    void noMethod_standsAtItsName() {
        assertSaid("@Formula(\"price.times(price)\") Money net(Money price);", """
                [Dunder:NoMethod] no method Till.Money.times for (Till.Money)
                    price.times(price)
                          ^
                  Tried: Till.Money.times(double), Till.Money.times(int)
                  Fix: change the arguments, or add a method 'times(Till.Money)' to Till.Money""");
    }

    @Test
    void integerDivision_standsAtTheSign() {
        assertSaid("@Formula(\"a * (b / a)\") int net(int a, int b);", """
                [Dunder:IntegerDivision] int / int would discard the fractional part
                    a * (b / a)
                           ^
                  Found: / of two whole numbers
                  Fix: write // for the floor, make one side a double with float(x) or 2.0, or make one side a BigDecimal and set precision""");
    }

    @Test
    void doubleMeetsDecimal_namesBothTypes() {
        assertSaid("@Formula(\"a - b\") BigDecimal net(BigDecimal a, Double b);", """
                [Dunder:DoubleMeetsDecimal] - of BigDecimal and double would change a value silently
                    a - b
                      ^
                  Found: a binary floating-point number and an exact number
                  Fix: make both sides double with float(x), or declare the double as BigDecimal""");
    }

    @Test
    void lossyResult_standsAtTheWholeFormula() {
        assertSaid("@Formula(\"a * 1.5\") int net(int a);", """
                [Dunder:LossyResult] double cannot be converted to int without loss
                    a * 1.5
                    ^
                  Found: a value of type double
                  Fix: write int(…) or round(…) around it, or change the method's result to double""");
    }

    @Test
    void unclosedText_standsAtItsQuote() {
        assertSaid("@Formula(\"a + 'b\") String net(String a);", """
                [Dunder:UnclosedText] a text has no closing '
                    a + 'b
                        ^
                  Found: no closing ' before the end of the line
                  Fix: close it with ', or write \\' for a quote inside the text""");
    }

    @Test
    void formulaOfSeveralLines_showsTheLineOfTheMistake() {
        assertSaid("@Formula(\"(a +\\n   x)\") int net(int a);", """
                [Dunder:UnknownName] unknown name x
                       x)
                       ^
                  Found: the name a
                  Fix: add a parameter 'x' to the method, or add the class that declares it to use""");
    }

    @Test
    void controlCharacters_areShownAsEscapes_andCountAsSuch() {
        assertSaid("@Formula(\"a + '\\u0007' + x\") String net(String a);", """
                [Dunder:UnknownName] unknown name x
                    a + '\\u0007' + x
                                   ^
                  Found: the name a
                  Fix: add a parameter 'x' to the method, or add the class that declares it to use""");
    }

    @Test
    void longFormulas_areCutAroundTheCaret() {
        String terms = "(a - a) + ".repeat(20);
        assertThat(said("@Formula(\"" + terms + "x + " + terms + "a\") int net(int a);"))
                .singleElement()
                .satisfies(said -> {
                    List<String> lines = text(said).lines().toList();
                    assertThat(lines.get(1))
                            .startsWith("    ...")
                            .endsWith("...")
                            .hasSizeLessThanOrEqualTo(104);
                    assertThat(lines.get(1).charAt(lines.get(2).indexOf('^'))).isEqualTo('x');
                });
    }

    private static void assertSaid(String method, String text) {
        assertThat(said(method)).singleElement().satisfies(said -> {
            assertThat(text(said)).isEqualTo(text);
            assertThat(said.line()).isEqualTo(HEAD.lines().count() + 1);
        });
    }

    /** javac indents all lines but the first. */
    private static String text(Said said) {
        return said.text().replace("\n  ", "\n");
    }

    private static List<Said> said(String method) {
        return Compiled.of(List.of(SourceFile.of("Till", HEAD + method + "\n}")), ClassPath.LIBRARIES)
                .said();
    }
}
