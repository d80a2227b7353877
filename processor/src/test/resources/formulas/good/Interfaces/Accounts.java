package shop.interfaces;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.io.IOException;
import java.util.List;
import lib.Ledger;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Extends a library's interface, with a type in the place of its parameter. */
@Formulas(precision = 5)
@NullMarked
public interface Accounts extends Ledger<String>, Rounded<Integer> {

    @Formula("smaller(smaller(x, y), top() or 'm')")
    String between(String x, String y);

    @Formula("wrapped() + FACTOR * x")
    int inherited(int x);

    @Override
    default List<String> all() {
        return List.of("n");
    }

    @Formula("one / 3 + third(one)")
    java.math.BigDecimal ownPrecision(java.math.BigDecimal one);

    @Formula("name or 'none'")
    String named(@Nullable String name);

    @Formula("None if name == 'none' else name")
    @Nullable String unnamed(String name);

    @Formula("read(name).length()")
    int reads(String name) throws IOException;

    static String read(String name) throws IOException {
        if (name.isEmpty()) {
            throw new IOException("no name");
        }
        return name;
    }

    @Formula("sizes.length + len(first)")
    int many(String first, int... sizes);

    @Formula("many('ab', 1, 2) + many('abc')")
    int manyOfOwn();

    /**
     * Adds the old way.
     *
     * @deprecated use the new way
     */
    @Deprecated
    @Formula("x + y")
    int old(int x, int y);

    /** Overridden, with a formula of its own. */
    @Formula("x + 1")
    @Override
    int next(Integer x);

    /** Nested, and generic. */
    @Formulas
    interface Chosen<K, V extends List<? extends K>> {
        @Formula("values[0] if values else fallback")
        K first(V values, K fallback);

        /** Nested in it. */
        @Formulas
        interface Deep {
            @Formula("not x")
            boolean no(boolean x);
        }
    }
}
