import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
// error: [Dunder:SealedInterface] SealedInterface is sealed, so that no generated class can implement it
//   Found: sealed interface SealedInterface
//   Fix: take sealed and permits off SealedInterface
sealed interface SealedInterface permits SealedInterface.Only {
    @Formula("a + b")
    int sum(int a, int b);

    record Only() implements SealedInterface {
        @Override
        public int sum(int a, int b) {
            return a + b;
        }
    }
}
