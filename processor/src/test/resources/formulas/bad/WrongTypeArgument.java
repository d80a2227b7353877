import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

@Formulas(use = {Collections.class, Comparator.class, Limited.class})
interface WrongTypeArgument {
    // error: [Dunder:WrongResult] the formula has type List<Integer>, but the method returns List<String>
    //     singletonList(x)
    //     ^
    //   Found: a value of type List<Integer>
    //   Fix: change the method's result to List<Integer>
    @Formula("singletonList(x)")
    List<String> argumentDecides(int x);

    // error: [Dunder:WrongResult] the formula has type List<Object>, but the method returns int
    //     emptyList()
    //     ^
    //   Found: a value of type List<Object>
    //   Fix: change the method's result to List<Object>
    @Formula("emptyList()")
    int noList();

    // error: [Dunder:WrongResult] the formula has type List<Number>, but the method returns List<String>
    //     numbers()
    //     ^
    //   Found: a value of type List<Number>
    //   Fix: change the method's result to List<Number>
    @Formula("numbers()")
    List<String> outsideTheBound();

    // error: [Dunder:NoMethod] no method Limited.twice for (String)
    //     twice(name)
    //     ^
    //   Tried: Limited.twice(N)
    //   Fix: change the arguments, or add a static method 'twice(String)' to Limited
    @Formula("twice(name)")
    String argumentOutsideTheBound(String name);
}

final class Limited {
    private Limited() {}

    static <N extends Number> List<N> numbers() {
        return List.of();
    }

    static <N extends Number> N twice(N number) {
        return number;
    }
}
