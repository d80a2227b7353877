import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.util.List;

/** Messages that once led to the same error again. */
@Formulas
interface Misleading {
    interface Wide {
        String isText();
    }

    @Formula("x in (1, 2)")
    boolean among(int x);

    @Formula("b.text")
    String text(Wide b);

    @Formula("xs[i]")
    String item(List<String> xs, long i);

    @Formula("xs[i:]")
    List<String> rest(List<String> xs, long i);

    @Formula("lambda + 1")
    int more(int lambda);
}
