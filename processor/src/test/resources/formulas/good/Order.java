package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import dev.dunder.Op;
import dev.dunder.Operator;
import java.util.ArrayList;
import java.util.List;

/** Each operand is evaluated once, from left to right, and each truth asked once: the events are CPython's. */
@Formulas(use = {Order.Log.class, Order.Meter.class})
interface Order {

    @Formula("a('x') + b('y')")
    String leftMethod();

    @Formula("n('x') - b('y')")
    String rightMethod();

    @Formula("n('x') - b('y') - b('z')")
    String rightMethodWithin();

    @Formula("n('x') - right")
    String fixedRight(B right);

    @Formula("a('x') < a('y') < a('z')")
    boolean chain();

    @Formula("a('x') > a('y') < a('z') < a('w')")
    boolean brokenChain();

    @Formula("a('x') in c('y')")
    boolean membership();

    @Formula("n('x') < b('y')")
    boolean reflectedComparison();

    @Formula("n('x') < b('y') < n('z')")
    boolean reflectedChain();

    @Formula("f('x') or t('y') or t('z')")
    T or();

    @Formula("t('x') and f('y') and t('z')")
    T and();

    @Formula("(f('b') and t('x')) or t('y')")
    T andInOr();

    @Formula("(t('b') and f('x')) or f('y')")
    T andInOrFalse();

    @Formula("(t('b') or f('x')) and t('y')")
    T orInAnd();

    @Formula("t('a') and (f('b') or t('c')) and f('d') or t('e')")
    T deep();

    @Formula("1 if (f('b') and t('x')) or t('y') else 0")
    int condition();

    @Formula("1 if not (t('b') and not f('x')) else 0")
    int notCondition();

    @Formula("a('body') if f('test') else a('other')")
    A conditional();

    @Formula("two(a('x'), b('y')).name")
    String arguments();

    @Formula("c('x')[i('1')]")
    String item();

    @Formula("max(a('x'), a('z'), a('y')).name")
    String greatest();

    @Formula("min(a('x'), a('z'), a('y')).name")
    String least();

    @Formula("i('3') * t2('ab')")
    String repeated();

    @Formula("not f('x') == t('y')")
    boolean notOfEquality();

    @Formula("i('1') if i('0') else i('2') if t('x') else i('4')")
    int nested();

    @Formula("1 if t('x') and i('1') < i('2') < i('3') or f('y') else 0")
    int chainInLogic();

    /** What happened. */
    final class Log {
        static final List<String> EVENTS = new ArrayList<>();

        private Log() {}

        static void say(String event) {
            EVENTS.add(event);
        }
    }

    /** Makes objects, and says so. */
    final class Meter {
        private Meter() {}

        static A a(String name) {
            Log.say(name);
            return new A(name);
        }

        static B b(String name) {
            Log.say(name);
            return new B(name);
        }

        static N n(String name) {
            Log.say(name);
            return new N(name);
        }

        static C c(String name) {
            Log.say(name);
            return new C(name);
        }

        static T t(String name) {
            Log.say(name);
            return new T(name, true);
        }

        static T f(String name) {
            Log.say(name);
            return new T(name, false);
        }

        static int i(String number) {
            Log.say(number);
            return Integer.parseInt(number);
        }

        static String t2(String text) {
            Log.say(text);
            return text;
        }

        static A two(A first, B second) {
            Log.say("two");
            return first;
        }
    }

    /** Has operators of its own. */
    record A(String name) implements Comparable<A> {
        String __add__(B other) {
            Log.say("A.add");
            return name + other.name();
        }

        @Override
        @Operator(Op.NONE)
        public int compareTo(A other) {
            return name.compareTo(other.name);
        }

        boolean __lt__(A other) {
            Log.say(name + "<" + other.name);
            return name.compareTo(other.name) < 0;
        }

        boolean __gt__(A other) {
            Log.say(name + ">" + other.name);
            return name.compareTo(other.name) > 0;
        }
    }

    /** Works on things to its left. */
    record B(String name) {
        String __rsub__(N other) {
            Log.say("B.rsub");
            return other.name() + name;
        }

        String __rsub__(String other) {
            Log.say("B.rsub text");
            return other + name;
        }

        boolean __gt__(N other) {
            Log.say("B.gt");
            return true;
        }

        boolean __lt__(N other) {
            Log.say("B.lt");
            return true;
        }
    }

    /** Has no operators. */
    record N(String name) {}

    /** A container. */
    record C(String name) {
        boolean __contains__(A item) {
            Log.say("contains");
            return true;
        }

        String __getitem__(int index) {
            Log.say("getitem");
            return name + index;
        }
    }

    /** Has a truth. */
    record T(String name, boolean value) {
        boolean __bool__() {
            Log.say("bool " + name);
            return value;
        }
    }
}

final class OrderBehaviour {
    private static final Order FORMULAS = new OrderFormulas();

    private OrderBehaviour() {}

    private static String events(java.util.function.Supplier<?> formula) {
        Order.Log.EVENTS.clear();
        Object value = formula.get();
        return String.join(" ", Order.Log.EVENTS) + " = " + shown(value);
    }

    private static Object shown(Object value) {
        return value instanceof Order.T truth ? truth.name() : value instanceof Order.A a ? a.name() : value;
    }

    static void binary() {
        assertThat(events(FORMULAS::leftMethod)).isEqualTo("x y A.add = xy");
        assertThat(events(FORMULAS::rightMethod)).isEqualTo("x y B.rsub = xy");
        assertThat(events(FORMULAS::rightMethodWithin)).isEqualTo("x y B.rsub z B.rsub text = xyz");
        assertThat(events(() -> FORMULAS.fixedRight(new Order.B("r")))).isEqualTo("x B.rsub = xr");
    }

    static void comparisons() {
        assertThat(events(FORMULAS::chain)).isEqualTo("x y x<y z y<z = true");
        assertThat(events(FORMULAS::brokenChain)).isEqualTo("x y x>y = false");
        assertThat(events(FORMULAS::membership)).isEqualTo("x y contains = true");
        assertThat(events(FORMULAS::reflectedComparison)).isEqualTo("x y B.gt = true");
        assertThat(events(FORMULAS::reflectedChain)).isEqualTo("x y B.gt z B.lt = true");
    }

    static void logic() {
        assertThat(events(FORMULAS::or)).isEqualTo("x bool x y bool y = y");
        assertThat(events(FORMULAS::and)).isEqualTo("x bool x y bool y = y");
        assertThat(events(FORMULAS::andInOr)).isEqualTo("b bool b y = y");
        assertThat(events(FORMULAS::andInOrFalse)).isEqualTo("b bool b x bool x y = y");
        assertThat(events(FORMULAS::orInAnd)).isEqualTo("b bool b y = y");
        assertThat(events(FORMULAS::deep)).isEqualTo("a bool a b bool b c bool c d bool d e = e");
    }

    static void conditions() {
        assertThat(events(FORMULAS::condition)).isEqualTo("b bool b y bool y = 1");
        assertThat(events(FORMULAS::notCondition)).isEqualTo("b bool b x bool x = 0");
        assertThat(events(FORMULAS::conditional)).isEqualTo("test bool test other = other");
        assertThat(events(FORMULAS::nested)).isEqualTo("0 x bool x 2 = 2");
        assertThat(events(FORMULAS::chainInLogic)).isEqualTo("x bool x 1 2 3 = 1");
        assertThat(events(FORMULAS::notOfEquality)).isEqualTo("x y = true");
    }

    static void calls() {
        assertThat(events(FORMULAS::arguments)).isEqualTo("x y two = x");
        assertThat(events(FORMULAS::item)).isEqualTo("x 1 getitem = x1");
        assertThat(events(FORMULAS::greatest)).isEqualTo("x z y z>x y>z = z");
        assertThat(events(FORMULAS::least)).isEqualTo("x z y z<x y<x = x");
        assertThat(events(FORMULAS::repeated)).isEqualTo("3 ab = ababab");
    }
}
