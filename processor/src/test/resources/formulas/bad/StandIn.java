import dev.dunder.Formula;
import dev.dunder.Formulas;

/** A wrong formula is the only error: where the class is used there is one that has the interface's methods. */
@Formulas
interface StandIn<T> {
    // error: [Dunder:UnknownName] unknown name y
    @Formula("y + 1")
    int wrong(int x);

    @Formula("x")
    T right(T x);
}

final class UsesStandIn {
    private final StandIn<String> formulas = new StandInFormulas<>();

    String use() {
        return formulas.right("a") + formulas.wrong(1);
    }
}
