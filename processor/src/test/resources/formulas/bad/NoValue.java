import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.util.List;

@Formulas
interface NoValue {
    // error: [Dunder:NoValue] List.clear() gives no value
    //     list.clear()
    //     ^
    //   Found: a method whose result is void
    //   Fix: call a method that returns something
    @Formula("list.clear()")
    int nothing(List<String> list);
}
