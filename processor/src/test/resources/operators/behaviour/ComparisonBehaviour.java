package behaviour;

import static behaviour.Python.python;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/** Comparisons: each of the four as the root of the others, compareTo, equality with nulls, and what follows from it. */
final class ComparisonBehaviour {
    private ComparisonBehaviour() {}

    static void fromLess() {
        python("compared(ByLess)")
                .gives(compared(
                        Ranked.ByLess::new,
                        List.of(RankedByLessOps::lt, RankedByLessOps::le, RankedByLessOps::gt, RankedByLessOps::ge)));
    }

    static void fromLessEqual() {
        python("compared(ByLessEqual)")
                .gives(compared(
                        Ranked.ByLessEqual::new,
                        List.of(
                                RankedByLessEqualOps::lt,
                                RankedByLessEqualOps::le,
                                RankedByLessEqualOps::gt,
                                RankedByLessEqualOps::ge)));
    }

    static void fromGreater() {
        python("compared(ByGreater)")
                .gives(compared(
                        Ranked.ByGreater::new,
                        List.of(
                                RankedByGreaterOps::lt,
                                RankedByGreaterOps::le,
                                RankedByGreaterOps::gt,
                                RankedByGreaterOps::ge)));
    }

    static void fromGreaterEqual() {
        python("compared(ByGreaterEqual)")
                .gives(compared(
                        Ranked.ByGreaterEqual::new,
                        List.of(
                                RankedByGreaterEqualOps::lt,
                                RankedByGreaterEqualOps::le,
                                RankedByGreaterEqualOps::gt,
                                RankedByGreaterEqualOps::ge)));
    }

    static void fromTheFirstOfTwo() {
        python("compared(ByTwo)")
                .gives(compared(
                        Ranked.ByTwo::new,
                        List.of(RankedByTwoOps::lt, RankedByTwoOps::le, RankedByTwoOps::gt, RankedByTwoOps::ge)));
    }

    static void fromCompareTo() {
        Ranked.Comparing one = new Ranked.Comparing(1);
        Ranked.Comparing two = new Ranked.Comparing(2);
        python("[1 < 2, 2 < 1, 1 < 1]").gives(all(RankedComparingOps::lt, one, two));
        python("[1 <= 2, 2 <= 1, 1 <= 1]").gives(all(RankedComparingOps::le, one, two));
        python("[1 > 2, 2 > 1, 1 > 1]").gives(all(RankedComparingOps::gt, one, two));
        python("[1 >= 2, 2 >= 1, 1 >= 1]").gives(all(RankedComparingOps::ge, one, two));
    }

    static void withAnOperandOfAnotherType() {
        Ranked.Plain plain = new Ranked.Plain(1);
        assertThat(RankedPlainOps.lt(plain, 2)).isTrue();
        assertThat(RankedPlainOps.ge(plain, 1)).isTrue();
    }

    static void equality() {
        Equal.Point one = new Equal.Point(1);
        python("Point(1) == Point(1)").gives(EqualPointOps.eq(one, new Equal.Point(1)));
        python("Point(1) == Point(2)").gives(EqualPointOps.eq(one, new Equal.Point(2)));
        python("Point(1) == None").gives(EqualPointOps.eq(one, null));
        python("None == Point(1)").gives(EqualPointOps.eq(null, one));
        python("None == None").gives(EqualPointOps.eq(null, null));
    }

    static void inequalityFromEquality() {
        Equal.Point one = new Equal.Point(1);
        python("Point(1) != Point(1)").gives(EqualPointOps.ne(one, new Equal.Point(1)));
        python("Point(1) != Point(2)").gives(EqualPointOps.ne(one, new Equal.Point(2)));
        python("Point(1) != None").gives(EqualPointOps.ne(one, null));
        python("None != Point(1)").gives(EqualPointOps.ne(null, one));
        python("None != None").gives(EqualPointOps.ne(null, null));
    }

    static void inequalityOfItsOwn() {
        python("[Odd() == Odd(), Odd() != Odd()]")
                .gives(List.of(
                        EqualOddOps.eq(new Equal.Odd(), new Equal.Odd()),
                        EqualOddOps.ne(new Equal.Odd(), new Equal.Odd())));
        assertThat(EqualOddOps.ne(null, new Equal.Odd())).isTrue();
        assertThat(EqualOddOps.ne(null, null)).isFalse();
    }

    static void equalityWithAPrimitive() {
        Equal.Point one = new Equal.Point(1);
        assertThat(EqualPointOps.eq(one, 1)).isTrue();
        assertThat(EqualPointOps.eq((Equal.Point) null, 1)).isFalse();
        assertThat(EqualPointOps.ne((Equal.Point) null, 1)).isTrue();
    }

    static void hash() {
        python("hash(Point(7))").gives(EqualPointOps.hash(new Equal.Point(7)));
    }

    private static <T> List<List<Boolean>> compared(
            BiFunction<Integer, Integer, T> create, List<BiPredicate<T, T>> comparisons) {
        List<T> all = new ArrayList<>();
        List.of(1, 2).forEach(rank -> List.of(1, 2).forEach(identity -> all.add(create.apply(rank, identity))));
        return all.stream()
                .flatMap(a -> all.stream().map(b -> comparisons.stream().map(test -> test.test(a, b)).toList()))
                .toList();
    }

    private static List<Boolean> all(BiPredicate<Ranked.Comparing, Ranked.Comparing> test, Ranked.Comparing one, Ranked.Comparing two) {
        return List.of(test.test(one, two), test.test(two, one), test.test(one, one));
    }
}
