package shop;

import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;
import java.util.List;

@Operators
class WrongResult {
    // error: [Dunder:WrongResult] WrongResult.__add__(int) cannot be 'a + b', whose result is a value
    //   Found: __add__(int), which returns void
    //   Fix: return a value, or let the method be no operator
    void __add__(int other) {}

    // error: [Dunder:WrongResult] WrongResult.__len__() cannot be 'len(a)', whose result is int or long
    //   Found: __len__(), which returns String
    //   Fix: return int or long, or let the method be no operator
    String __len__() {
        return "";
    }

    // error: [Dunder:WrongResult] WrongResult.isKnown() cannot be 'iter(a)', whose result is an Iterator or an Iterable
    //   Found: isKnown(), which returns boolean
    //   Fix: return an Iterator or an Iterable, or let the method be no operator
    @Operator(Op.ITERATE)
    boolean isKnown() {
        return true;
    }

    // error: [Dunder:WrongResult] WrongResult.__bool__() cannot be 'bool(a)', whose result is boolean
    //   Found: __bool__(), which returns List<String>
    //   Fix: return boolean, or let the method be no operator
    List<String> __bool__() {
        return List.of();
    }
}
