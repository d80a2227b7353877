package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** {@code in} where a class has no method for it: by its iteration, else by its length and its items. */
@Formulas
interface Members {

    @Formula("n in page")
    boolean byItems(int n, Page page);

    @Formula("n not in page")
    boolean notByItems(double n, Page page);

    @Formula("name in shelf")
    boolean byConventionalNames(String name, Shelf<String> shelf);

    @Formula("item in shelf")
    <T> boolean generic(T item, Shelf<? extends T> shelf);

    @Formula("1.5 in single")
    boolean byLongIndex(Single single);

    @Formula("0.1 in single and 0.1 in list and 0.1 in array")
    boolean exactly(Single single, List<BigDecimal> list, BigDecimal... array);

    @Formula("'b' in letters")
    boolean ofLetters(Letters letters);

    @Formula("name in rows")
    boolean byIteration(String name, Rows rows);

    @Formula("name in bag")
    boolean byIterableIteration(String name, Bag bag);

    @Formula("name in file")
    boolean throwing(String name, Line file) throws IOException;

    @Formula("log.noted(3) in log.page()")
    boolean inOrder(Log log);

    /** Python's sequence protocol. */
    @Operators
    record Page(int... numbers) {
        int __len__() {
            return numbers.length;
        }

        int __getitem__(int index) {
            return numbers[index];
        }
    }

    /** A length and items by conventional names. */
    record Shelf<T>(List<T> list) {
        int size() {
            return list.size();
        }

        T get(int index) {
            return list.get(index);
        }
    }

    /** A length and items by {@code long}. */
    record Single(BigDecimal only) {
        @Operator(Op.LENGTH)
        long count() {
            return 1;
        }

        @Operator(Op.GET)
        BigDecimal at(long index) {
            return index == 0 ? only : null;
        }
    }

    /** Has characters, and is no text. */
    record Letters(String all) {
        int size() {
            return all.length();
        }

        char get(int index) {
            return all.charAt(index);
        }
    }

    /** Gives an iterator, and is no Iterable. */
    record Rows(List<String> list) {
        Iterator<String> __iter__() {
            return list.iterator();
        }

        int __len__() {
            throw new AssertionError("__iter__ goes first");
        }

        String __getitem__(int index) {
            throw new AssertionError("__iter__ goes first");
        }
    }

    /** Gives an Iterable. */
    record Bag(List<String> list) {
        List<String> __iter__() {
            return list;
        }
    }

    /** Throws. */
    final class Line {
        Iterator<String> __iter__() throws IOException {
            throw new IOException("closed");
        }
    }

    /** Remembers what is asked. */
    final class Log {
        final List<String> all = new ArrayList<>();

        int noted(int n) {
            all.add("item");
            return n;
        }

        Page page() {
            all.add("container");
            return new Page(3);
        }
    }
}

final class MembersBehaviour {
    private static final Members FORMULAS = new MembersFormulas();

    private MembersBehaviour() {}

    static void lengthAndItems() {
        Members.Page page = new Members.Page(3, 4);
        assertThat(FORMULAS.byItems(4, page)).isTrue();
        assertThat(FORMULAS.byItems(5, page)).isFalse();
        assertThat(FORMULAS.byItems(5, new Members.Page())).isFalse();
        assertThat(FORMULAS.notByItems(4.0, page)).isFalse();
        assertThat(FORMULAS.notByItems(4.5, page)).isTrue();
        assertThat(FORMULAS.byConventionalNames("a", new Members.Shelf<>(List.of("b", "a")))).isTrue();
        assertThat(FORMULAS.<Object>generic("c", new Members.Shelf<>(List.of("b", "a")))).isFalse();
        assertThat(FORMULAS.byLongIndex(new Members.Single(new BigDecimal("1.50")))).isTrue();
    }

    static void literals_areOfTheItemsType() {
        BigDecimal tenth = new BigDecimal("0.10");
        assertThat(FORMULAS.exactly(new Members.Single(tenth), List.of(tenth), tenth)).isTrue();
        assertThat(FORMULAS.ofLetters(new Members.Letters("ab"))).isTrue();
        assertThat(FORMULAS.ofLetters(new Members.Letters("ac"))).isFalse();
    }

    static void operatorsAgree() {
        Members.Page page = new Members.Page(3, 4);
        for (Object item : List.of(3, 4L, 5, 4.0, 4.5)) {
            assertThat(FORMULAS.<Object>generic(item, new Members.Shelf<>(List.of(3, 4))))
                    .isEqualTo(MembersPageOps.contains(page, item));
        }
    }

    static void iterationGoesFirst() {
        assertThat(FORMULAS.byIteration("a", new Members.Rows(List.of("b", "a")))).isTrue();
        assertThat(FORMULAS.byIteration("c", new Members.Rows(List.of("b", "a")))).isFalse();
        assertThat(FORMULAS.byIterableIteration("a", new Members.Bag(List.of("a")))).isTrue();
        assertThatThrownBy(() -> FORMULAS.throwing("a", new Members.Line())).hasMessage("closed");
    }

    static void operandsAreEvaluatedFromLeftToRight() {
        Members.Log log = new Members.Log();
        assertThat(FORMULAS.inOrder(log)).isTrue();
        assertThat(log.all).containsExactly("item", "container");
    }
}
