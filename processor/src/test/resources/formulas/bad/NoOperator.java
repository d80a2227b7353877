import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface NoOperator {
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

    record Tag(String name) {}

    // error: [Dunder:NoOperator] no operator * for (NoOperator.Money, NoOperator.Money)
    //     total * price
    //           ^
    //   Tried: NoOperator.Money.times(double), NoOperator.Money.times(int), NoOperator.Money.__rmul__ (none)
    //   Fix: add 'NoOperator.Money times(NoOperator.Money)' to NoOperator.Money, or '@Operator(Op.MULTIPLY) static NoOperator.Money mul(NoOperator.Money left, NoOperator.Money right)' to a class in use
    @Formula("total * price")
    Money square(Money total, Money price);

    // error: [Dunder:NoOperator] no operator + for (NoOperator.Money, double)
    //     price * 2 + rate
    //               ^
    //   Tried: NoOperator.Money.plus (none)
    //   Fix: add 'NoOperator.Money plus(double)' to NoOperator.Money, or '@Operator(Op.ADD) static NoOperator.Money add(NoOperator.Money left, double right)' to a class in use
    @Formula("price * 2 + rate")
    Money mixed(Money price, double rate);

    // error: [Dunder:NoOperator] no operator < for (NoOperator.Tag, NoOperator.Tag)
    //     tag < tag
    //         ^
    //   Tried: NoOperator.Tag.compareTo (none)
    //   Fix: add 'boolean __lt__(NoOperator.Tag)' to NoOperator.Tag, or '@Operator(Op.LESS) static boolean lt(NoOperator.Tag left, NoOperator.Tag right)' to a class in use
    @Formula("tag < tag")
    boolean unordered(Tag tag);

    // error: [Dunder:NoOperator] no operator < for (int, NoOperator.Tag)
    //     1 < tag
    //       ^
    //   Tried: NoOperator.Tag.compareTo (none)
    //   Fix: add 'boolean __gt__(int)' to NoOperator.Tag, or '@Operator(Op.LESS) static boolean lt(int left, NoOperator.Tag right)' to a class in use
    @Formula("1 < tag")
    boolean reflected(Tag tag);

    // error: [Dunder:NoOperator] no operator - for (NoOperator.Tag)
    //     -tag
    //     ^
    //   Tried: NoOperator.Tag.unaryMinus (none)
    //   Fix: add 'NoOperator.Tag unaryMinus()' to NoOperator.Tag
    @Formula("-tag")
    Tag negated(Tag tag);

    // error: [Dunder:NoOperator] no operator - for (int, NoOperator.Tag)
    //     3 - tag
    //       ^
    //   Tried: NoOperator.Tag.__rsub__ (none)
    //   Fix: add 'NoOperator.Tag __rsub__(int)' to NoOperator.Tag, or '@Operator(Op.SUBTRACT) static NoOperator.Tag sub(int left, NoOperator.Tag right)' to a class in use
    @Formula("3 - tag")
    Tag subtracted(Tag tag);

    // error: [Dunder:NoOperator] no operator 'in' for (NoOperator.Tag, NoOperator.Tag)
    //     tag in tag
    //         ^
    //   Tried: NoOperator.Tag.contains (none)
    //   Fix: add 'boolean __contains__(NoOperator.Tag)' to NoOperator.Tag, or '@Operator(Op.CONTAINS) static boolean contains(NoOperator.Tag left, NoOperator.Tag right)' to a class in use
    @Formula("tag in tag")
    boolean within(Tag tag);

    // error: [Dunder:NoOperator] no operator len() for (NoOperator.Tag)
    //     len(tag) + tag[0] + tag(1)
    //     ^
    //   Tried: NoOperator.Tag.size (none)
    //   Fix: add 'int __len__()' to NoOperator.Tag
    // error: [Dunder:NoOperator] no operator [] for (NoOperator.Tag, int)
    //     len(tag) + tag[0] + tag(1)
    //                ^
    //   Tried: NoOperator.Tag.get (none)
    //   Fix: add 'NoOperator.Tag __getitem__(int)' to NoOperator.Tag
    // error: [Dunder:NoOperator] no operator () for (NoOperator.Tag, int)
    //     len(tag) + tag[0] + tag(1)
    //                         ^
    //   Tried: NoOperator.Tag.invoke (none)
    //   Fix: add 'NoOperator.Tag __call__(int)' to NoOperator.Tag
    @Formula("len(tag) + tag[0] + tag(1)")
    int asked(Tag tag);

    // error: [Dunder:NoOperator] no operator divmod() for (NoOperator.Tag, int)
    //     divmod(tag, 2)
    //     ^
    //   Tried: NoOperator.Tag.divideAndRemainder (none)
    //   Fix: add 'NoOperator.Tag[] __divmod__(int)' to NoOperator.Tag
    @Formula("divmod(tag, 2)")
    Tag divided(Tag tag);

    // error: [Dunder:NoOperator] no operator > for (NoOperator.Tag, NoOperator.Tag)
    //     max(tag, tag)
    //     ^
    //   Tried: NoOperator.Tag.compareTo (none)
    //   Fix: add 'boolean __gt__(NoOperator.Tag)' to NoOperator.Tag, or '@Operator(Op.GREATER) static boolean gt(NoOperator.Tag left, NoOperator.Tag right)' to a class in use
    @Formula("max(tag, tag)")
    Tag highest(Tag tag);

    // error: [Dunder:NoOperator] no operator int() for (NoOperator.Tag)
    //     int(tag) + float(tag)
    //     ^
    //   Tried: NoOperator.Tag.__int__ (none)
    //   Fix: add 'int __int__()' to NoOperator.Tag
    // error: [Dunder:NoOperator] no operator float() for (NoOperator.Tag)
    //     int(tag) + float(tag)
    //                ^
    //   Tried: NoOperator.Tag.__float__ (none)
    //   Fix: add 'double __float__()' to NoOperator.Tag
    @Formula("int(tag) + float(tag)")
    double converted(Tag tag);
}
