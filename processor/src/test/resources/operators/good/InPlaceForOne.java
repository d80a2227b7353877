import dev.dunder.Operators;
import java.util.ArrayList;
import java.util.List;

/** In place for one operand, and not for another. */
@Operators
final class InPlaceForOne {
    final List<String> items = new ArrayList<>();

    void __iadd__(String item) {
        items.add(item);
    }

    InPlaceForOne __add__(InPlaceForOne other) {
        InPlaceForOne both = new InPlaceForOne();
        both.items.addAll(items);
        both.items.addAll(other.items);
        return both;
    }
}
