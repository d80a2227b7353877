package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import dev.dunder.Op;
import dev.dunder.Operator;

/** Which type's method a binary operator calls: the left one's, the right one's reflected one, or a static one. */
@Formulas(use = {Dispatch.Rates.class})
interface Dispatch {

    @Formula("left + right")
    String equalTypes(Base left, Base right);

    @Formula("left + right")
    String subtypeWithReflection(Base left, Own right);

    @Formula("left + right")
    String subtypeThatInheritsReflection(Base left, Inheriting right);

    @Formula("left + right")
    String supertypeOnTheRight(Own left, Base right);

    @Formula("left - foreign")
    String reflectedOfAnotherType(Base left, Foreign foreign);

    @Formula("3 - foreign")
    String reflectedOfALiteral(Foreign foreign);

    @Formula("price * 2")
    Price times(Price price);

    @Formula("2 * price")
    Price timesReflected(Price price);

    @Formula("half(price) * 2 * price")
    Price mixed(Price price);

    Price HALF = new Price(0.5);

    static Price half(Price price) {
        return new Price(price.amount() / 2);
    }

    @Formula("price @ rate")
    Price staticOfTheType(Price price, Rate rate);

    @Formula("rate @ price")
    Price staticOfTheRightType(Price price, Rate rate);

    @Formula("rate % price")
    Price staticInUse(Rate rate, Price price);

    @Formula("price ^ rate")
    Price commutativeInUse(Price price, Rate rate);

    @Formula("rate ^ price")
    Price commutativeInUseExchanged(Price price, Rate rate);

    @Formula("-rate")
    Rate unaryInUse(Rate rate);

    @Formula("~price")
    Price inverted(Price price);

    @Formula("+price")
    Price positive(Price price);

    @Formula("abs(price)")
    Price absolute(Price price);

    @Formula("price // 3")
    Price wider(Price price);

    /** Has an addition and its reflection. */
    class Base {
        public String __add__(Base other) {
            return "Base.add";
        }

        public String __radd__(Base other) {
            return "Base.radd";
        }

        public String __rsub__(Base other) {
            return "Base.rsub";
        }
    }

    /** Declares the reflection itself, so it goes first on the right of a Base. */
    final class Own extends Base {
        @Override
        public String __radd__(Base other) {
            return "Own.radd";
        }
    }

    /** Has the reflection of Base only, so the left operand's method goes first. */
    final class Inheriting extends Base {
        @Override
        public String __add__(Base other) {
            return "Inheriting.add";
        }
    }

    /** Is subtracted from others. */
    final class Foreign {
        public String __rsub__(Base other) {
            return "Foreign.rsub(Base)";
        }

        public String __rsub__(long other) {
            return "Foreign.rsub(" + other + ")";
        }

        @Operator(Op.NONE)
        public String minus(Foreign other) {
            return "never";
        }
    }

    /** A price that is multiplied from both sides. */
    record Price(double amount) {
        @Operator(value = Op.MULTIPLY, commutative = true)
        Price scaled(double factor) {
            return new Price(amount * factor);
        }

        Price times(Price other) {
            return new Price(amount * other.amount);
        }

        @Operator(Op.MATRIX_MULTIPLY)
        static Price rated(Price price, Rate rate) {
            return new Price(price.amount * rate.factor());
        }

        @Operator(Op.MATRIX_MULTIPLY)
        static Price ratedFrom(Rate rate, Price price) {
            return new Price(price.amount / rate.factor());
        }

        Price inv() {
            return new Price(1 / amount);
        }

        Price unaryPlus() {
            return this;
        }

        Price abs() {
            return new Price(Math.abs(amount));
        }

        Price floorDiv(long divisor) {
            return new Price(Math.floor(amount / divisor));
        }
    }

    /** A rate without any operator of its own. */
    record Rate(double factor) {}

    /** Operators for types of others. */
    final class Rates {
        private Rates() {}

        @Operator(Op.MODULO)
        static Price of(Rate rate, Price price) {
            return new Price(rate.factor() * price.amount() / 100);
        }

        @Operator(value = Op.XOR, commutative = true)
        static Price discounted(Price price, Rate rate) {
            return new Price(price.amount() * (1 - rate.factor()));
        }

        @Operator(Op.NEGATE)
        static Rate negated(Rate rate) {
            return new Rate(-rate.factor());
        }
    }
}

final class DispatchBehaviour {
    private static final Dispatch FORMULAS = new DispatchFormulas();
    private static final Dispatch.Price PRICE = new Dispatch.Price(8);
    private static final Dispatch.Rate RATE = new Dispatch.Rate(0.25);

    private DispatchBehaviour() {}

    static void subtypeOnTheRight_goesFirstOnlyWithItsOwnReflection() {
        assertThat(FORMULAS.equalTypes(new Dispatch.Own(), new Dispatch.Own())).isEqualTo("Base.add");
        assertThat(FORMULAS.subtypeWithReflection(new Dispatch.Base(), new Dispatch.Own()))
                .isEqualTo("Own.radd");
        assertThat(FORMULAS.subtypeThatInheritsReflection(new Dispatch.Base(), new Dispatch.Inheriting()))
                .isEqualTo("Base.add");
        assertThat(FORMULAS.supertypeOnTheRight(new Dispatch.Own(), new Dispatch.Base()))
                .isEqualTo("Base.add");
    }

    static void reflection_runsWhereTheLeftHasNone() {
        assertThat(FORMULAS.reflectedOfAnotherType(new Dispatch.Base(), new Dispatch.Foreign()))
                .isEqualTo("Foreign.rsub(Base)");
        assertThat(FORMULAS.reflectedOfALiteral(new Dispatch.Foreign())).isEqualTo("Foreign.rsub(3)");
    }

    static void commutative_worksFromBothSides() {
        assertThat(FORMULAS.times(PRICE)).isEqualTo(new Dispatch.Price(16));
        assertThat(FORMULAS.timesReflected(PRICE)).isEqualTo(new Dispatch.Price(16));
        assertThat(FORMULAS.mixed(PRICE)).isEqualTo(new Dispatch.Price(64));
        assertThat(FORMULAS.commutativeInUse(PRICE, RATE)).isEqualTo(new Dispatch.Price(6));
        assertThat(FORMULAS.commutativeInUseExchanged(PRICE, RATE)).isEqualTo(new Dispatch.Price(6));
    }

    static void staticOperators_ofTheTypesAndOfUse() {
        assertThat(FORMULAS.staticOfTheType(PRICE, RATE)).isEqualTo(new Dispatch.Price(2));
        assertThat(FORMULAS.staticOfTheRightType(PRICE, RATE)).isEqualTo(new Dispatch.Price(32));
        assertThat(FORMULAS.staticInUse(RATE, PRICE)).isEqualTo(new Dispatch.Price(0.02));
        assertThat(FORMULAS.unaryInUse(RATE)).isEqualTo(new Dispatch.Rate(-0.25));
    }

    static void unary_andWider() {
        assertThat(FORMULAS.inverted(PRICE)).isEqualTo(new Dispatch.Price(0.125));
        assertThat(FORMULAS.positive(PRICE)).isSameAs(PRICE);
        assertThat(FORMULAS.absolute(new Dispatch.Price(-2))).isEqualTo(new Dispatch.Price(2));
        assertThat(FORMULAS.wider(PRICE)).isEqualTo(new Dispatch.Price(2));
    }
}
