import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.util.List;

@Formulas
interface NoValue {
    // error: [Dunder:NoValue] List.clear() returns no value
    //     list.clear()
    //     ^
    //   Found: a method that returns void
    //   Fix: call a method that returns something
    @Formula("list.clear()")
    int nothing(List<String> list);
}
