import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas(use = {AmbiguousName.First.class, AmbiguousName.Second.class})
interface AmbiguousName {
    final class First {
        static final int ONE = 1;

        static int twice(int number) {
            return number * 2;
        }
    }

    final class Second {
        static final int ONE = 1;

        static int twice(int number) {
            return number * 2;
        }
    }

    // error: [Dunder:AmbiguousName] ONE is a member of several classes in use
    //     ONE + twice(2)
    //     ^
    //   Found: ONE in each of AmbiguousName.First and AmbiguousName.Second
    //   Fix: write the class before it: AmbiguousName.First.ONE
    // error: [Dunder:AmbiguousName] twice is a member of several classes in use
    //     ONE + twice(2)
    //           ^
    //   Found: twice in each of AmbiguousName.First and AmbiguousName.Second
    //   Fix: write the class before it: AmbiguousName.First.twice
    @Formula("ONE + twice(2)")
    int both();
}
