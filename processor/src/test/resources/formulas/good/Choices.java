package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** A branch that is null stays null, and each branch becomes what is wanted by itself. */
@Formulas(precision = 34)
interface Choices {
    record Point(int x, Integer y) {}

    static Integer next(Integer x) {
        return x;
    }

    static String show(Object x) {
        return x + " " + (x == null ? "" : x.getClass().getSimpleName());
    }

    static String boxed(Integer x) {
        return "boxed " + x;
    }

    static String exact(BigDecimal x) {
        return "exact " + x;
    }

    @Formula("None if b == 0 else a // b")
    Long quotient(long a, long b);

    @Formula("None if p is None else p.x")
    Integer attribute(Point p);

    @Formula("x if flag else 0")
    Integer orZero(Integer x, boolean flag);

    @Formula("x if flag else -1")
    Integer orMinusOne(Integer x, boolean flag);

    @Formula("0 if not flag else x")
    Long wider(Integer x, boolean flag);

    @Formula("x if flag else y if other else 2")
    Object nested(Integer x, Long y, boolean flag, boolean other);

    @Formula("x if flag else y if other else None")
    Double nestedNull(Integer x, float y, boolean flag, boolean other);

    @Formula("(x if flag else 0) is None")
    boolean isNone(Integer x, boolean flag);

    @Formula("(x if flag else 0) + 1")
    int operand(Integer x, boolean flag);

    @Formula("boxed(x if flag else 0)")
    String argument(Integer x, boolean flag);

    @Formula("show(x if flag else 0)")
    String objectArgument(Integer x, boolean flag);

    @Formula("exact(0.1 if flag else n)")
    String exactArgument(int n, boolean flag);

    @Formula("str(x if flag else 0)")
    String text(Integer x, boolean flag);

    @Formula("next(x) or 0")
    Integer or(Integer x);

    @Formula("next(x) and 5")
    Integer and(Integer x);

    @Formula("x and y")
    Long andWider(Integer x, Long y);

    @Formula("(next(x) and next(y)) or z")
    BigDecimal mixed(Integer x, Integer y, BigInteger z);

    @Formula("t if flag else True")
    Boolean truth(Boolean t, boolean flag);

    @Formula("c if flag else 'x'")
    Character letter(Character c, boolean flag);

    @Formula("'x' if flag else 'yz'[1] if other else 'w'")
    char letters(boolean flag, boolean other);

    @Formula("n if flag else s")
    Object either(int n, String s, boolean flag);

    @Formula("show(n if flag else s)")
    String eitherArgument(int n, String s, boolean flag);

    @Formula("n and s or t")
    Object logical(int n, String s, boolean t);

    @Formula("(n or t and s) and (s or n)")
    Object deep(int n, String s, boolean t);

    @Formula("next(n) and s or t")
    Object asked(Integer n, String s, boolean t);

    @Formula("(next(n) or t and s) and s")
    Object askedDeep(Integer n, String s, boolean t);

    @Formula("0.1 if flag else n")
    BigDecimal exactly(int n, boolean flag);

    @Formula("0.1 if flag else None if other else n")
    BigDecimal exactlyOrNull(Integer n, boolean flag, boolean other);

    @Formula("3_000_000_000 if flag else n")
    long large(int n, boolean flag);

    @Formula("b if flag else 0")
    Integer narrow(Byte b, boolean flag);

    @Formula("s if flag else 0")
    Short keptNarrow(Short s, boolean flag);

    @Formula("bool(s and n > 3)")
    boolean isLong(String s, int n);

    @Formula("not (s or n)")
    boolean isNothing(String s, int n);

    @Formula("not (not (s and n) and bool(n or s))")
    boolean areBoth(String s, int n);

    @Formula("not (words or s)")
    boolean areEmpty(List<String> words, String s);

    @Formula("bool(s if flag else n)")
    boolean isChosen(String s, int n, boolean flag);

    @Formula(value = "None if not b else a / b", scale = 2)
    BigDecimal scaled(BigDecimal a, BigDecimal b);

    @Formula(value = "a if flag else a if b is None else b + 0.25", scale = 1)
    BigDecimal scaledBox(BigDecimal a, BigDecimal b, boolean flag);

    @Formula(value = "a", scale = 2)
    BigDecimal scaledNull(BigDecimal a);

    @Formula(value = "a and b", scale = 2)
    BigDecimal scaledLogical(BigDecimal a, Integer b);

    @Formula(value = "None", scale = 2)
    BigDecimal none();
}

final class ChoicesBehaviour {
    private static final Choices FORMULAS = new ChoicesFormulas();

    private ChoicesBehaviour() {}

    static void null_staysNull() {
        assertThat(FORMULAS.quotient(7, 0)).isNull();
        assertThat(FORMULAS.quotient(7, 2)).isEqualTo(3L);
        assertThat(FORMULAS.attribute(null)).isNull();
        assertThat(FORMULAS.attribute(new Choices.Point(4, null))).isEqualTo(4);
        assertThat(FORMULAS.orZero(null, true)).isNull();
        assertThat(FORMULAS.orZero(null, false)).isZero();
        assertThat(FORMULAS.orMinusOne(null, false)).isEqualTo(-1);
        assertThat(FORMULAS.wider(null, true)).isNull();
        assertThat(FORMULAS.wider(3, true)).isEqualTo(3L);
        assertThat(FORMULAS.truth(null, true)).isNull();
        assertThat(FORMULAS.truth(null, false)).isTrue();
        assertThat(FORMULAS.letter(null, true)).isNull();
        assertThat(FORMULAS.letter(null, false)).isEqualTo('x');
        assertThat(FORMULAS.narrow(null, true)).isNull();
        assertThat(FORMULAS.narrow((byte) 3, true)).isEqualTo(3);
        assertThat(FORMULAS.keptNarrow(null, true)).isNull();
        assertThat(FORMULAS.keptNarrow(null, false)).isEqualTo((short) 0);
    }

    static void null_staysNull_nested() {
        assertThat(FORMULAS.nested(null, 5L, true, true)).isNull();
        assertThat(FORMULAS.nested(null, null, false, true)).isNull();
        assertThat(FORMULAS.nested(1, null, false, false)).isEqualTo(2L);
        assertThat(FORMULAS.nestedNull(null, 1.5f, true, true)).isNull();
        assertThat(FORMULAS.nestedNull(7, 1.5f, true, true)).isEqualTo(7.0);
        assertThat(FORMULAS.nestedNull(7, 1.5f, false, true)).isEqualTo(1.5);
        assertThat(FORMULAS.nestedNull(7, 1.5f, false, false)).isNull();
    }

    static void null_isSeen_andIsNoNumber() {
        assertThat(FORMULAS.isNone(null, true)).isTrue();
        assertThat(FORMULAS.isNone(null, false)).isFalse();
        assertThatNullPointerException().isThrownBy(() -> FORMULAS.operand(null, true));
        assertThat(FORMULAS.operand(null, false)).isEqualTo(1);
        assertThat(FORMULAS.argument(null, true)).isEqualTo("boxed null");
        assertThat(FORMULAS.objectArgument(null, true)).isEqualTo("null ");
        assertThat(FORMULAS.objectArgument(null, false)).isEqualTo("0 Integer");
        assertThat(FORMULAS.text(null, true)).isEqualTo("null");
    }

    static void null_staysNull_inLogic() {
        assertThat(FORMULAS.or(null)).isZero();
        assertThat(FORMULAS.or(4)).isEqualTo(4);
        assertThat(FORMULAS.and(null)).isNull();
        assertThat(FORMULAS.and(0)).isZero();
        assertThat(FORMULAS.and(1)).isEqualTo(5);
        assertThat(FORMULAS.andWider(null, 1L)).isNull();
        assertThat(FORMULAS.andWider(1, null)).isNull();
        assertThat(FORMULAS.andWider(0, null)).isEqualTo(0L);
        assertThat(FORMULAS.mixed(null, 2, BigInteger.TEN)).isEqualTo("10");
        assertThat(FORMULAS.mixed(1, null, null)).isNull();
        assertThat(FORMULAS.mixed(1, 2, null)).isEqualTo("2");
    }

    static void branches_needNoCommonType() {
        assertThat(FORMULAS.either(7, "b", true)).isEqualTo(7);
        assertThat(FORMULAS.either(7, "b", false)).isEqualTo("b");
        assertThat(FORMULAS.eitherArgument(7, "b", true)).isEqualTo("7 Integer");
        assertThat(FORMULAS.eitherArgument(7, "b", false)).isEqualTo("b String");
        assertThat(FORMULAS.letters(true, false)).isEqualTo('x');
        assertThat(FORMULAS.letters(false, true)).isEqualTo('z');
        assertThat(FORMULAS.letters(false, false)).isEqualTo('w');
        assertThat(FORMULAS.large(1, true)).isEqualTo(3_000_000_000L);
        assertThat(FORMULAS.large(1, false)).isEqualTo(1L);
    }

    /** What CPython gives for the same formulas. */
    static void logic_needsNoCommonType() {
        assertThat(FORMULAS.logical(0, "s", true)).isEqualTo(true);
        assertThat(FORMULAS.logical(1, "s", true)).isEqualTo("s");
        assertThat(FORMULAS.logical(1, "", false)).isEqualTo(false);
        assertThat(FORMULAS.deep(0, "s", false)).isEqualTo(false);
        assertThat(FORMULAS.deep(0, "", true)).isEqualTo("");
        assertThat(FORMULAS.deep(3, "", true)).isEqualTo(3);
        assertThat(FORMULAS.deep(3, "s", true)).isEqualTo("s");
        assertThat(FORMULAS.asked(null, "s", false)).isEqualTo(false);
        assertThat(FORMULAS.asked(2, "s", false)).isEqualTo("s");
        assertThat(FORMULAS.askedDeep(null, "", true)).isEqualTo("");
        assertThat(FORMULAS.askedDeep(null, "", false)).isEqualTo(false);
        assertThat(FORMULAS.askedDeep(2, "s", false)).isEqualTo("s");
    }

    static void fractions_areExact() {
        assertThat(FORMULAS.exactly(3, true)).isEqualTo("0.1");
        assertThat(FORMULAS.exactly(3, false)).isEqualTo("3");
        assertThat(FORMULAS.exactlyOrNull(3, true, true)).isEqualTo("0.1");
        assertThat(FORMULAS.exactlyOrNull(3, false, true)).isNull();
        assertThat(FORMULAS.exactlyOrNull(null, false, false)).isNull();
        assertThat(FORMULAS.exactlyOrNull(3, false, false)).isEqualTo("3");
        assertThat(FORMULAS.exactArgument(3, true)).isEqualTo("exact 0.1");
        assertThat(FORMULAS.exactArgument(3, false)).isEqualTo("exact 3");
    }

    static void conditions_needNoCommonType() {
        assertThat(FORMULAS.isLong("s", 4)).isTrue();
        assertThat(FORMULAS.isLong("", 4)).isFalse();
        assertThat(FORMULAS.isLong(null, 4)).isFalse();
        assertThat(FORMULAS.isLong("s", 3)).isFalse();
        assertThat(FORMULAS.isNothing("", 0)).isTrue();
        assertThat(FORMULAS.isNothing("", 1)).isFalse();
        assertThat(FORMULAS.areBoth("s", 1)).isTrue();
        assertThat(FORMULAS.areBoth("s", 0)).isFalse();
        assertThat(FORMULAS.areBoth("", 0)).isTrue();
        assertThat(FORMULAS.areEmpty(List.of(), "")).isTrue();
        assertThat(FORMULAS.areEmpty(List.of(), "s")).isFalse();
        assertThat(FORMULAS.areEmpty(List.of("s"), "")).isFalse();
        assertThat(FORMULAS.isChosen("", 1, true)).isFalse();
        assertThat(FORMULAS.isChosen("", 1, false)).isTrue();
    }

    static void null_hasNoScale() {
        assertThat(FORMULAS.scaled(BigDecimal.ONE, BigDecimal.ZERO)).isNull();
        assertThat(FORMULAS.scaled(BigDecimal.ONE, null)).isNull();
        assertThat(FORMULAS.scaled(BigDecimal.ONE, BigDecimal.valueOf(3))).isEqualTo("0.33");
        assertThat(FORMULAS.scaledBox(null, BigDecimal.ONE, true)).isNull();
        assertThat(FORMULAS.scaledBox(BigDecimal.ONE, null, false)).isEqualTo("1.0");
        assertThat(FORMULAS.scaledBox(null, BigDecimal.ONE, false)).isEqualTo("1.2");
        assertThat(FORMULAS.scaledNull(null)).isNull();
        assertThat(FORMULAS.scaledNull(BigDecimal.ONE)).isEqualTo("1.00");
        assertThat(FORMULAS.scaledLogical(BigDecimal.ONE, null)).isNull();
        assertThat(FORMULAS.scaledLogical(null, 2)).isNull();
        assertThat(FORMULAS.scaledLogical(BigDecimal.ONE, 2)).isEqualTo("2.00");
        assertThat(FORMULAS.none()).isNull();
    }
}
