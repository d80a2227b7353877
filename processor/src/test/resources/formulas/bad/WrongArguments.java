import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface WrongArguments {
    // error: [Dunder:WrongArguments] abs() takes one argument
    //     abs(a, 1)
    //     ^
    //   Found: 2 arguments
    //   Fix: change the arguments, or call a method of your own with another name
    @Formula("abs(a, 1)")
    int two(int a);

    // error: [Dunder:WrongArguments] min() takes two arguments or more
    //     min(a)
    //     ^
    //   Found: 1 argument
    //   Fix: change the arguments, or call a method of your own with another name
    @Formula("min(a)")
    int one(int a);

    // error: [Dunder:WrongArguments] round() takes a number and optionally the number of digits
    //     round()
    //     ^
    //   Found: 0 arguments
    //   Fix: change the arguments, or call a method of your own with another name
    @Formula("round()")
    int none(int a);

    // error: [Dunder:WrongArguments] abs() takes one argument
    //     abs(a, abs())
    //            ^
    //   Found: 0 arguments
    //   Fix: change the arguments, or call a method of your own with another name
    @Formula("abs(a, abs())")
    int inside(int a);

    // error: [Dunder:WrongArguments] Decimal() takes a number or a text
    //     Decimal(list)
    //     ^
    //   Found: List<String>
    //   Fix: change the arguments, or call a method of your own with another name
    @Formula("Decimal(list)")
    java.math.BigDecimal decimalOfList(java.util.List<String> list);

    // error: [Dunder:WrongArguments] ord() takes a char, or a text of one character
    //     ord('ab')
    //     ^
    //   Found: String
    //   Fix: change the arguments, or call a method of your own with another name
    @Formula("ord('ab')")
    int codeOfTwo();

    // error: [Dunder:WrongArguments] ord() takes a char, or a text of one character
    //     ord(n)
    //     ^
    //   Found: int
    //   Fix: change the arguments, or call a method of your own with another name
    @Formula("ord(n)")
    int codeOfNumber(int n);

    // error: [Dunder:WrongArguments] chr() takes a whole number
    //     chr(x)
    //     ^
    //   Found: double
    //   Fix: change the arguments, or call a method of your own with another name
    @Formula("chr(x)")
    String textOfFraction(double x);

    // error: [Dunder:WrongArguments] long() takes one argument
    //     long(1, 2)
    //     ^
    //   Found: 2 arguments
    //   Fix: change the arguments, or call a method of your own with another name
    @Formula("long(1, 2)")
    long longOfTwo();
}
