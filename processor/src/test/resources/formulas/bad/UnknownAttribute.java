import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.util.List;

@Formulas(use = UnknownAttribute.Money.class)
interface UnknownAttribute {
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

    interface Holder {
        int getItem();
    }

    // error: [Dunder:UnknownAttribute] UnknownAttribute.Money has no attribute cent
    //     price.cent
    //           ^
    //   Tried: getCent(), isCent(), cent(), the field cent
    //   Fix: write 'cents'
    @Formula("price.cent")
    int slip(Money price);

    // error: [Dunder:UnknownAttribute] UnknownAttribute.Money has no attribute total
    //     price.total
    //           ^
    //   Tried: getTotal(), isTotal(), total(), the field total
    //   Fix: add a method 'total()' to UnknownAttribute.Money
    @Formula("price.total")
    int nothing(Money price);

    // error: [Dunder:UnknownAttribute] UnknownAttribute.Money has no attribute times
    //     price.times
    //           ^
    //   Tried: getTimes(), isTimes(), times(), the field times
    //   Fix: call it with its arguments: 'times(…)'
    @Formula("price.times")
    Money notCalled(Money price);

    // error: [Dunder:UnknownAttribute] List<String> has no attribute length
    //     name.length
    //          ^
    //   Tried: getLength(), isLength(), length(), the field length
    //   Fix: write len(…)
    @Formula("name.length")
    int length(List<String> name);

    // error: [Dunder:UnknownAttribute] String has no attribute reversed
    //     name.reversed
    //          ^
    //   Tried: getReversed(), isReversed(), reversed(), the field reversed
    //   Fix: write a static method with a parameter of type String, and add its class to use
    @Formula("name.reversed")
    String ofJdk(String name);

    // error: [Dunder:UnknownAttribute] int has no attribute total
    //     count.total
    //           ^
    //   Tried: nothing: int has no members
    //   Fix: write a static method with a parameter of type int, and add its class to use
    @Formula("count.total")
    int primitive(int count);

    // error: [Dunder:UnknownAttribute] UnknownAttribute.Money has no attribute ZERO
    //     Money.ZERO
    //           ^
    //   Tried: the static field ZERO, the nested class ZERO
    //   Fix: add a constant 'ZERO' to UnknownAttribute.Money
    @Formula("Money.ZERO")
    Money constant();

    // error: [Dunder:UnknownAttribute] UnknownAttribute.Holder has no attribute itme
    //     holder.itme
    //            ^
    //   Tried: getItme(), isItme(), itme(), the field itme
    //   Fix: write 'item'
    @Formula("holder.itme")
    int getter(Holder holder);
}
