package behaviour;

import static behaviour.Python.python;
import static org.assertj.core.api.Assertions.assertThat;

import behaviour.Many.Amount;
import behaviour.Many.Card;
import behaviour.Many.Compared;
import behaviour.Many.Greater;
import behaviour.Many.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Sums, products, extremes and sorting of many, of one, and of none. */
final class ManyBehaviour {
    private static final List<Card> CARDS = cards(Card::new);
    private static final List<Compared> COMPARED = cards(Compared::new);
    private static final List<Greater> GREATER = cards(Greater::new);

    private ManyBehaviour() {}

    static void sumFromAnIdentity() {
        List<Amount> amounts = List.of(new Amount(2), new Amount(3));
        python("sum([Amount(2), Amount(3)], Amount(0))").gives(ManyAmountOps.sum(amounts));
        python("sum([], Amount(0))").gives(ManyAmountOps.sum(List.of()));
        python("sum([Amount(2), Amount(3)], Amount(0))").gives(amounts.stream().collect(ManyAmountOps.summing()));
        python("sum([], Amount(0))").gives(Stream.<Amount>empty().collect(ManyAmountOps.summing()));
    }

    static void productFromAnIdentity() {
        python("reduce(mul, [Amount(2), Amount(3)], Amount(1))")
                .gives(ManyAmountOps.prod(List.of(new Amount(2), new Amount(3))));
        python("reduce(mul, [], Amount(1))").gives(ManyAmountOps.prod(List.of()));
    }

    static void sumWithoutIdentity() {
        List<Symbol> symbols = List.of(new Symbol("x"), new Symbol("y"), new Symbol("z"));
        python("reduce(add, [x, y, z])").gives(SymbolOps.sum(symbols).orElseThrow());
        python("reduce(mul, [x, y, z])").gives(SymbolOps.prod(symbols).orElseThrow());
        python("reduce(add, [x])").gives(SymbolOps.sum(List.of(new Symbol("x"))).orElseThrow());
        python("reduce(add, [x, y, z])").gives(symbols.stream().collect(SymbolOps.summing()).orElseThrow());
        python("reduce(add, [])").raises(NoSuchElementException.class, () -> SymbolOps.sum(List.of()).orElseThrow());
        assertThat(Stream.<Symbol>empty().collect(SymbolOps.summing())).isEqualTo(Optional.empty());
    }

    static void identityOfAMethod() {
        assertThat(ManyLengthOps.sum(List.of())).isEqualTo(new Length(0));
        assertThat(ManyLengthOps.sum(List.of(new Length(5)))).isEqualTo(new Length(5));
    }

    static void extremesAreTheFirstOfEquals() {
        python("min(cards)").gives(ManyCardOps.min(CARDS));
        python("max(cards)").gives(ManyCardOps.max(CARDS));
        python("min(cards)").gives(ManyComparedOps.min(COMPARED));
        python("max(cards)").gives(ManyComparedOps.max(COMPARED));
        python("min(cards)").gives(ManyGreaterOps.min(GREATER));
        python("max(cards)").gives(ManyGreaterOps.max(GREATER));
    }

    static void extremesOfNone() {
        python("min([])").raises(NoSuchElementException.class, () -> ManyCardOps.min(List.of()));
        python("max([])").raises(NoSuchElementException.class, () -> ManyCardOps.max(List.of()));
    }

    static void sortingKeepsEqualsInTheirOrder() {
        python("sorted(cards)").gives(ManyCardOps.sorted(CARDS));
        python("sorted(cards)").gives(ManyComparedOps.sorted(COMPARED));
        python("sorted([])").gives(ManyCardOps.sorted(List.of()));
        List<Card> unsorted = new ArrayList<>(CARDS);
        ManyCardOps.sorted(unsorted);
        assertThat(unsorted).isEqualTo(CARDS);
    }

    static void manyOfASubtype() {
        List<? extends Amount> amounts = List.of(new Amount(1));
        assertThat(ManyAmountOps.sum(amounts)).isEqualTo(new Amount(1));
    }

    private static <T> List<T> cards(BiFunction<Integer, String, T> create) {
        return List.of(create.apply(2, "a"), create.apply(1, "b"), create.apply(2, "c"), create.apply(1, "d"));
    }
}
