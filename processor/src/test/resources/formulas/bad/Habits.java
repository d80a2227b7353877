import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one writes from habit: Python's methods, Java's qualified names, words that are no names here. */
@Formulas(use = Math.class)
interface Habits {
    // error: [Dunder:NoMethod] no method String.upper for ()
    //     name.upper()
    //          ^
    //   Tried: String.upper (none)
    //   Fix: write 'toUpperCase'
    @Formula("name.upper()")
    String loud(String name);

    // error: [Dunder:NoMethod] no method String.join for (List<String>)
    //     ', '.join(names)
    //          ^
    //   Tried: String.join (none)
    //   Fix: write 'String.join(separator, texts)', with 'use = String.class'
    @Formula("', '.join(names)")
    String listed(List<String> names);

    // error: [Dunder:NoMethod] no method Map<String, Integer>.keys for ()
    //     prices.keys()
    //            ^
    //   Tried: Map<String, Integer>.keys (none)
    //   Fix: write 'keySet'
    @Formula("prices.keys()")
    Set<String> names(Map<String, Integer> prices);

    // error: [Dunder:UnknownName] unknown name Habits
    //     Habits.loud(name)
    //     ^
    //   Found: the names name, E, PI, Math
    //   Fix: write only the name of the method or constant of the interface
    @Formula("Habits.loud(name)")
    String louder(String name);

    // error: [Dunder:NoMethod] no method Math for (int)
    //     Math(1)
    //     ^
    //   Tried: Math (none)
    //   Fix: call one of its static methods, or use another class
    @Formula("Math(1)")
    double made();

    // error: [Dunder:ExpectedExpression] an expression is missing at the start of the formula
    //     in + 1
    //     ^
    //   Found: 'in'
    //   Fix: write a value before 'in', or remove it; no parameter can be named 'in'
    @Formula("in + 1")
    int next(int in);
}
