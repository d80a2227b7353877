import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
// error: [Dunder:NotAnInterface] @Formulas is for interfaces, and NotAnInterface is none
//   Found: @Formulas on NotAnInterface
//   Fix: declare NotAnInterface as an interface, with an abstract method for each formula
abstract class NotAnInterface {
    @Formula("a + b")
    abstract int sum(int a, int b);
}

@Formulas(
        of = {
            // error: [Dunder:NotAnInterface] @Formulas is for interfaces, and String is none
            //   Found: String.class in of
            //   Fix: take String.class out of the list
            String.class
        })
interface OfNoInterface {}
