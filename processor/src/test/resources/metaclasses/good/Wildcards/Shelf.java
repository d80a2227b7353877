import dev.dunder.MetaUpper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Wildcards at a type parameter whose bound names itself: a compiler can infer what stands for some of them only. */
@MetaUpper
class Shelf<E extends Comparable<? super E>> {
    final List<E> goods = new ArrayList<>();

    /** Inferred: what is a subtype of {@code E} can be compared as {@code E} can. */
    public void addAll(Shelf<? extends E> other) {
        goods.addAll(other.goods);
    }

    /** Not inferred. */
    public void pourInto(Shelf<? super E> other) {
        other.goods.addAll(goods);
    }

    /** Inferred: any at all. */
    public static boolean sameSize(Shelf<?> one, Shelf<?> other) {
        return one.goods.size() == other.goods.size();
    }

    /** Inferred. */
    public Shelf<? extends E> sorted() {
        Collections.sort(goods);
        return this;
    }

    /** Not inferred. */
    public Shelf<? super E> self() {
        return this;
    }
}
