package shop;

import dev.dunder.Operators;

@Operators
// error: [Dunder:NameTaken] MoneyOps cannot be generated for Money, because a type with that name exists
//   Found: MoneyOps, which Dunder did not generate
//   Fix: rename or delete MoneyOps, or rename Money
record Money(int cents) {
    Money plus(Money other) {
        return new Money(cents + other.cents);
    }
}
