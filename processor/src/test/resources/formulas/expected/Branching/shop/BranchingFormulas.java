package shop;

import dev.dunder.GeneratedByDunder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The formulas of {@link Branching}, compiled. */
@GeneratedByDunder
final class BranchingFormulas implements Branching {
    /** Creates the formulas; they keep nothing. */
    public BranchingFormulas() {}

    /**
     * {@code str((guest if flag else member).name())}.
     *
     * <ul>
     *   <li>{@code guest if flag else member} → {@code flag ? guest : member}
     *   <li>{@code (guest if flag else member).name()} → {@code (flag ? guest : member).name()}
     *   <li>{@code str((guest if flag else member).name())} → {@code String.valueOf((flag ? guest : member).name())}
     * </ul>
     */
    @Override
    public String methodsBeforeMarkers(boolean flag, Branching.Guest guest, Branching.Member member) {
        return String.valueOf((flag ? guest : member).name());
    }

    /**
     * {@code (guest or member).name.upper}.
     *
     * <ul>
     *   <li>{@code guest or member} → {@code guest != null ? guest : member}
     *   <li>{@code (guest or member).name} → {@code (guest != null ? guest : member).name()}
     *   <li>{@code (guest or member).name.upper} → {@code (guest != null ? guest : member).name().upper()}
     * </ul>
     */
    @Override
    public int notNull(Branching.Guest guest, Branching.Member member) {
        return (guest != null ? guest : member).name().upper();
    }

    /**
     * {@code (member or visitor).points()}.
     *
     * <ul>
     *   <li>{@code member or visitor} → {@code member != null ? member : visitor}
     *   <li>{@code (member or visitor).points()} → {@code (member != null ? member : visitor).points()}
     * </ul>
     */
    @Override
    public int classesBeforeInterfaces(Branching.Member member, Branching.Visitor visitor) {
        return (member != null ? member : visitor).points();
    }

    /**
     * {@code (date if flag else time).isSupported(HOURS)}.
     *
     * <ul>
     *   <li>{@code date if flag else time} → {@code flag ? date : time}
     *   <li>{@code (date if flag else time).isSupported(HOURS)} → {@code (flag ? date : time).isSupported(ChronoUnit.HOURS)}
     * </ul>
     */
    @Override
    public boolean ofJdk(boolean flag, LocalDate date, LocalTime time) {
        return (flag ? date : time).isSupported(ChronoUnit.HOURS);
    }

    /**
     * {@code (names if flag else sizes).size()}.
     *
     * <ul>
     *   <li>{@code names if flag else sizes} → {@code flag ? names : sizes}
     *   <li>{@code (names if flag else sizes).size()} → {@code (flag ? names : sizes).size()}
     * </ul>
     */
    @Override
    public int ofDifferentLists(boolean flag, List<String> names, Set<Integer> sizes) {
        return (flag ? names : sizes).size();
    }

    /**
     * {@code (whole if flag else fractions)[0].intValue()}.
     *
     * <ul>
     *   <li>{@code whole if flag else fractions} → {@code flag ? whole : fractions}
     *   <li>{@code (whole if flag else fractions)[0]} → {@code (flag ? whole : fractions).get(0)}
     *   <li>{@code (whole if flag else fractions)[0].intValue()} → {@code (flag ? whole : fractions).get(0).intValue()}
     * </ul>
     */
    @Override
    public int itemsOfDifferentLists(boolean flag, ArrayList<Integer> whole, List<Double> fractions) {
        return (flag ? whole : fractions).get(0).intValue();
    }

    /**
     * {@code len(names or sizes)}.
     *
     * <ul>
     *   <li>{@code names or sizes} → {@code names != null && !names.isEmpty() ? names : sizes}
     *   <li>{@code len(names or sizes)} → {@code (names != null && !names.isEmpty() ? names : sizes).size()}
     * </ul>
     */
    @Override
    public int kept(ArrayList<String> names, TreeSet<Integer> sizes) {
        return (names != null && !names.isEmpty() ? names : sizes).size();
    }

    /**
     * {@code n if flag else text}.
     *
     * <ul>
     *   <li>{@code n if flag else text} → {@code flag ? n : text}
     * </ul>
     */
    @Override
    public Comparable<?> unlike(boolean flag, Integer n, String text) {
        return flag ? n : text;
    }

    /**
     * {@code (boxed if flag else other).content.intValue()}.
     *
     * <ul>
     *   <li>{@code boxed if flag else other} → {@code flag ? boxed : other}
     *   <li>{@code (boxed if flag else other).content} → {@code (flag ? boxed : other).content()}
     *   <li>{@code (boxed if flag else other).content.intValue()} → {@code (flag ? boxed : other).content().intValue()}
     * </ul>
     */
    @Override
    public int ofGenericClasses(boolean flag, Branching.Boxed<Integer> boxed, Branching.Boxed<Long> other) {
        return (flag ? boxed : other).content().intValue();
    }
}
