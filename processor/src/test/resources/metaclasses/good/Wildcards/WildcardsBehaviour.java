import static org.assertj.core.api.Assertions.assertThat;

final class WildcardsBehaviour {
    static void aWildcardThatCanBeInferred_isWrapped() {
        ShelfUpper<Integer> ones = ShelfUpper.of(new Shelf<Integer>());
        ShelfUpper<Integer> more = ShelfUpper.of(new Shelf<Integer>());
        more.unwrap().goods.add(2);
        more.unwrap().goods.add(1);
        ones.ADD_ALL(more);
        assertThat(ones.SORTED().unwrap().goods).asString().isEqualTo("[1, 2]");
        assertThat(ShelfUpper.SAME_SIZE(ones, more)).isTrue();
    }

    static void aWildcardThatCannotBeInferred_isPassedAsItIs() {
        Shelf<Integer> ones = new Shelf<>();
        ones.goods.add(1);
        Shelf<Integer> all = new Shelf<>();
        ShelfUpper.of(ones).POUR_INTO(all);
        Object self = ShelfUpper.of(all).SELF();
        assertThat(self).isSameAs(all);
        assertThat(all.goods).containsExactly(1);
    }
}
