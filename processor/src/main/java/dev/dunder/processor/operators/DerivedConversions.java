package dev.dunder.processor.operators;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Conversions that follow from others: {@code int} and {@code float} from {@code __index__}, {@code floor} and {@code
 * ceil} from {@code __float__}.
 *
 * @see <a href="https://docs.python.org/3/reference/datamodel.html#object.__index__">Python: __index__</a>
 * @see <a href="https://docs.python.org/3/library/math.html#math.floor">Python: math.floor</a>
 */
final class DerivedConversions implements Derivation {
    private static final ClassName BIG_INTEGER = ClassName.get("java.math", "BigInteger");

    @Override
    public Stream<Helper> from(TypeOperations operations) {
        Optional<Operation> index = operations.unary(Operator.INDEX);
        Optional<Operation> toFloat = operations.unary(Operator.TO_FLOAT);
        return Stream.of(
                        index.filter(found -> operations.mayDerive(Operator.TO_INT))
                                .map(found -> integer(Operator.TO_INT, found)),
                        index.filter(found -> operations.mayDerive(Operator.TO_FLOAT))
                                .map(DerivedConversions::toFloat),
                        rounded(Operator.FLOOR, toFloat, index, operations),
                        rounded(Operator.CEIL, toFloat, index, operations))
                .flatMap(Optional::stream);
    }

    /** Floor and ceiling of a float are integers, and those of an integer are itself. */
    private static Optional<Helper> rounded(
            Operator operator, Optional<Operation> toFloat, Optional<Operation> index, TypeOperations operations) {
        return toFloat.map(found -> rounded(operator, found))
                .or(() -> index.map(found -> integer(operator, found)))
                .filter(helper -> operations.mayDerive(operator));
    }

    private static Helper integer(Operator operator, Operation index) {
        return new Helper(
                HelperName.of(operator),
                index.signature(),
                index.marks(),
                Helper.Doc.from(
                        operator.notation(),
                        "%s",
                        ", as there is no {@code " + OperandSide.FORWARD.dunder(operator.dunder()) + "}",
                        Operator.INDEX.helper()),
                Body.of(new CallBody.Returned(call(index))));
    }

    private static Helper toFloat(Operation index) {
        return new Helper(
                HelperName.of(Operator.TO_FLOAT),
                index.signature().withResult(TypeName.DOUBLE),
                index.marks(),
                Helper.Doc.from(
                        Operator.TO_FLOAT.notation(),
                        "%s",
                        ", as there is no {@code __float__}",
                        Operator.INDEX.helper()),
                Body.of(
                        index.result().getKind().isPrimitive()
                                ? new CallBody.Cast(call(index), TypeName.DOUBLE)
                                : new CallBody.Converted(call(index), "doubleValue")));
    }

    private static Helper rounded(Operator operator, Operation toFloat) {
        return new Helper(
                HelperName.of(operator),
                toFloat.signature().withResult(BIG_INTEGER),
                toFloat.marks(),
                Helper.Doc.from(
                        operator.notation(),
                        "%s",
                        ", exactly; a NumberFormatException if that is infinite or no number",
                        Operator.TO_FLOAT.helper()),
                Body.of(new CallBody.Rounded(call(toFloat), operator.helper())));
    }

    /** The call of what an operation's helper is, whether the type has it or it follows. */
    private static HelperCallee call(Operation operation) {
        return HelperCallee.ofHelper(
                operation.helper().text(), operation.signature().names());
    }
}
