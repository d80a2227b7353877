import dev.dunder.Formula;
import dev.dunder.Formulas;
import dev.dunder.Op;
import dev.dunder.Operator;
import java.io.IOException;
import java.util.Iterator;

@Formulas
interface NoMembership {
    // error: [Dunder:NoOperator] no operator 'in' for (int, NoMembership.Blocked)
    //     n in page
    //       ^
    //   Tried: NoMembership.Blocked.contains (none)
    //   Fix: add 'boolean __contains__(int)' to NoMembership.Blocked, or '@Operator(Op.CONTAINS) static boolean contains(NoMembership.Blocked left, int right)' to a class in use
    @Formula("n in page")
    boolean iterationIsBlocked(int n, Blocked page);

    // error: [Dunder:NoOperator] no operator 'in' for (int, NoMembership.Keyed)
    //     n in keyed
    //       ^
    //   Tried: NoMembership.Keyed.contains (none)
    //   Fix: add 'boolean __contains__(int)' to NoMembership.Keyed, or '@Operator(Op.CONTAINS) static boolean contains(NoMembership.Keyed left, int right)' to a class in use
    @Formula("n in keyed")
    boolean noIndex(int n, Keyed keyed);

    // error: [Dunder:NoOperator] no operator 'in' for (String, StringBuilder)
    //     text in builder
    //          ^
    //   Tried: nothing: StringBuilder has no 'in'
    //   Fix: add '@Operator(Op.CONTAINS) static boolean contains(StringBuilder left, String right)' to a class in use
    @Formula("text in builder")
    boolean partOfText(String text, StringBuilder builder);

    // error: [Dunder:UndeclaredException] NoMembership.Line.__iter__() can throw IOException, which the formula's method does not declare
    //     text in line
    //     ^
    //   Found: a method without 'throws IOException'
    //   Fix: add 'throws IOException' to the method, or call a method that handles it
    @Formula("text in line")
    boolean throwing(String text, Line line);

    /** Throws. */
    interface Line {
        Iterator<String> __iter__() throws IOException;
    }

    /** A sequence that says it is none. */
    final class Blocked {
        int __len__() {
            return 1;
        }

        int __getitem__(int index) {
            return index;
        }

        @Operator(Op.NONE)
        Iterator<Integer> __iter__() {
            throw new UnsupportedOperationException();
        }
    }

    /** Has items, and no indices. */
    interface Keyed {
        int size();

        String get(String key);
    }
}
