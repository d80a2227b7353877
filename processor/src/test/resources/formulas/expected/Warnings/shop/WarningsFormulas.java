package shop;

import dev.dunder.GeneratedByDunder;
import dev.dunder.runtime.Membership;
import java.util.List;
import lib.Old;

/** The formulas of {@link Warnings}, compiled. */
@GeneratedByDunder
final class WarningsFormulas<E> implements Warnings<E> {
    /** Creates the formulas; they keep nothing. */
    public WarningsFormulas() {}

    /**
     * {@code CONSTANT + twice(x)}.
     *
     * <ul>
     *   <li>{@code twice(x)} → {@code Old.twice(x)}
     *   <li>{@code CONSTANT + twice(x)} → {@code Math.addExact(Old.CONSTANT, Old.twice(x))}
     * </ul>
     */
    @Override
    @SuppressWarnings("deprecation")
    public int ofStatics(int x) {
        return Math.addExact(Old.CONSTANT, Old.twice(x));
    }

    /**
     * {@code old.field + old.size}.
     *
     * <ul>
     *   <li>{@code old.size} → {@code old.getSize()}
     *   <li>{@code old.field + old.size} → {@code Math.addExact(old.field, old.getSize())}
     * </ul>
     */
    @Override
    @SuppressWarnings({"deprecation", "removal"})
    public int ofMembers(Old old) {
        return Math.addExact(old.field, old.getSize());
    }

    /**
     * {@code (old + Old()).field}.
     *
     * <ul>
     *   <li>{@code Old()} → {@code new Old()}
     *   <li>{@code old + Old()} → {@code old.plus(new Old())}
     *   <li>{@code (old + Old()).field} → {@code old.plus(new Old()).field}
     * </ul>
     */
    @Override
    @SuppressWarnings("deprecation")
    public int ofOperators(Old old) {
        return old.plus(new Old()).field;
    }

    /**
     * {@code left() + old}.
     *
     * <ul>
     *   <li>{@code left() + old} → {@code left().plus(old)}
     * </ul>
     */
    @Override
    @SuppressWarnings("deprecation")
    public Old ofHelpers(Old old) {
        return left().plus(old);
    }

    /**
     * {@code raw().size()}.
     *
     * <ul>
     *   <li>{@code raw()} → {@code Old.raw()}
     *   <li>{@code raw().size()} → {@code Old.raw().size()}
     * </ul>
     */
    @Override
    public int readsRaw() {
        return Old.raw().size();
    }

    /**
     * {@code raw().add(x)}.
     *
     * <ul>
     *   <li>{@code raw()} → {@code Old.raw()}
     *   <li>{@code raw().add(x)} → {@code Old.raw().add(x)}
     * </ul>
     */
    @Override
    @SuppressWarnings("unchecked")
    public boolean addsToRaw(String x) {
        return Old.raw().add(x);
    }

    /**
     * {@code raw()[0]}.
     *
     * <ul>
     *   <li>{@code raw()} → {@code Old.raw()}
     *   <li>{@code raw()[0]} → {@code Old.raw().get(0)}
     * </ul>
     */
    @Override
    public Object itemOfRaw() {
        return Old.raw().get(0);
    }

    /**
     * {@code texts(raw())}.
     *
     * <ul>
     *   <li>{@code raw()} → {@code Old.raw()}
     *   <li>{@code texts(raw())} → {@code Old.texts(Old.raw())}
     * </ul>
     */
    @Override
    @SuppressWarnings("unchecked")
    public int givesRaw() {
        return Old.texts(Old.raw());
    }

    /**
     * {@code x in raw() and not raw().contains(x)}.
     *
     * <ul>
     *   <li>{@code raw()} → {@code Old.raw()}
     *   <li>{@code x in raw()} → {@code Membership.contains(Old.raw(), x)}
     *   <li>{@code raw().contains(x)} → {@code Old.raw().contains(x)}
     *   <li>{@code not raw().contains(x)} → {@code !Old.raw().contains(x)}
     *   <li>{@code x in raw() and not raw().contains(x)} → {@code Membership.contains(Old.raw(), x) && !Old.raw().contains(x)}
     * </ul>
     */
    @Override
    public boolean searchesRaw(Object x) {
        return Membership.contains(Old.raw(), x) && !Old.raw().contains(x);
    }

    /**
     * {@code count(x, x) + safeCount(x, x)}.
     *
     * <ul>
     *   <li>{@code count(x, x)} → {@code Old.count(x, x)}
     *   <li>{@code safeCount(x, x)} → {@code Old.safeCount(x, x)}
     *   <li>{@code count(x, x) + safeCount(x, x)} → {@code Math.addExact(Old.count(x, x), Old.safeCount(x, x))}
     * </ul>
     */
    @Override
    public int manyReifiable(String x) {
        return Math.addExact(Old.count(x, x), Old.safeCount(x, x));
    }

    /**
     * {@code count(x, x)}.
     *
     * <ul>
     *   <li>{@code count(x, x)} → {@code Old.count(x, x)}
     * </ul>
     */
    @Override
    @SuppressWarnings("unchecked")
    public int manyOfVariable(E x) {
        return Old.count(x, x);
    }

    /**
     * {@code safeCount(x, x)}.
     *
     * <ul>
     *   <li>{@code safeCount(x, x)} → {@code Old.safeCount(x, x)}
     * </ul>
     */
    @Override
    public int manyOfVariableSafely(E x) {
        return Old.safeCount(x, x);
    }

    /**
     * {@code count(x, x, x)}.
     *
     * <ul>
     *   <li>{@code count(x, x, x)} → {@code Old.count(x, x, x)}
     * </ul>
     */
    @Override
    @SuppressWarnings("unchecked")
    public int manyOfGeneric(List<String> x) {
        return Old.count(x, x, x);
    }

    /**
     * {@code count(x)}.
     *
     * <ul>
     *   <li>{@code count(x)} → {@code Old.count(x)}
     * </ul>
     */
    @Override
    public int anArray(E[] x) {
        return Old.count(x);
    }

    /**
     * {@code objects(x)}.
     *
     * <ul>
     *   <li>{@code objects(x)} → {@code Old.objects((Object[]) x)}
     * </ul>
     */
    @Override
    public int inexactArray(Integer[] x) {
        return Old.objects((Object[]) x);
    }

    /**
     * {@code objects(None)}.
     *
     * <ul>
     *   <li>{@code None} → {@code null}
     *   <li>{@code objects(None)} → {@code Old.objects((Object[]) null)}
     * </ul>
     */
    @Override
    public int noArray() {
        return Old.objects((Object[]) null);
    }

    /**
     * {@code objects(x, None)}.
     *
     * <ul>
     *   <li>{@code None} → {@code null}
     *   <li>{@code objects(x, None)} → {@code Old.objects(x, null)}
     * </ul>
     */
    @Override
    public int nullAmongMany(String x) {
        return Old.objects(x, null);
    }

    /**
     * {@code Old(1).plus(Old(2)).getSize()}.
     *
     * <ul>
     *   <li>{@code Old(1)} → {@code new Old(1)}
     *   <li>{@code Old(2)} → {@code new Old(2)}
     *   <li>{@code Old(1).plus(Old(2))} → {@code new Old(1).plus(new Old(2))}
     *   <li>{@code Old(1).plus(Old(2)).getSize()} → {@code new Old(1).plus(new Old(2)).getSize()}
     * </ul>
     */
    @Override
    @SuppressWarnings({"deprecation", "removal"})
    public int several() {
        return new Old(1).plus(new Old(2)).getSize();
    }

    /**
     * {@code len(list)}.
     *
     * <ul>
     *   <li>{@code len(list)} → {@code list.size()}
     * </ul>
     */
    @Override
    @SuppressWarnings("rawtypes")
    public int takesRaw(List list) {
        return list.size();
    }

    /**
     * {@code (raw() or list).size()}.
     *
     * <ul>
     *   <li>{@code raw()} → {@code Old.raw()}
     *   <li>{@code raw() or list} → {@code isTrue(value = Old.raw()) ? value : list}
     *   <li>{@code (raw() or list).size()} → {@code (isTrue(value = Old.raw()) ? value : list).size()}
     * </ul>
     */
    @Override
    @SuppressWarnings("rawtypes")
    public int choosesRaw(List list) {
        List value;
        return (isTrue(value = Old.raw()) ? value : list).size();
    }

    /**
     * {@code raw()}.
     *
     * <ul>
     *   <li>{@code raw()} → {@code Old.raw()}
     * </ul>
     */
    @Override
    @SuppressWarnings("unchecked")
    public List<String> convertsRaw() {
        return Old.raw();
    }

    /**
     * {@code len(Whole.of(Whole.ZERO)) + len(whole)}.
     *
     * <ul>
     *   <li>{@code Whole.ZERO} → {@code Old.Whole.ZERO}
     *   <li>{@code Whole.of(Whole.ZERO)} → {@code Old.Whole.of(Old.Whole.ZERO)}
     *   <li>{@code len(Whole.of(Whole.ZERO))} → {@code Old.Whole.of(Old.Whole.ZERO).size()}
     *   <li>{@code len(whole)} → {@code whole.size()}
     *   <li>{@code len(Whole.of(Whole.ZERO)) + len(whole)} → {@code Math.addExact(Old.Whole.of(Old.Whole.ZERO).size(), whole.size())}
     * </ul>
     */
    @Override
    @SuppressWarnings("deprecation")
    public int classThatIsOld(Old.Whole whole) {
        return Math.addExact(Old.Whole.of(Old.Whole.ZERO).size(), whole.size());
    }

    /** {@code all.length}. */
    @Override
    @SuppressWarnings("unchecked")
    public int takesMany(E... all) {
        return all.length;
    }

    /**
     * {@code twice(x)}.
     *
     * <ul>
     *   <li>{@code twice(x)} → {@code Old.twice(x)}
     * </ul>
     */
    @Override
    @Deprecated
    public int deprecated(int x) {
        return Old.twice(x);
    }

    @SuppressWarnings("rawtypes")
    private static boolean isTrue(List value) {
        return value != null && !value.isEmpty();
    }
}
