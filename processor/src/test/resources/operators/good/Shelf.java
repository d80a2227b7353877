package shop;

import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;
import java.util.ArrayList;
import java.util.List;

/**
 * A generic container: a length, items by index, and what follows from them.
 *
 * @param <E> what stands on it
 */
@Operators
public class Shelf<E extends Comparable<? super E>> {
    private final List<E> items = new ArrayList<>();

    public int size() {
        return items.size();
    }

    public E get(int index) {
        return items.get(index);
    }

    public E set(int index, E item) {
        return items.set(index, item);
    }

    public void __delitem__(int index) {
        items.remove(index);
    }

    public void __iadd__(E item) {
        items.add(item);
    }

    /** Whether all items are on the other. */
    public boolean __le__(Shelf<E> other) {
        return other.items.containsAll(items);
    }

    /** A method's type parameter that would hide the class's. */
    public <E> E call(E visitor) {
        return visitor;
    }

    @Operator(Op.CALL)
    public <E extends Exception> int count(Class<E> failure) throws E {
        return items.size();
    }
}
