import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.util.List;

@Formulas
interface WrongResult {
    // error: [Dunder:WrongResult] the formula has type int, but the method returns String
    //     a
    //     ^
    //   Found: a value of type int
    //   Fix: write str(…) around it, or change the method's result to int
    @Formula("a")
    String text(int a);

    // error: [Dunder:WrongResult] the formula has type int, but the method returns boolean
    //     a
    //     ^
    //   Found: a value of type int
    //   Fix: write bool(…) around it, or change the method's result to int
    @Formula("a")
    boolean truth(int a);

    // error: [Dunder:WrongResult] the formula has type boolean, but the method returns int
    //     flag
    //     ^
    //   Found: a value of type boolean
    //   Fix: write int(…) around it, or change the method's result to boolean
    @Formula("flag")
    int number(boolean flag);

    // error: [Dunder:WrongResult] the formula has type null, but the method returns int
    //     None
    //     ^
    //   Found: a value of type null
    //   Fix: change the method's result to a type that can be null, or write a value
    @Formula("None")
    int nothing();

    // error: [Dunder:WrongResult] the formula has type boolean, but the method returns String
    //     a > 1
    //     ^
    //   Found: a value of type boolean
    //   Fix: write str(…) around it, or change the method's result to boolean
    @Formula("a > 1")
    String compared(int a);

    // error: [Dunder:WrongResult] the formula has type List<String>, but the method returns int
    //     list
    //     ^
    //   Found: a value of type List<String>
    //   Fix: change the method's result to List<String>
    @Formula("list")
    int listed(List<String> list);

    // error: [Dunder:WrongResult] the formula has type int, but the method returns char
    //     n
    //     ^
    //   Found: a value of type int
    //   Fix: write chr(…) around it, or change the method's result to int
    @Formula("n")
    char ofNumber(int n);

    // error: [Dunder:WrongResult] the formula has type char, but the method returns byte
    //     c
    //     ^
    //   Found: a value of type char
    //   Fix: write int(ord(…)) around it, or change the method's result to char
    @Formula("c")
    byte small(char c);

    // error: [Dunder:WrongResult] the formula has type String, but the method returns double
    //     s
    //     ^
    //   Found: a value of type String
    //   Fix: write float(…) around it, or change the method's result to String
    @Formula("s")
    double parsed(String s);
}
