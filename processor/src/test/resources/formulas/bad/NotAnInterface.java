import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
// error: [Dunder:NotAnInterface] @Formulas is for interfaces, and NotAnInterface is not an interface
//   Found: @Formulas on NotAnInterface
//   Fix: make NotAnInterface an interface, with an abstract method for each formula
abstract class NotAnInterface {
    @Formula("a + b")
    abstract int sum(int a, int b);
}

@Formulas(
        of = {
            // error: [Dunder:NotAnInterface] @Formulas is for interfaces, and String is not an interface
            //   Found: String.class in of
            //   Fix: remove String.class from the list
            String.class
        })
interface OfNoInterface {}
