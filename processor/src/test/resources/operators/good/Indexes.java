package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;
import java.util.AbstractList;
import java.util.List;

/** Items by int and by long: what follows from them takes the int. */
@Operators
final class Indexes {
    int size() {
        return 2;
    }

    String get(long index) {
        return "long " + index;
    }

    String get(int index) {
        return "int " + index;
    }

    /** No operator by its name: to say so is no mistake. */
    @Operator(Op.NONE)
    int other() {
        return 0;
    }

    /** A list whose items are of a narrower type than it says as a list, so that it is no list of them itself. */
    @Operators
    static final class Narrowed extends AbstractList<CharSequence> {
        @Override
        public String get(int index) {
            return "item " + index;
        }

        @Override
        public int size() {
            return 2;
        }

        /** As lists have it since Java 21, so that helpers are the same on each. */
        public List<CharSequence> reversed() {
            return List.of("item 1", "item 0");
        }
    }
}

final class IndexesBehaviour {
    private IndexesBehaviour() {}

    static void iter_takesTheInt() {
        assertThat(IndexesOps.iter(new Indexes())).containsExactly("int 0", "int 1");
    }

    static void asList_isOfTheItemsType() {
        List<String> items = IndexesNarrowedOps.asList(new Indexes.Narrowed());
        assertThat(items).containsExactly("item 0", "item 1");
    }
}
