import dev.dunder.Formula;
import dev.dunder.Formulas;
import dev.dunder.Op;
import dev.dunder.Operator;

@Formulas(use = {AmbiguousCall.Chooser.class, AmbiguousCall.One.class, AmbiguousCall.Other.class})
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

    /** An adapter. */
    class One {
        @Operator(Op.MULTIPLY)
        static int product(Chooser left, int right) {
            return right;
        }

        @Operator(Op.FROM_NUMBER)
        static Chooser chooser(double number) {
            return new Chooser(0);
        }
    }

    /** Another adapter of the same strength. */
    class Other {
        @Operator(Op.MULTIPLY)
        static int times(Chooser left, int right) {
            return right;
        }

        @Operator(Op.FROM_NUMBER)
        static Chooser from(double number) {
            return new Chooser(0);
        }
    }

    // error: [Dunder:AmbiguousCall] left * 2 matches several methods equally well
    //     left * 2
    //          ^
    //   Found: AmbiguousCall.One.product(AmbiguousCall.Chooser, int), AmbiguousCall.Other.times(AmbiguousCall.Chooser, int)
    //   Fix: remove @Operator from all of them except one, or list only one of their classes in use
    @Formula("left * 2")
    int adapters(Chooser left);

    // error: [Dunder:AmbiguousCall] 2 matches several methods equally well
    //     left + 2
    //          ^
    //   Found: AmbiguousCall.One.chooser(double), AmbiguousCall.Other.from(double)
    //   Fix: remove @Operator from all of them except one, or list only one of their classes in use
    @Formula("left + 2")
    int conversions(Chooser left);
}
