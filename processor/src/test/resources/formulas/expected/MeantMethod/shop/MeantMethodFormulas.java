package shop;

import dev.dunder.GeneratedByDunder;

/** The formulas of {@link MeantMethod}, compiled. */
@GeneratedByDunder
final class MeantMethodFormulas implements MeantMethod {
    /** Creates the formulas; they keep nothing. */
    public MeantMethodFormulas() {}

    /**
     * {@code a + b}.
     *
     * <ul>
     *   <li>{@code a + b} → {@code a.plus((Object) b)}
     * </ul>
     */
    @Override
    public String objectBesideItsOwnType(MeantMethod.Tag a, MeantMethod.Tag b) {
        return a.plus((Object) b);
    }

    /**
     * {@code n * 2}.
     *
     * <ul>
     *   <li>{@code n * 2} → {@code n.times((double) 2)}
     * </ul>
     */
    @Override
    public String literalBesideInt(MeantMethod.Tag n) {
        return n.times((double) 2);
    }

    /**
     * {@code tag * n}.
     *
     * <ul>
     *   <li>{@code tag * n} → {@code tag.times((double) n)}
     * </ul>
     */
    @Override
    public String intBesideDouble(MeantMethod.Tag tag, int n) {
        return tag.times((double) n);
    }

    /**
     * {@code text - tag}.
     *
     * <ul>
     *   <li>{@code text - tag} → {@code tag.from((CharSequence) text)}
     * </ul>
     */
    @Override
    public String reflectedBesideText(String text, MeantMethod.Tag tag) {
        return tag.from((CharSequence) text);
    }

    /**
     * {@code text - tag.self()}.
     *
     * <ul>
     *   <li>{@code text - tag.self()} → {@code tag.self().from((CharSequence) text)}
     * </ul>
     */
    @Override
    public String reflectedInOrder(StringBuilder text, MeantMethod.Tag tag) {
        return tag.self().from((CharSequence) text);
    }

    /**
     * {@code a / b}.
     *
     * <ul>
     *   <li>{@code a / b} → {@code MeantMethod.Joins.over(a, (Object) b)}
     * </ul>
     */
    @Override
    public String staticBesideItsOwnType(MeantMethod.Tag a, MeantMethod.Tag b) {
        return MeantMethod.Joins.over(a, (Object) b);
    }

    /**
     * {@code tag[i]}.
     *
     * <ul>
     *   <li>{@code tag[i]} → {@code tag.at((Integer) i)}
     * </ul>
     */
    @Override
    public String boxBesideInt(MeantMethod.Tag tag, int i) {
        return tag.at((Integer) i);
    }

    /**
     * {@code tag % None}.
     *
     * <ul>
     *   <li>{@code None} → {@code null}
     *   <li>{@code tag % None} → {@code tag.rest((Object) null)}
     * </ul>
     */
    @Override
    public String nullBesideText(MeantMethod.Tag tag) {
        return tag.rest((Object) null);
    }
}
