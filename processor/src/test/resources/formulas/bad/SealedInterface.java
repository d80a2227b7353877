import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
// error: [Dunder:SealedInterface] SealedInterface is sealed, so a generated class cannot implement it
//   Found: sealed interface SealedInterface
//   Fix: remove sealed and permits from SealedInterface
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
