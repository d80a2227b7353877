package shop;

import dev.dunder.GeneratedByDunder;
import dev.dunder.runtime.Sequences;
import java.util.Objects;

/** The formulas of {@link Order}, compiled. */
@GeneratedByDunder
final class OrderFormulas implements Order {
    /** Creates the formulas; they keep nothing. */
    public OrderFormulas() {}

    /**
     * {@code a('x') + b('y')}.
     *
     * <ul>
     *   <li>{@code a('x')} → {@code Order.Meter.a("x")}
     *   <li>{@code b('y')} → {@code Order.Meter.b("y")}
     *   <li>{@code a('x') + b('y')} → {@code Order.Meter.a("x").__add__(Order.Meter.b("y"))}
     * </ul>
     */
    @Override
    public String leftMethod() {
        return Order.Meter.a("x").__add__(Order.Meter.b("y"));
    }

    /**
     * {@code n('x') - b('y')}.
     *
     * <ul>
     *   <li>{@code n('x')} → {@code Order.Meter.n("x")}
     *   <li>{@code b('y')} → {@code Order.Meter.b("y")}
     *   <li>{@code n('x') - b('y')} → {@code rsub(Order.Meter.n("x"), Order.Meter.b("y"))}
     * </ul>
     */
    @Override
    public String rightMethod() {
        return rsub(Order.Meter.n("x"), Order.Meter.b("y"));
    }

    /**
     * {@code n('x') - b('y') - b('z')}.
     *
     * <ul>
     *   <li>{@code n('x')} → {@code Order.Meter.n("x")}
     *   <li>{@code b('y')} → {@code Order.Meter.b("y")}
     *   <li>{@code n('x') - b('y')} → {@code rsub(Order.Meter.n("x"), Order.Meter.b("y"))}
     *   <li>{@code b('z')} → {@code Order.Meter.b("z")}
     *   <li>{@code n('x') - b('y') - b('z')} → {@code rsub2(rsub(Order.Meter.n("x"), Order.Meter.b("y")), Order.Meter.b("z"))}
     * </ul>
     */
    @Override
    public String rightMethodWithin() {
        return rsub2(rsub(Order.Meter.n("x"), Order.Meter.b("y")), Order.Meter.b("z"));
    }

    /**
     * {@code n('x') - right}.
     *
     * <ul>
     *   <li>{@code n('x')} → {@code Order.Meter.n("x")}
     *   <li>{@code n('x') - right} → {@code right.__rsub__(Order.Meter.n("x"))}
     * </ul>
     */
    @Override
    public String fixedRight(Order.B right) {
        return right.__rsub__(Order.Meter.n("x"));
    }

    /**
     * {@code a('x') < a('y') < a('z')}.
     *
     * <ul>
     *   <li>{@code a('x')} → {@code Order.Meter.a("x")}
     *   <li>{@code a('y')} → {@code Order.Meter.a("y")}
     *   <li>{@code a('z')} → {@code Order.Meter.a("z")}
     *   <li>{@code a('x') < a('y') < a('z')} → {@code Order.Meter.a("x").__lt__(middle = Order.Meter.a("y")) && middle.__lt__(Order.Meter.a("z"))}
     * </ul>
     */
    @Override
    public boolean chain() {
        Order.A middle;
        return Order.Meter.a("x").__lt__(middle = Order.Meter.a("y")) && middle.__lt__(Order.Meter.a("z"));
    }

    /**
     * {@code a('x') > a('y') < a('z') < a('w')}.
     *
     * <ul>
     *   <li>{@code a('x')} → {@code Order.Meter.a("x")}
     *   <li>{@code a('y')} → {@code Order.Meter.a("y")}
     *   <li>{@code a('z')} → {@code Order.Meter.a("z")}
     *   <li>{@code a('w')} → {@code Order.Meter.a("w")}
     *   <li>{@code a('x') > a('y') < a('z') < a('w')} → {@code Order.Meter.a("x").__gt__(middle = Order.Meter.a("y")) && middle.__lt__(middle2 = Order.Meter.a("z")) && middle2.__lt__(Order.Meter.a("w"))}
     * </ul>
     */
    @Override
    public boolean brokenChain() {
        Order.A middle;
        Order.A middle2;
        return Order.Meter.a("x").__gt__(middle = Order.Meter.a("y")) && middle.__lt__(middle2 = Order.Meter.a("z"))
                && middle2.__lt__(Order.Meter.a("w"));
    }

    /**
     * {@code a('x') in c('y')}.
     *
     * <ul>
     *   <li>{@code a('x')} → {@code Order.Meter.a("x")}
     *   <li>{@code c('y')} → {@code Order.Meter.c("y")}
     *   <li>{@code a('x') in c('y')} → {@code contains(Order.Meter.a("x"), Order.Meter.c("y"))}
     * </ul>
     */
    @Override
    public boolean membership() {
        return contains(Order.Meter.a("x"), Order.Meter.c("y"));
    }

    /**
     * {@code n('x') < b('y')}.
     *
     * <ul>
     *   <li>{@code n('x')} → {@code Order.Meter.n("x")}
     *   <li>{@code b('y')} → {@code Order.Meter.b("y")}
     *   <li>{@code n('x') < b('y')} → {@code gt(Order.Meter.n("x"), Order.Meter.b("y"))}
     * </ul>
     */
    @Override
    public boolean reflectedComparison() {
        return gt(Order.Meter.n("x"), Order.Meter.b("y"));
    }

    /**
     * {@code n('x') < b('y') < n('z')}.
     *
     * <ul>
     *   <li>{@code n('x')} → {@code Order.Meter.n("x")}
     *   <li>{@code b('y')} → {@code Order.Meter.b("y")}
     *   <li>{@code n('z')} → {@code Order.Meter.n("z")}
     *   <li>{@code n('x') < b('y') < n('z')} → {@code gt(Order.Meter.n("x"), middle = Order.Meter.b("y")) && middle.__lt__(Order.Meter.n("z"))}
     * </ul>
     */
    @Override
    public boolean reflectedChain() {
        Order.B middle;
        return gt(Order.Meter.n("x"), middle = Order.Meter.b("y")) && middle.__lt__(Order.Meter.n("z"));
    }

    /**
     * {@code f('x') or t('y') or t('z')}.
     *
     * <ul>
     *   <li>{@code f('x')} → {@code Order.Meter.f("x")}
     *   <li>{@code t('y')} → {@code Order.Meter.t("y")}
     *   <li>{@code t('z')} → {@code Order.Meter.t("z")}
     *   <li>{@code f('x') or t('y') or t('z')} → {@code isTrue(value = Order.Meter.f("x")) || isTrue(value = Order.Meter.t("y")) ? value : Order.Meter.t("z")}
     * </ul>
     */
    @Override
    public Order.T or() {
        Order.T value;
        return isTrue(value = Order.Meter.f("x")) || isTrue(value = Order.Meter.t("y")) ? value : Order.Meter.t("z");
    }

    /**
     * {@code t('x') and f('y') and t('z')}.
     *
     * <ul>
     *   <li>{@code t('x')} → {@code Order.Meter.t("x")}
     *   <li>{@code f('y')} → {@code Order.Meter.f("y")}
     *   <li>{@code t('z')} → {@code Order.Meter.t("z")}
     *   <li>{@code t('x') and f('y') and t('z')} → {@code isTrue(value = Order.Meter.t("x")) && isTrue(value = Order.Meter.f("y")) ? Order.Meter.t("z") : value}
     * </ul>
     */
    @Override
    public Order.T and() {
        Order.T value;
        return isTrue(value = Order.Meter.t("x")) && isTrue(value = Order.Meter.f("y")) ? Order.Meter.t("z") : value;
    }

    /**
     * {@code (f('b') and t('x')) or t('y')}.
     *
     * <ul>
     *   <li>{@code f('b')} → {@code Order.Meter.f("b")}
     *   <li>{@code t('x')} → {@code Order.Meter.t("x")}
     *   <li>{@code t('y')} → {@code Order.Meter.t("y")}
     *   <li>{@code (f('b') and t('x')) or t('y')} → {@code isTrue(value = Order.Meter.f("b")) && isTrue(value = Order.Meter.t("x")) ? value : Order.Meter.t("y")}
     * </ul>
     */
    @Override
    public Order.T andInOr() {
        Order.T value;
        return isTrue(value = Order.Meter.f("b")) && isTrue(value = Order.Meter.t("x")) ? value : Order.Meter.t("y");
    }

    /**
     * {@code (t('b') and f('x')) or f('y')}.
     *
     * <ul>
     *   <li>{@code t('b')} → {@code Order.Meter.t("b")}
     *   <li>{@code f('x')} → {@code Order.Meter.f("x")}
     *   <li>{@code f('y')} → {@code Order.Meter.f("y")}
     *   <li>{@code (t('b') and f('x')) or f('y')} → {@code isTrue(value = Order.Meter.t("b")) && isTrue(value = Order.Meter.f("x")) ? value : Order.Meter.f("y")}
     * </ul>
     */
    @Override
    public Order.T andInOrFalse() {
        Order.T value;
        return isTrue(value = Order.Meter.t("b")) && isTrue(value = Order.Meter.f("x")) ? value : Order.Meter.f("y");
    }

    /**
     * {@code (t('b') or f('x')) and t('y')}.
     *
     * <ul>
     *   <li>{@code t('b')} → {@code Order.Meter.t("b")}
     *   <li>{@code f('x')} → {@code Order.Meter.f("x")}
     *   <li>{@code t('y')} → {@code Order.Meter.t("y")}
     *   <li>{@code (t('b') or f('x')) and t('y')} → {@code isTrue(value = Order.Meter.t("b")) || isTrue(value = Order.Meter.f("x")) ? Order.Meter.t("y") : value}
     * </ul>
     */
    @Override
    public Order.T orInAnd() {
        Order.T value;
        return isTrue(value = Order.Meter.t("b")) || isTrue(value = Order.Meter.f("x")) ? Order.Meter.t("y") : value;
    }

    /**
     * {@code t('a') and (f('b') or t('c')) and f('d') or t('e')}.
     *
     * <ul>
     *   <li>{@code t('a')} → {@code Order.Meter.t("a")}
     *   <li>{@code f('b')} → {@code Order.Meter.f("b")}
     *   <li>{@code t('c')} → {@code Order.Meter.t("c")}
     *   <li>{@code f('d')} → {@code Order.Meter.f("d")}
     *   <li>{@code t('e')} → {@code Order.Meter.t("e")}
     *   <li>{@code t('a') and (f('b') or t('c')) and f('d') or t('e')} → {@code isTrue(value = Order.Meter.t("a")) && (isTrue(value = Order.Meter.f("b")) || …}
     * </ul>
     */
    @Override
    public Order.T deep() {
        Order.T value;
        return isTrue(value = Order.Meter.t("a"))
                        && (isTrue(value = Order.Meter.f("b")) || isTrue(value = Order.Meter.t("c")))
                        && isTrue(value = Order.Meter.f("d"))
                ? value
                : Order.Meter.t("e");
    }

    /**
     * {@code 1 if (f('b') and t('x')) or t('y') else 0}.
     *
     * <ul>
     *   <li>{@code f('b')} → {@code Order.Meter.f("b")}
     *   <li>{@code t('x')} → {@code Order.Meter.t("x")}
     *   <li>{@code t('y')} → {@code Order.Meter.t("y")}
     * </ul>
     */
    @Override
    public int condition() {
        return (isTrue(Order.Meter.f("b")) && isTrue(Order.Meter.t("x"))) || isTrue(Order.Meter.t("y")) ? 1 : 0;
    }

    /**
     * {@code 1 if not (t('b') and not f('x')) else 0}.
     *
     * <ul>
     *   <li>{@code t('b')} → {@code Order.Meter.t("b")}
     *   <li>{@code f('x')} → {@code Order.Meter.f("x")}
     * </ul>
     */
    @Override
    public int notCondition() {
        return !(isTrue(Order.Meter.t("b")) && !isTrue(Order.Meter.f("x"))) ? 1 : 0;
    }

    /**
     * {@code a('body') if f('test') else a('other')}.
     *
     * <ul>
     *   <li>{@code f('test')} → {@code Order.Meter.f("test")}
     *   <li>{@code a('body')} → {@code Order.Meter.a("body")}
     *   <li>{@code a('other')} → {@code Order.Meter.a("other")}
     *   <li>{@code a('body') if f('test') else a('other')} → {@code isTrue(Order.Meter.f("test")) ? Order.Meter.a("body") : Order.Meter.a("other")}
     * </ul>
     */
    @Override
    public Order.A conditional() {
        return isTrue(Order.Meter.f("test")) ? Order.Meter.a("body") : Order.Meter.a("other");
    }

    /**
     * {@code two(a('x'), b('y')).name}.
     *
     * <ul>
     *   <li>{@code a('x')} → {@code Order.Meter.a("x")}
     *   <li>{@code b('y')} → {@code Order.Meter.b("y")}
     *   <li>{@code two(a('x'), b('y'))} → {@code Order.Meter.two(Order.Meter.a("x"), Order.Meter.b("y"))}
     *   <li>{@code two(a('x'), b('y')).name} → {@code Order.Meter.two(Order.Meter.a("x"), Order.Meter.b("y")).name()}
     * </ul>
     */
    @Override
    public String arguments() {
        return Order.Meter.two(Order.Meter.a("x"), Order.Meter.b("y")).name();
    }

    /**
     * {@code c('x')[i('1')]}.
     *
     * <ul>
     *   <li>{@code c('x')} → {@code Order.Meter.c("x")}
     *   <li>{@code i('1')} → {@code Order.Meter.i("1")}
     *   <li>{@code c('x')[i('1')]} → {@code Order.Meter.c("x").__getitem__(Order.Meter.i("1"))}
     * </ul>
     */
    @Override
    public String item() {
        return Order.Meter.c("x").__getitem__(Order.Meter.i("1"));
    }

    /**
     * {@code max(a('x'), a('z'), a('y')).name}.
     *
     * <ul>
     *   <li>{@code a('x')} → {@code Order.Meter.a("x")}
     *   <li>{@code a('z')} → {@code Order.Meter.a("z")}
     *   <li>{@code a('y')} → {@code Order.Meter.a("y")}
     *   <li>{@code max(a('x'), a('z'), a('y'))} → {@code max2(Order.Meter.a("x"), Order.Meter.a("z"), Order.Meter.a("y"))}
     *   <li>{@code max(a('x'), a('z'), a('y')).name} → {@code max2(Order.Meter.a("x"), Order.Meter.a("z"), Order.Meter.a("y")).name()}
     * </ul>
     */
    @Override
    public String greatest() {
        return max2(Order.Meter.a("x"), Order.Meter.a("z"), Order.Meter.a("y")).name();
    }

    /**
     * {@code min(a('x'), a('z'), a('y')).name}.
     *
     * <ul>
     *   <li>{@code a('x')} → {@code Order.Meter.a("x")}
     *   <li>{@code a('z')} → {@code Order.Meter.a("z")}
     *   <li>{@code a('y')} → {@code Order.Meter.a("y")}
     *   <li>{@code min(a('x'), a('z'), a('y'))} → {@code min2(Order.Meter.a("x"), Order.Meter.a("z"), Order.Meter.a("y"))}
     *   <li>{@code min(a('x'), a('z'), a('y')).name} → {@code min2(Order.Meter.a("x"), Order.Meter.a("z"), Order.Meter.a("y")).name()}
     * </ul>
     */
    @Override
    public String least() {
        return min2(Order.Meter.a("x"), Order.Meter.a("z"), Order.Meter.a("y")).name();
    }

    /**
     * {@code i('3') * t2('ab')}.
     *
     * <ul>
     *   <li>{@code i('3')} → {@code Order.Meter.i("3")}
     *   <li>{@code t2('ab')} → {@code Order.Meter.t2("ab")}
     *   <li>{@code i('3') * t2('ab')} → {@code repeat(Order.Meter.i("3"), Order.Meter.t2("ab"))}
     * </ul>
     */
    @Override
    public String repeated() {
        return repeat(Order.Meter.i("3"), Order.Meter.t2("ab"));
    }

    /**
     * {@code not f('x') == t('y')}.
     *
     * <ul>
     *   <li>{@code f('x')} → {@code Order.Meter.f("x")}
     *   <li>{@code t('y')} → {@code Order.Meter.t("y")}
     *   <li>{@code f('x') == t('y')} → {@code Objects.equals(Order.Meter.f("x"), Order.Meter.t("y"))}
     *   <li>{@code not f('x') == t('y')} → {@code !Objects.equals(Order.Meter.f("x"), Order.Meter.t("y"))}
     * </ul>
     */
    @Override
    public boolean notOfEquality() {
        return !Objects.equals(Order.Meter.f("x"), Order.Meter.t("y"));
    }

    /**
     * {@code i('1') if i('0') else i('2') if t('x') else i('4')}.
     *
     * <ul>
     *   <li>{@code i('0')} → {@code Order.Meter.i("0")}
     *   <li>{@code i('1')} → {@code Order.Meter.i("1")}
     *   <li>{@code t('x')} → {@code Order.Meter.t("x")}
     *   <li>{@code i('2')} → {@code Order.Meter.i("2")}
     *   <li>{@code i('4')} → {@code Order.Meter.i("4")}
     *   <li>{@code i('2') if t('x') else i('4')} → {@code isTrue(Order.Meter.t("x")) ? Order.Meter.i("2") : Order.Meter.i("4")}
     *   <li>{@code i('1') if i('0') else i('2') if t('x') else i('4')} → {@code Order.Meter.i("0") != 0 ? Order.Meter.i("1") : isTrue(Order.Meter.t("x")) ? Order.Meter.i("2") : Order.Meter.i("4")}
     * </ul>
     */
    @Override
    public int nested() {
        return Order.Meter.i("0") != 0
                ? Order.Meter.i("1")
                : isTrue(Order.Meter.t("x")) ? Order.Meter.i("2") : Order.Meter.i("4");
    }

    /**
     * {@code 1 if t('x') and i('1') < i('2') < i('3') or f('y') else 0}.
     *
     * <ul>
     *   <li>{@code t('x')} → {@code Order.Meter.t("x")}
     *   <li>{@code i('1')} → {@code Order.Meter.i("1")}
     *   <li>{@code i('2')} → {@code Order.Meter.i("2")}
     *   <li>{@code i('3')} → {@code Order.Meter.i("3")}
     *   <li>{@code i('1') < i('2') < i('3')} → {@code Order.Meter.i("1") < (middle = Order.Meter.i("2")) && middle < Order.Meter.i("3")}
     *   <li>{@code f('y')} → {@code Order.Meter.f("y")}
     * </ul>
     */
    @Override
    public int chainInLogic() {
        int middle;
        return (isTrue(Order.Meter.t("x"))
                        && Order.Meter.i("1") < (middle = Order.Meter.i("2")) && middle < Order.Meter.i("3"))
                        || isTrue(Order.Meter.f("y"))
                ? 1
                : 0;
    }

    private static String rsub(Order.N left, Order.B right) {
        return right.__rsub__(left);
    }

    private static String rsub2(String left, Order.B right) {
        return right.__rsub__(left);
    }

    private static boolean contains(Order.A left, Order.C right) {
        return right.__contains__(left);
    }

    private static boolean gt(Order.N left, Order.B right) {
        return right.__gt__(left);
    }

    private static boolean isTrue(Order.T value) {
        return value != null && value.__bool__();
    }

    private static Order.A max(Order.A best, Order.A next) {
        return next.__gt__(best) ? next : best;
    }

    private static Order.A max2(Order.A value1, Order.A value2, Order.A value3) {
        return max(max(value1, value2), value3);
    }

    private static Order.A min(Order.A best, Order.A next) {
        return next.__lt__(best) ? next : best;
    }

    private static Order.A min2(Order.A value1, Order.A value2, Order.A value3) {
        return min(min(value1, value2), value3);
    }

    private static String repeat(int count, String text) {
        return Sequences.repeat(text, count);
    }
}
