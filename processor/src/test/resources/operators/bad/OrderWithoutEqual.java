package shop;

import dev.dunder.Operators;

@Operators
// warning: [Dunder:OrderWithoutEqual] OrderWithoutEqual orders by compareTo, but compares by identity for ==
//   Found: a compareTo and the equals of Object
//   Fix: override equals so that it agrees with compareTo, or write @SuppressWarnings("OrderWithoutEqual")
class OrderWithoutEqual implements Comparable<OrderWithoutEqual> {
    @Override
    public int compareTo(OrderWithoutEqual other) {
        return 0;
    }

    @Operators
    @SuppressWarnings("Dunder:OrderWithoutEqual")
    static class Suppressed implements Comparable<Suppressed> {
        @Override
        public int compareTo(Suppressed other) {
            return 0;
        }
    }

    @Operators
    record Fine(int x) implements Comparable<Fine> {
        @Override
        public int compareTo(Fine other) {
            return Integer.compare(x, other.x);
        }
    }
}
