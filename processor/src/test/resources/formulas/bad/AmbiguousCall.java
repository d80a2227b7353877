import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas(use = AmbiguousCall.Chooser.class)
interface AmbiguousCall {
    record Chooser(int value) {
        static int choose(int a, long b) {
            return 1;
        }

        static int choose(long a, int b) {
            return 2;
        }

        int plus(String other) {
            return 1;
        }

        int plus(Chooser other) {
            return 2;
        }
    }

    // error: [Dunder:AmbiguousCall] Chooser.choose(1, 2) matches several methods equally well
    //     Chooser.choose(1, 2)
    //             ^
    //   Found: AmbiguousCall.Chooser.choose(int, long), AmbiguousCall.Chooser.choose(long, int)
    //   Fix: give an argument the exact type of a parameter, for example with int(x), float(x) or a method of your own
    @Formula("Chooser.choose(1, 2)")
    int call();

    // error: [Dunder:AmbiguousCall] left + null matches several methods equally well
    //     left + null
    //          ^
    //   Found: AmbiguousCall.Chooser.plus(AmbiguousCall.Chooser), AmbiguousCall.Chooser.plus(String)
    //   Fix: give an argument the exact type of a parameter, for example with int(x), float(x) or a method of your own
    @Formula("left + null")
    int operator(Chooser left);
}
