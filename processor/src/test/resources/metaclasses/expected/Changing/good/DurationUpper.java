package good;

import dev.dunder.GeneratedByDunder;
import java.time.Duration;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalUnit;
import java.util.List;
import java.util.Objects;

/**
 * {@link Duration} with names in upper case.
 *
 * <p>Results and arguments of exactly the type {@code Duration} are wrapped; those in arrays, collections and
 * other types are not.
 */
@GeneratedByDunder
public final class DurationUpper {
    private final Duration wrapped;

    private DurationUpper(Duration duration) {
        wrapped = duration;
    }

    /**
     * A facade around an instance.
     *
     * @param duration the instance to wrap
     * @return its facade
     */
    public static DurationUpper of(Duration duration) {
        return new DurationUpper(Objects.requireNonNull(duration, "duration"));
    }

    /**
     * The instance that this is a facade of.
     *
     * @return the instance itself
     */
    public Duration unwrap() {
        return wrapped;
    }

    /** As {@link Duration#ZERO}. */
    public static DurationUpper ZERO() {
        return wrapOrNull(Duration.ZERO);
    }

    /** As {@link Duration#abs()}. */
    public DurationUpper ABS() {
        return wrapOrNull(wrapped.abs());
    }

    /** As {@link Duration#addTo(Temporal)}. */
    public Temporal ADD_TO(Temporal temporal) {
        return wrapped.addTo(temporal);
    }

    /** As {@link Duration#between(Temporal, Temporal)}. */
    public static DurationUpper BETWEEN(Temporal temporal, Temporal temporal2) {
        return wrapOrNull(Duration.between(temporal, temporal2));
    }

    /** As {@link Duration#compareTo(Duration)}. */
    public int COMPARE_TO(Duration duration) {
        return wrapped.compareTo(duration);
    }

    /** As {@link Duration#compareTo(Duration)}. */
    public int COMPARE_TO(DurationUpper duration) {
        return wrapped.compareTo(unwrapOrNull(duration));
    }

    /** As {@link Duration#dividedBy(Duration)}. */
    public long DIVIDED_BY(Duration duration) {
        return wrapped.dividedBy(duration);
    }

    /** As {@link Duration#dividedBy(Duration)}. */
    public long DIVIDED_BY(DurationUpper duration) {
        return wrapped.dividedBy(unwrapOrNull(duration));
    }

    /** As {@link Duration#dividedBy(long)}. */
    public DurationUpper DIVIDED_BY(long value) {
        return wrapOrNull(wrapped.dividedBy(value));
    }

    /** As {@link Duration#from(TemporalAmount)}. */
    public static DurationUpper FROM(TemporalAmount temporalAmount) {
        return wrapOrNull(Duration.from(temporalAmount));
    }

    /** As {@link Duration#getNano()}. */
    public int GET_NANO() {
        return wrapped.getNano();
    }

    /** As {@link Duration#getSeconds()}. */
    public long GET_SECONDS() {
        return wrapped.getSeconds();
    }

    /** As {@link Duration#getUnits()}. */
    public List<TemporalUnit> GET_UNITS() {
        return wrapped.getUnits();
    }

    /** As {@link Duration#get(TemporalUnit)}. */
    public long GET(TemporalUnit temporalUnit) {
        return wrapped.get(temporalUnit);
    }

    /** As {@link Duration#isNegative()}. */
    public boolean IS_NEGATIVE() {
        return wrapped.isNegative();
    }

    /** As {@link Duration#isZero()}. */
    public boolean IS_ZERO() {
        return wrapped.isZero();
    }

    /** As {@link Duration#minusDays(long)}. */
    public DurationUpper MINUS_DAYS(long value) {
        return wrapOrNull(wrapped.minusDays(value));
    }

    /** As {@link Duration#minusHours(long)}. */
    public DurationUpper MINUS_HOURS(long value) {
        return wrapOrNull(wrapped.minusHours(value));
    }

    /** As {@link Duration#minusMillis(long)}. */
    public DurationUpper MINUS_MILLIS(long value) {
        return wrapOrNull(wrapped.minusMillis(value));
    }

    /** As {@link Duration#minusMinutes(long)}. */
    public DurationUpper MINUS_MINUTES(long value) {
        return wrapOrNull(wrapped.minusMinutes(value));
    }

    /** As {@link Duration#minusNanos(long)}. */
    public DurationUpper MINUS_NANOS(long value) {
        return wrapOrNull(wrapped.minusNanos(value));
    }

    /** As {@link Duration#minusSeconds(long)}. */
    public DurationUpper MINUS_SECONDS(long value) {
        return wrapOrNull(wrapped.minusSeconds(value));
    }

    /** As {@link Duration#minus(Duration)}. */
    public DurationUpper MINUS(Duration duration) {
        return wrapOrNull(wrapped.minus(duration));
    }

    /** As {@link Duration#minus(Duration)}. */
    public DurationUpper MINUS(DurationUpper duration) {
        return wrapOrNull(wrapped.minus(unwrapOrNull(duration)));
    }

    /** As {@link Duration#minus(long, TemporalUnit)}. */
    public DurationUpper MINUS(long value, TemporalUnit temporalUnit) {
        return wrapOrNull(wrapped.minus(value, temporalUnit));
    }

    /** As {@link Duration#multipliedBy(long)}. */
    public DurationUpper MULTIPLIED_BY(long value) {
        return wrapOrNull(wrapped.multipliedBy(value));
    }

    /** As {@link Duration#negated()}. */
    public DurationUpper NEGATED() {
        return wrapOrNull(wrapped.negated());
    }

    /** As {@link Duration#ofDays(long)}. */
    public static DurationUpper OF_DAYS(long value) {
        return wrapOrNull(Duration.ofDays(value));
    }

    /** As {@link Duration#ofHours(long)}. */
    public static DurationUpper OF_HOURS(long value) {
        return wrapOrNull(Duration.ofHours(value));
    }

    /** As {@link Duration#ofMillis(long)}. */
    public static DurationUpper OF_MILLIS(long value) {
        return wrapOrNull(Duration.ofMillis(value));
    }

    /** As {@link Duration#ofMinutes(long)}. */
    public static DurationUpper OF_MINUTES(long value) {
        return wrapOrNull(Duration.ofMinutes(value));
    }

    /** As {@link Duration#ofNanos(long)}. */
    public static DurationUpper OF_NANOS(long value) {
        return wrapOrNull(Duration.ofNanos(value));
    }

    /** As {@link Duration#ofSeconds(long)}. */
    public static DurationUpper OF_SECONDS(long value) {
        return wrapOrNull(Duration.ofSeconds(value));
    }

    /** As {@link Duration#ofSeconds(long, long)}. */
    public static DurationUpper OF_SECONDS(long value, long value2) {
        return wrapOrNull(Duration.ofSeconds(value, value2));
    }

    /** As {@link Duration#of(long, TemporalUnit)}. */
    public static DurationUpper OF(long value, TemporalUnit temporalUnit) {
        return wrapOrNull(Duration.of(value, temporalUnit));
    }

    /** As {@link Duration#parse(CharSequence)}. */
    public static DurationUpper PARSE(CharSequence charSequence) {
        return wrapOrNull(Duration.parse(charSequence));
    }

    /** As {@link Duration#plusDays(long)}. */
    public DurationUpper PLUS_DAYS(long value) {
        return wrapOrNull(wrapped.plusDays(value));
    }

    /** As {@link Duration#plusHours(long)}. */
    public DurationUpper PLUS_HOURS(long value) {
        return wrapOrNull(wrapped.plusHours(value));
    }

    /** As {@link Duration#plusMillis(long)}. */
    public DurationUpper PLUS_MILLIS(long value) {
        return wrapOrNull(wrapped.plusMillis(value));
    }

    /** As {@link Duration#plusMinutes(long)}. */
    public DurationUpper PLUS_MINUTES(long value) {
        return wrapOrNull(wrapped.plusMinutes(value));
    }

    /** As {@link Duration#plusNanos(long)}. */
    public DurationUpper PLUS_NANOS(long value) {
        return wrapOrNull(wrapped.plusNanos(value));
    }

    /** As {@link Duration#plusSeconds(long)}. */
    public DurationUpper PLUS_SECONDS(long value) {
        return wrapOrNull(wrapped.plusSeconds(value));
    }

    /** As {@link Duration#plus(Duration)}. */
    public DurationUpper PLUS(Duration duration) {
        return wrapOrNull(wrapped.plus(duration));
    }

    /** As {@link Duration#plus(Duration)}. */
    public DurationUpper PLUS(DurationUpper duration) {
        return wrapOrNull(wrapped.plus(unwrapOrNull(duration)));
    }

    /** As {@link Duration#plus(long, TemporalUnit)}. */
    public DurationUpper PLUS(long value, TemporalUnit temporalUnit) {
        return wrapOrNull(wrapped.plus(value, temporalUnit));
    }

    /** As {@link Duration#subtractFrom(Temporal)}. */
    public Temporal SUBTRACT_FROM(Temporal temporal) {
        return wrapped.subtractFrom(temporal);
    }

    /** As {@link Duration#toDaysPart()}. */
    public long TO_DAYS_PART() {
        return wrapped.toDaysPart();
    }

    /** As {@link Duration#toDays()}. */
    public long TO_DAYS() {
        return wrapped.toDays();
    }

    /** As {@link Duration#toHoursPart()}. */
    public int TO_HOURS_PART() {
        return wrapped.toHoursPart();
    }

    /** As {@link Duration#toHours()}. */
    public long TO_HOURS() {
        return wrapped.toHours();
    }

    /** As {@link Duration#toMillisPart()}. */
    public int TO_MILLIS_PART() {
        return wrapped.toMillisPart();
    }

    /** As {@link Duration#toMillis()}. */
    public long TO_MILLIS() {
        return wrapped.toMillis();
    }

    /** As {@link Duration#toMinutesPart()}. */
    public int TO_MINUTES_PART() {
        return wrapped.toMinutesPart();
    }

    /** As {@link Duration#toMinutes()}. */
    public long TO_MINUTES() {
        return wrapped.toMinutes();
    }

    /** As {@link Duration#toNanosPart()}. */
    public int TO_NANOS_PART() {
        return wrapped.toNanosPart();
    }

    /** As {@link Duration#toNanos()}. */
    public long TO_NANOS() {
        return wrapped.toNanos();
    }

    /** As {@link Duration#toSecondsPart()}. */
    public int TO_SECONDS_PART() {
        return wrapped.toSecondsPart();
    }

    /** As {@link Duration#toSeconds()}. */
    public long TO_SECONDS() {
        return wrapped.toSeconds();
    }

    /** As {@link Duration#truncatedTo(TemporalUnit)}. */
    public DurationUpper TRUNCATED_TO(TemporalUnit temporalUnit) {
        return wrapOrNull(wrapped.truncatedTo(temporalUnit));
    }

    /** As {@link Duration#withNanos(int)}. */
    public DurationUpper WITH_NANOS(int value) {
        return wrapOrNull(wrapped.withNanos(value));
    }

    /** As {@link Duration#withSeconds(long)}. */
    public DurationUpper WITH_SECONDS(long value) {
        return wrapOrNull(wrapped.withSeconds(value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DurationUpper that && Objects.equals(wrapped, that.wrapped);
    }

    @Override
    public int hashCode() {
        return wrapped.hashCode();
    }

    @Override
    public String toString() {
        return wrapped.toString();
    }

    private static DurationUpper wrapOrNull(Duration duration) {
        return duration == null ? null : new DurationUpper(duration);
    }

    private static Duration unwrapOrNull(DurationUpper facade) {
        return facade == null ? null : facade.wrapped;
    }
}
