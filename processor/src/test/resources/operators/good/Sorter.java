package shop;

import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;
import java.util.function.Consumer;

/** Operators whose type arguments compilers cannot find. */
@Operators
@SuppressWarnings("EqualWithoutHash")
public abstract class Sorter<T> {
    public abstract <K extends Comparable<? super K>> Sorter<T> plus(Consumer<? super K> other);

    public abstract <K extends Comparable<K>> boolean __lt__(Consumer<? super K> other);

    public abstract <K extends Comparable<K>> boolean __eq__(Consumer<? super K> other);

    public abstract <K extends Comparable<K>> T invoke(Consumer<? super K> other);

    /** Nothing ties what this one takes. */
    public abstract <K> Sorter<T> minus(Consumer<? super K> other);

    @Operator(Op.MULTIPLY)
    public static <T, K extends Comparable<? super K>> Sorter<T> times(Consumer<? super K> left, Sorter<T> right) {
        return right;
    }
}
