package behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Helpers of generic types and of their subtypes: each line would not compile if the types were not exact. */
final class GenericBehaviour {
    private GenericBehaviour() {}

    static void recursiveBounds() {
        Generic.Modular sum = GenericGroupOps.add(new Generic.Modular(3), new Generic.Modular(4));
        assertThat(sum.value).isEqualTo(2);
    }

    static void theSupertypesVariableIsThisType() {
        Generic.Modular sum = GenericModularOps.add(new Generic.Modular(3), new Generic.Modular(4));
        assertThat(sum.value).isEqualTo(2);
        assertThat(GenericModularOps.sum(List.of(sum, sum)).orElseThrow().value).isEqualTo(4);
    }

    static void intersectionBounds() {
        Generic.Range<Integer> range = new Generic.Range<>(1, 5);
        assertThat(GenericRangeOps.contains(range, 5)).isTrue();
        Integer key = GenericRangeOps.getitem(range, 7);
        assertThat(key).isEqualTo(7);
    }

    static void aVariableOfAMethodThatHidesTheTypes() {
        Generic.Box<Integer> box = GenericBoxOps.add(new Generic.Box<>("text"), 1);
        assertThat(box.content()).isEqualTo(1);
    }

    static void aBoundThatNamesTheSupertypesVariable() {
        Double product = GenericNumbersOps.mul(new Generic.Numbers(), 1.5);
        assertThat(product).isEqualTo(1.5);
    }

    static void diamonds() {
        Generic.Diamond one = new Generic.Diamond(8);
        assertThat(GenericDiamondOps.add(one, new Generic.Diamond(1))).isEqualTo(new Generic.Diamond(1));
        assertThat(GenericDiamondOps.mul(one, 2)).isEqualTo(new Generic.Diamond(4));
    }

    static void whatNoCallCanChooseIsNoOperator() {
        assertThat(Arrays.stream(GenericSummedOps.class.getDeclaredMethods()).map(Method::getName))
                .contains("len")
                .doesNotContain("add");
    }

    static void covariantResults() {
        String sum = GenericCircleOps.add(new Generic.Circle(), new Generic.Shape());
        assertThat(sum).isEqualTo("circle");
    }

    static void innerClasses() {
        Generic.Outer<String>.Inner<Integer> inner = new Generic.Outer<>("outer").new Inner<>();
        String item = GenericOuterInnerOps.getitem(inner, 1);
        assertThat(item).isEqualTo("outer");
    }

    static void varargs() {
        List<String> collected = GenericCollectorOps.call(new Generic.Collector<>(), "a", "b");
        assertThat(collected).containsExactly("a", "b");
        assertThat(GenericCollectorOps.call(new Generic.Collector<>())).isEmpty();
        String[] given = {"a"};
        assertThat(GenericUnsafeOps.call(new Generic.Unsafe<>(), given)).isSameAs(given);
    }

    static void overloadsThatOneLambdaFits() {
        Generic.Filter filter = new Generic.Filter("f");
        Predicate<String> predicate = text -> true;
        IntPredicate intPredicate = number -> true;
        assertThat(GenericFilterOps.and(filter, predicate).name()).isEqualTo("f and predicate");
        assertThat(GenericFilterOps.iand(filter, intPredicate).name()).isEqualTo("f and int predicate");
    }

    static void iterators() {
        Iterable<String> words = GenericWordsOps.iter(new Generic.Words());
        assertThat(words).containsExactly("a", "b");
        Iterable<Number> figures = GenericFiguresOps.iter(new Generic.Figures(List.of(1, 2.5)));
        assertThat(figures).containsExactly(1, 2.5);
        assertThat(GenericFiguresOps.contains(new Generic.Figures(List.of(1, 2.5)), 1.0)).isTrue();
    }
}
