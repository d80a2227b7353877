import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.util.List;

@Formulas
interface UnknownName {
    int RATE = 3;

    // error: [Dunder:UnknownName] nothing is named prcie here
    //     prcie + 1
    //     ^
    //   Found: the names price, RATE
    //   Fix: write 'price'
    @Formula("prcie + 1")
    int slip(int price);

    // error: [Dunder:UnknownName] nothing is named mx here
    //     mx(price, 2)
    //     ^
    //   Found: the names builtIn, called, discount, notCalled, nothing, ofJdk, ofPython, self, several, slip, slipOfBuiltIn, slipOfLongerBuiltIn, and 17 more
    //   Fix: write 'max'
    @Formula("mx(price, 2)")
    int slipOfBuiltIn(int price);

    // error: [Dunder:UnknownName] nothing is named maxx here
    //     maxx(price, 2)
    //     ^
    //   Found: the names builtIn, called, discount, notCalled, nothing, ofJdk, ofPython, self, several, slip, slipOfBuiltIn, slipOfLongerBuiltIn, and 17 more
    //   Fix: write 'max'
    @Formula("maxx(price, 2)")
    int slipOfLongerBuiltIn(int price);

    // error: [Dunder:UnknownName] nothing is named discuont here
    //     discuont(price)
    //     ^
    //   Found: the names builtIn, called, discount, notCalled, nothing, ofJdk, ofPython, self, several, slip, slipOfBuiltIn, slipOfLongerBuiltIn, and 17 more
    //   Fix: write 'discount'
    @Formula("discuont(price)")
    int slipOfMethod(int price);

    // error: [Dunder:UnknownName] nothing is named tax here
    //     price + tax
    //             ^
    //   Found: the names price, RATE
    //   Fix: add a parameter 'tax' to the method, or name the class that has it in use
    @Formula("price + tax")
    int nothing(int price);

    // error: [Dunder:UnknownName] nothing is named discount here
    //     price + discount
    //             ^
    //   Found: a function of that name, without its arguments
    //   Fix: call it, as in 'discount(…)'
    @Formula("price + discount")
    int notCalled(int price);

    // error: [Dunder:UnknownName] nothing is named RATE here
    //     RATE(price)
    //     ^
    //   Found: a value of that name, which cannot be called
    //   Fix: take the parentheses out
    @Formula("RATE(price)")
    int called(int price);

    // error: [Dunder:UnknownName] nothing is named len here
    //     len
    //     ^
    //   Found: a function of that name, without its arguments
    //   Fix: call it, as in 'len(…)'
    @Formula("len")
    int builtIn(int price);

    // error: [Dunder:UnknownName] nothing is named sorted here
    //     sorted(prices)
    //     ^
    //   Found: a function of Python that formulas do not have
    //   Fix: write it as a static method 'sorted' of a class, and name that class in use
    @Formula("sorted(prices)")
    List<Integer> ofPython(List<Integer> prices);

    // error: [Dunder:UnknownName] nothing is named this here
    //     this.slip(price)
    //     ^
    //   Found: the names price, RATE
    //   Fix: write the interface's methods and constants by their names alone
    @Formula("this.slip(price)")
    int self(int price);

    // error: [Dunder:UnknownName] nothing is named String here
    //     String.valueOf(price)
    //     ^
    //   Found: the names price, RATE
    //   Fix: name the class in use, as in @Formulas(use = String.class)
    @Formula("String.valueOf(price)")
    String ofJdk(int price);

    // error: [Dunder:UnknownName] nothing is named value here
    //     value + 1 + other
    //     ^
    //   Found: the name RATE
    //   Fix: add a parameter 'value' to the method, or name the class that has it in use
    // error: [Dunder:UnknownName] nothing is named other here
    //     value + 1 + other
    //                 ^
    //   Found: the name RATE
    //   Fix: add a parameter 'other' to the method, or name the class that has it in use
    @Formula("value + 1 + other")
    int several();

    @Formula("price")
    int discount(int price);
}
