package shop;

import dev.dunder.Operators;

@Operators
class WrongComparison {
    // error: [Dunder:WrongComparison] WrongComparison.compareTo(WrongComparison) cannot order: it must return int
    //   Found: compareTo(WrongComparison), which returns boolean
    //   Fix: return an int: negative, zero or positive for less, equal or greater; or rename the method
    boolean compareTo(WrongComparison other) {
        return true;
    }

    WrongComparison plus(WrongComparison other) {
        return this;
    }
}
