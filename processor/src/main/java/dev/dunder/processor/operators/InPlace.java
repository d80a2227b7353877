package dev.dunder.processor.operators;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In-place operators: {@code a += b} is {@code a + b} where the type has no {@code __iadd__} for the operand (Python:
 * "if the method does not exist, … it falls back to the normal methods").
 *
 * @see <a href="https://docs.python.org/3/reference/datamodel.html#object.__iadd__">Python: in-place methods</a>
 */
final class InPlace implements Derivation {

    @Override
    public Stream<Helper> from(TypeOperations operations) {
        Set<Key> own = operations.all().stream()
                .filter(operation -> operation.name().form() == OperandSide.IN_PLACE)
                .map(Key::of)
                .collect(Collectors.toSet());
        return operations.all().stream()
                .filter(operation ->
                        operation.operator().isBinary() && operation.name().form() != OperandSide.IN_PLACE)
                .filter(operation -> own.isEmpty() || !own.contains(Key.of(operation)))
                .map(operation -> helper(operation, isElsewhere(operation.operator(), own)));
    }

    /** Whether the type has the in-place method, for other operands. */
    private static boolean isElsewhere(Operator operator, Set<Key> own) {
        return own.stream().anyMatch(key -> key.operator() == operator);
    }

    private static Helper helper(Operation operation, boolean isElsewhere) {
        String name = operation.operator().helper();
        String inPlace =
                "{@code " + OperandSide.IN_PLACE.dunder(operation.operator().dunder()) + "}";
        String why = isElsewhere ? "as no " + inPlace + " takes this operand" : "as there is no " + inPlace;
        return new Helper(
                HelperName.of(operation.operator(), OperandSide.IN_PLACE),
                operation.signature(),
                operation.marksOfSignature(),
                Helper.Doc.from(Notation.inPlace(operation.operator()), "%s", ", " + why, name),
                Body.of(new CallBody.Returned(operation.helperCall())));
    }

    private record Key(Operator operator, List<TypeName> parameters) {
        static Key of(Operation operation) {
            return new Key(operation.operator(), operation.signature().plainTypes());
        }
    }
}
