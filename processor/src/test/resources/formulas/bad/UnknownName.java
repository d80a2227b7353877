import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.util.List;

@Formulas
interface UnknownName {
    int RATE = 3;

    // error: [Dunder:UnknownName] unknown name prcie
    //     prcie + 1
    //     ^
    //   Found: the names price, RATE
    //   Fix: write 'price'
    @Formula("prcie + 1")
    int slip(int price);

    // error: [Dunder:UnknownName] unknown name mx
    //     mx(price, 2)
    //     ^
    //   Found: the names builtIn, called, discount, notCalled, nothing, ofJdk, ofPython, self, and 5 more
    //   Fix: write 'max'
    @Formula("mx(price, 2)")
    int slipOfBuiltIn(int price);

    // error: [Dunder:UnknownName] unknown name maxx
    //     maxx(price, 2)
    //     ^
    //   Found: the names builtIn, called, discount, notCalled, nothing, ofJdk, ofPython, self, and 5 more
    //   Fix: write 'max'
    @Formula("maxx(price, 2)")
    int slipOfLongerBuiltIn(int price);

    // error: [Dunder:UnknownName] unknown name discuont
    //     discuont(price)
    //     ^
    //   Found: the names builtIn, called, discount, notCalled, nothing, ofJdk, ofPython, self, and 5 more
    //   Fix: write 'discount'
    @Formula("discuont(price)")
    int slipOfMethod(int price);

    // error: [Dunder:UnknownName] unknown name tax
    //     price + tax
    //             ^
    //   Found: the names price, RATE
    //   Fix: add a parameter 'tax' to the method, or add the class that declares it to use
    @Formula("price + tax")
    int nothing(int price);

    // error: [Dunder:UnknownName] unknown name discount
    //     price + discount
    //             ^
    //   Found: a function with that name, without arguments
    //   Fix: call it: 'discount(…)'
    @Formula("price + discount")
    int notCalled(int price);

    // error: [Dunder:UnknownName] unknown name RATE
    //     RATE(price)
    //     ^
    //   Found: a value with that name, which cannot be called
    //   Fix: remove the parentheses
    @Formula("RATE(price)")
    int called(int price);

    // error: [Dunder:UnknownName] unknown name len
    //     len
    //     ^
    //   Found: a function with that name, without arguments
    //   Fix: call it: 'len(…)'
    @Formula("len")
    int builtIn(int price);

    // error: [Dunder:UnknownName] unknown name sorted
    //     sorted(prices)
    //     ^
    //   Found: a function of Python that formulas do not support
    //   Fix: write a static method 'sorted' in a class, and add that class to use
    @Formula("sorted(prices)")
    List<Integer> ofPython(List<Integer> prices);

    // error: [Dunder:UnknownName] unknown name this
    //     this.slip(price)
    //     ^
    //   Found: the names price, RATE
    //   Fix: write only the name of the method or constant of the interface
    @Formula("this.slip(price)")
    int self(int price);

    // error: [Dunder:UnknownName] unknown name String
    //     String.valueOf(price)
    //     ^
    //   Found: the names price, RATE
    //   Fix: add the class to use: @Formulas(use = String.class)
    @Formula("String.valueOf(price)")
    String ofJdk(int price);

    // error: [Dunder:UnknownName] unknown name value
    //     value + 1 + other
    //     ^
    //   Found: the name RATE
    //   Fix: add a parameter 'value' to the method, or add the class that declares it to use
    // error: [Dunder:UnknownName] unknown name other
    //     value + 1 + other
    //                 ^
    //   Found: the name RATE
    //   Fix: add a parameter 'other' to the method, or add the class that declares it to use
    @Formula("value + 1 + other")
    int several();

    @Formula("price")
    int discount(int price);
}
