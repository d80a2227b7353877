package lib;

import java.util.List;

/** A class with members that other packages cannot see all of. */
public abstract class Base<T> {
    public T shared;

    protected T near;

    static class Hidden {}

    public Hidden hidden() {
        return new Hidden();
    }

    public List<Hidden> hiddens(int count) {
        return List.of();
    }

    public List<T> all(T first, List<? super T> more) {
        return List.of(first);
    }

    public <U> T pair(U other) {
        return shared;
    }

    /** A comment that another file's facade only links to. */
    public abstract Base<T> next();

    protected void closer() {}
}
