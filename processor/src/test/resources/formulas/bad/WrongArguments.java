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
}
