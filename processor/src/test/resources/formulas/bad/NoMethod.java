import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas(use = NoMethod.Money.class)
interface NoMethod {
    record Money(int cents) implements Comparable<Money> {
        Money times(int factor) {
            return new Money(cents * factor);
        }

        Money times(double factor) {
            return new Money((int) (cents * factor));
        }

        static Money of(int cents) {
            return new Money(cents);
        }

        @Override
        public int compareTo(Money other) {
            return Integer.compare(cents, other.cents);
        }
    }

    // error: [Dunder:NoMethod] no method NoMethod.Money.timess for (int)
    //     price.timess(2)
    //           ^
    //   Tried: NoMethod.Money.timess (none)
    //   Fix: write 'times'
    @Formula("price.timess(2)")
    Money slip(Money price);

    // error: [Dunder:NoMethod] no method NoMethod.Money.half for ()
    //     price.half()
    //           ^
    //   Tried: NoMethod.Money.half (none)
    //   Fix: add a method 'half()' to NoMethod.Money
    @Formula("price.half()")
    Money half(Money price);

    // error: [Dunder:NoMethod] no method NoMethod.Money.times for (String)
    //     price.times('2')
    //           ^
    //   Tried: NoMethod.Money.times(double), NoMethod.Money.times(int)
    //   Fix: change the arguments, or add a method 'times(String)' to NoMethod.Money
    @Formula("price.times('2')")
    Money text(Money price);

    // error: [Dunder:NoMethod] no method NoMethod.Money.off for (int)
    //     Money.off(5)
    //           ^
    //   Tried: NoMethod.Money.off (none)
    //   Fix: write 'of'
    @Formula("Money.off(5)")
    Money slipOfStatic();

    // error: [Dunder:NoMethod] no method NoMethod.Money.of for (String)
    //     Money.of('5')
    //           ^
    //   Tried: NoMethod.Money.of(int)
    //   Fix: change the arguments, or add a static method 'of(String)' to NoMethod.Money
    @Formula("Money.of('5')")
    Money staticText();

    // error: [Dunder:NoMethod] no method Money for (String)
    //     Money('5')
    //     ^
    //   Tried: NoMethod.Money(int)
    //   Fix: change the arguments, or add a constructor 'Money(String)' to NoMethod.Money
    @Formula("Money('5')")
    Money constructed();

    // error: [Dunder:NoMethod] no method half for (int, int)
    //     half(1, 2)
    //     ^
    //   Tried: NoMethod.half(NoMethod.Money)
    //   Fix: change the arguments
    @Formula("half(1, 2)")
    Money own(int a);

    // error: [Dunder:NoMethod] no method String.first for ()
    //     name.first()
    //          ^
    //   Tried: String.first (none)
    //   Fix: write it as a static method of a class in use
    @Formula("name.first()")
    String ofJdk(String name);

    // error: [Dunder:NoMethod] no method String.strip for (int)
    //     name.strip(1)
    //          ^
    //   Tried: String.strip()
    //   Fix: change the arguments
    @Formula("name.strip(1)")
    String arguments(String name);
}
