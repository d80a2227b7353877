import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.util.List;

/** Messages that once led to the same error again. */
@Formulas
interface Misleading {
    interface Wide {
        String isText();
    }

    // error: [Dunder:LeftOut] formulas do not support tuples
    //     x in (1, 2)
    //            ^
    //   Found: ',' after 'in'
    //   Fix: write 'x == 1 or x == 2', or 'x in List.of(1, 2)' with 'use = List.class'
    @Formula("x in (1, 2)")
    boolean among(int x);

    // error: [Dunder:UnknownAttribute] Misleading.Wide has no attribute text
    //     b.text
    //       ^
    //   Tried: getText(), isText(), text(), the field text
    //   Fix: call the method: 'isText(…)'
    @Formula("b.text")
    String text(Wide b);

    // error: [Dunder:NoOperator] no operator [] for (List<String>, long)
    //     xs[i]
    //     ^
    //   Tried: List.get(int)
    //   Fix: convert the index with int(x)
    @Formula("xs[i]")
    String item(List<String> xs, long i);

    // error: [Dunder:NoOperator] no operator [:] for (long)
    //     xs[i:]
    //        ^
    //   Tried: bounds of type int
    //   Fix: convert the bound with int(x)
    @Formula("xs[i:]")
    List<String> rest(List<String> xs, long i);

    // error: [Dunder:LeftOut] formulas do not support lambda expressions
    //     lambda + 1
    //     ^
    //   Found: 'lambda'
    //   Fix: pass the function as a parameter of the method; rename a parameter that is named 'lambda'
    @Formula("lambda + 1")
    int more(int lambda);
}
