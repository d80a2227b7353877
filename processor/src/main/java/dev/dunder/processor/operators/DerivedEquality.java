package dev.dunder.processor.operators;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code a != b} is the opposite of {@code a == b} for operands that have no {@code __ne__}.
 *
 * @see <a href="https://docs.python.org/3/reference/datamodel.html#object.__ne__">Python: __ne__</a>
 */
final class DerivedEquality implements Derivation {

    @Override
    public Stream<Helper> from(TypeOperations operations) {
        if (operations.blocked().contains(Operator.NOT_EQUAL)) {
            return Stream.empty();
        }
        Set<List<TypeName>> own =
                operations.of(Operator.NOT_EQUAL).map(DerivedEquality::operands).collect(Collectors.toSet());
        return operations
                .of(Operator.EQUAL)
                .filter(operation -> !own.contains(operands(operation)))
                .map(operation -> new Helper(
                        HelperName.of(Operator.NOT_EQUAL),
                        DirectHelpers.signature(operation, operations).withResult(TypeName.BOOLEAN),
                        operation.marks(),
                        Helper.Doc.from(
                                Operator.NOT_EQUAL.notation(), "the opposite of %s", "", Operator.EQUAL.helper()),
                        Body.of(new ComparisonBody.Negation(operation.helperCall()))));
    }

    private static List<TypeName> operands(Operation operation) {
        return operation.signature().plainTypes();
    }
}
