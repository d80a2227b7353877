import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface SeveralMistakes {
    record Tag(String name) {}

    // error: [Dunder:UnknownName] unknown name x
    //     (price - x) * (qty - y) / 2 + abs()
    //              ^
    //   Found: the names price, qty
    //   Fix: add a parameter 'x' to the method, or add the class that declares it to use
    // error: [Dunder:UnknownName] unknown name y
    //     (price - x) * (qty - y) / 2 + abs()
    //                          ^
    //   Found: the names price, qty
    //   Fix: add a parameter 'y' to the method, or add the class that declares it to use
    // error: [Dunder:WrongArguments] abs() takes one argument
    //     (price - x) * (qty - y) / 2 + abs()
    //                                   ^
    //   Found: 0 arguments
    //   Fix: change the arguments, or call a method of your own with another name
    @Formula("(price - x) * (qty - y) / 2 + abs()")
    int several(int price, int qty);

    // error: [Dunder:IntegerDivision] int / int would discard the fractional part
    //     price / qty
    //           ^
    //   Found: / of two whole numbers
    //   Fix: write // for the floor, make one side a double with float(x) or 2.0, or make one side a BigDecimal and set precision
    @Formula("price / qty")
    int next(int price, int qty);

    @Formula("price * qty")
    int good(int price, int qty);

    // error: [Dunder:UnknownName] unknown name qt
    //     several(price, qt) + other(missing)
    //                    ^
    //   Found: the names price, qty
    //   Fix: write 'qty'
    // error: [Dunder:UnknownName] unknown name other
    //     several(price, qt) + other(missing)
    //                          ^
    //   Found: the names attributes, calls, good, next, several
    //   Fix: write a static method 'other' in a class, and add that class to use
    // error: [Dunder:UnknownName] unknown name missing
    //     several(price, qt) + other(missing)
    //                                ^
    //   Found: the names price, qty
    //   Fix: add a parameter 'missing' to the method, or add the class that declares it to use
    @Formula("several(price, qt) + other(missing)")
    int calls(int price, int qty);

    // error: [Dunder:UnknownAttribute] SeveralMistakes.Tag has no attribute size
    //     tag.size + tag.price + 1
    //         ^
    //   Tried: getSize(), isSize(), size(), the field size
    //   Fix: add a method 'size()' to SeveralMistakes.Tag
    // error: [Dunder:UnknownAttribute] SeveralMistakes.Tag has no attribute price
    //     tag.size + tag.price + 1
    //                    ^
    //   Tried: getPrice(), isPrice(), price(), the field price
    //   Fix: add a method 'price()' to SeveralMistakes.Tag
    @Formula("tag.size + tag.price + 1")
    int attributes(Tag tag);
}
