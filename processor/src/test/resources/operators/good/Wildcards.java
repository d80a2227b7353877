import dev.dunder.Operators;

/** Wildcards with a lower bound, at a type parameter that extends its own type: no compiler infers what stands for them. */
@Operators
interface Wildcards<T extends Wildcards<T>> {
    Wildcards<T> plus(Wildcards<? super T> other);

    boolean __lt__(Wildcards<? super T> other);

    boolean __eq__(Wildcards<? super T> other);

    int __hash__();
}
