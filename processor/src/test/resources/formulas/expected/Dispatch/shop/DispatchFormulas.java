package shop;

import dev.dunder.GeneratedByDunder;

/** The formulas of {@link Dispatch}, compiled. */
@GeneratedByDunder
final class DispatchFormulas implements Dispatch {
    /** Creates the formulas; they keep nothing. */
    public DispatchFormulas() {}

    /**
     * {@code left + right}.
     *
     * <ul>
     *   <li>{@code left + right} → {@code left.__add__(right)}
     * </ul>
     */
    @Override
    public String equalTypes(Dispatch.Base left, Dispatch.Base right) {
        return left.__add__(right);
    }

    /**
     * {@code left + right}.
     *
     * <ul>
     *   <li>{@code left + right} → {@code right.__radd__(left)}
     * </ul>
     */
    @Override
    public String subtypeWithReflection(Dispatch.Base left, Dispatch.Own right) {
        return right.__radd__(left);
    }

    /**
     * {@code left + right}.
     *
     * <ul>
     *   <li>{@code left + right} → {@code left.__add__(right)}
     * </ul>
     */
    @Override
    public String subtypeThatInheritsReflection(Dispatch.Base left, Dispatch.Inheriting right) {
        return left.__add__(right);
    }

    /**
     * {@code left + right}.
     *
     * <ul>
     *   <li>{@code left + right} → {@code left.__add__(right)}
     * </ul>
     */
    @Override
    public String supertypeOnTheRight(Dispatch.Own left, Dispatch.Base right) {
        return left.__add__(right);
    }

    /**
     * {@code left - foreign}.
     *
     * <ul>
     *   <li>{@code left - foreign} → {@code foreign.__rsub__(left)}
     * </ul>
     */
    @Override
    public String reflectedOfAnotherType(Dispatch.Base left, Dispatch.Foreign foreign) {
        return foreign.__rsub__(left);
    }

    /**
     * {@code 3 - foreign}.
     *
     * <ul>
     *   <li>{@code 3 - foreign} → {@code foreign.__rsub__(3)}
     * </ul>
     */
    @Override
    public String reflectedOfALiteral(Dispatch.Foreign foreign) {
        return foreign.__rsub__(3);
    }

    /**
     * {@code price * 2}.
     *
     * <ul>
     *   <li>{@code price * 2} → {@code price.scaled(2)}
     * </ul>
     */
    @Override
    public Dispatch.Price times(Dispatch.Price price) {
        return price.scaled(2);
    }

    /**
     * {@code 2 * price}.
     *
     * <ul>
     *   <li>{@code 2 * price} → {@code price.scaled(2)}
     * </ul>
     */
    @Override
    public Dispatch.Price timesReflected(Dispatch.Price price) {
        return price.scaled(2);
    }

    /**
     * {@code half(price) * 2 * price}.
     *
     * <ul>
     *   <li>{@code half(price)} → {@code Dispatch.half(price)}
     *   <li>{@code half(price) * 2} → {@code Dispatch.half(price).scaled(2)}
     *   <li>{@code half(price) * 2 * price} → {@code Dispatch.half(price).scaled(2).times(price)}
     * </ul>
     */
    @Override
    public Dispatch.Price mixed(Dispatch.Price price) {
        return Dispatch.half(price).scaled(2).times(price);
    }

    /**
     * {@code price @ rate}.
     *
     * <ul>
     *   <li>{@code price @ rate} → {@code Dispatch.Price.rated(price, rate)}
     * </ul>
     */
    @Override
    public Dispatch.Price staticOfTheType(Dispatch.Price price, Dispatch.Rate rate) {
        return Dispatch.Price.rated(price, rate);
    }

    /**
     * {@code rate @ price}.
     *
     * <ul>
     *   <li>{@code rate @ price} → {@code Dispatch.Price.ratedFrom(rate, price)}
     * </ul>
     */
    @Override
    public Dispatch.Price staticOfTheRightType(Dispatch.Price price, Dispatch.Rate rate) {
        return Dispatch.Price.ratedFrom(rate, price);
    }

    /**
     * {@code rate % price}.
     *
     * <ul>
     *   <li>{@code rate % price} → {@code Dispatch.Rates.of(rate, price)}
     * </ul>
     */
    @Override
    public Dispatch.Price staticInUse(Dispatch.Rate rate, Dispatch.Price price) {
        return Dispatch.Rates.of(rate, price);
    }

    /**
     * {@code price ^ rate}.
     *
     * <ul>
     *   <li>{@code price ^ rate} → {@code Dispatch.Rates.discounted(price, rate)}
     * </ul>
     */
    @Override
    public Dispatch.Price commutativeInUse(Dispatch.Price price, Dispatch.Rate rate) {
        return Dispatch.Rates.discounted(price, rate);
    }

    /**
     * {@code rate ^ price}.
     *
     * <ul>
     *   <li>{@code rate ^ price} → {@code Dispatch.Rates.discounted(price, rate)}
     * </ul>
     */
    @Override
    public Dispatch.Price commutativeInUseExchanged(Dispatch.Price price, Dispatch.Rate rate) {
        return Dispatch.Rates.discounted(price, rate);
    }

    /**
     * {@code -rate}.
     *
     * <ul>
     *   <li>{@code -rate} → {@code Dispatch.Rates.negated(rate)}
     * </ul>
     */
    @Override
    public Dispatch.Rate unaryInUse(Dispatch.Rate rate) {
        return Dispatch.Rates.negated(rate);
    }

    /**
     * {@code ~price}.
     *
     * <ul>
     *   <li>{@code ~price} → {@code price.inv()}
     * </ul>
     */
    @Override
    public Dispatch.Price inverted(Dispatch.Price price) {
        return price.inv();
    }

    /**
     * {@code +price}.
     *
     * <ul>
     *   <li>{@code +price} → {@code price.unaryPlus()}
     * </ul>
     */
    @Override
    public Dispatch.Price positive(Dispatch.Price price) {
        return price.unaryPlus();
    }

    /**
     * {@code abs(price)}.
     *
     * <ul>
     *   <li>{@code abs(price)} → {@code price.abs()}
     * </ul>
     */
    @Override
    public Dispatch.Price absolute(Dispatch.Price price) {
        return price.abs();
    }

    /**
     * {@code price // 3}.
     *
     * <ul>
     *   <li>{@code price // 3} → {@code price.floorDiv(3)}
     * </ul>
     */
    @Override
    public Dispatch.Price wider(Dispatch.Price price) {
        return price.floorDiv(3);
    }
}
