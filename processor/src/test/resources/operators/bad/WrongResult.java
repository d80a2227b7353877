package shop;

import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;
import java.util.List;

@Operators
class WrongResult {
    // error: [Dunder:WrongResult] WrongResult.__add__(int) cannot be 'a + b', which returns a value
    //   Found: __add__(int), which returns void
    //   Fix: return a value, or remove @Operator and give the method a name without underscores
    void __add__(int other) {}

    // error: [Dunder:WrongResult] WrongResult.__len__() cannot be 'len(a)', which returns int or long
    //   Found: __len__(), which returns String
    //   Fix: return int or long, or remove @Operator and give the method a name without underscores
    String __len__() {
        return "";
    }

    // error: [Dunder:WrongResult] WrongResult.isKnown() cannot be 'iter(a)', which returns an Iterator or an Iterable
    //   Found: isKnown(), which returns boolean
    //   Fix: return an Iterator or an Iterable, or remove @Operator and give the method a name without underscores
    @Operator(Op.ITERATE)
    boolean isKnown() {
        return true;
    }

    // error: [Dunder:WrongResult] WrongResult.__bool__() cannot be 'bool(a)', which returns boolean
    //   Found: __bool__(), which returns List<String>
    //   Fix: return boolean, or remove @Operator and give the method a name without underscores
    List<String> __bool__() {
        return List.of();
    }
}
