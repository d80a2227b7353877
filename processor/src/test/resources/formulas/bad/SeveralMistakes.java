import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface SeveralMistakes {
    record Tag(String name) {}

    // error: [Dunder:UnknownName] nothing is named x here
    //     (price - x) * (qty - y) / 2 + abs()
    //              ^
    //   Found: the names price, qty
    //   Fix: add a parameter 'x' to the method, or name the class that has it in use
    // error: [Dunder:UnknownName] nothing is named y here
    //     (price - x) * (qty - y) / 2 + abs()
    //                          ^
    //   Found: the names price, qty
    //   Fix: add a parameter 'y' to the method, or name the class that has it in use
    // error: [Dunder:WrongArguments] abs() takes one argument
    //     (price - x) * (qty - y) / 2 + abs()
    //                                   ^
    //   Found: 0 arguments
    //   Fix: change the arguments, or call a method of your own by another name
    @Formula("(price - x) * (qty - y) / 2 + abs()")
    int several(int price, int qty);

    // error: [Dunder:IntegerDivision] int / int could lose what is behind the point
    //     price / qty
    //           ^
    //   Found: / between whole numbers
    //   Fix: say // for the floor, make one side a double as with float(x) or 2.0, or one side a BigDecimal and set precision
    @Formula("price / qty")
    int next(int price, int qty);

    @Formula("price * qty")
    int good(int price, int qty);

    // error: [Dunder:UnknownName] nothing is named qt here
    //     several(price, qt) + other(missing)
    //                    ^
    //   Found: the names price, qty
    //   Fix: write 'qty'
    // error: [Dunder:UnknownName] nothing is named other here
    //     several(price, qt) + other(missing)
    //                          ^
    //   Found: the names attributes, calls, good, next, several, Decimal, abs, bool, chr, divmod, float, format, and 9 more
    //   Fix: write it as a static method 'other' of a class, and name that class in use
    // error: [Dunder:UnknownName] nothing is named missing here
    //     several(price, qt) + other(missing)
    //                                ^
    //   Found: the names price, qty
    //   Fix: add a parameter 'missing' to the method, or name the class that has it in use
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
