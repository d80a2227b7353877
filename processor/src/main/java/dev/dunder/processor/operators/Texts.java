package dev.dunder.processor.operators;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.core.naming.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Texts that follow from others: {@code str} from {@code __repr__}, and {@code format} from {@code str} where the
 * specification is empty; any other specification is an error, as for Python's {@code object}.
 *
 * @see <a href="https://docs.python.org/3/reference/datamodel.html#object.__format__">Python: __format__</a>
 */
final class Texts implements Derivation {

    @Override
    public Stream<Helper> from(TypeOperations operations) {
        Optional<Operation> repr = operations.unary(Operator.REPR);
        Optional<Operation> text = operations.unary(Operator.STR).or(() -> repr);
        return Stream.concat(
                repr.filter(found -> operations.mayDerive(Operator.STR)).map(Texts::str).stream(),
                operations.blocked().contains(Operator.FORMAT) ? Stream.empty() : formats(text, operations));
    }

    /** The two forms of {@code format}, as far as the type lacks them. */
    private static Stream<Helper> formats(Optional<Operation> text, TypeOperations operations) {
        List<Operation> specified = operations
                .of(Operator.FORMAT)
                .filter(operation -> operation.parameters().size() == 2)
                .toList();
        boolean hasPlain = operations
                .of(Operator.FORMAT)
                .anyMatch(operation ->
                        operation.parameters().size() == 1 && operation.name().isExplicit());
        Optional<Helper> derived = text.filter(found -> specified.isEmpty()).map(found -> formatted(found, operations));
        Optional<Helper> plain = specified.isEmpty()
                ? text.map(found -> plain(found, HelperCallee.ofHelper(Operator.FORMAT.helper(), List.of("a", "\"\""))))
                : plain(specified, operations);
        return Stream.concat(derived.stream(), plain.filter(found -> !hasPlain).stream());
    }

    private static Helper str(Operation repr) {
        return new Helper(
                HelperName.of(Operator.STR),
                repr.signature(),
                repr.marksOfSignature(),
                Helper.Doc.from(
                        Operator.STR.notation(), "%s", ", as there is no {@code __str__}", Operator.REPR.helper()),
                Body.of(new CallBody.Returned(HelperCallee.ofHelper(
                        Operator.REPR.helper(), repr.signature().names()))));
    }

    private static Helper formatted(Operation text, TypeOperations operations) {
        List<Signature.Parameter> parameters = new ArrayList<>(text.signature().parameters());
        parameters.add(Signature.Parameter.of("spec", ClassName.get(String.class)));
        return new Helper(
                HelperName.of(Operator.FORMAT),
                text.signature().withParameters(parameters),
                text.marks(),
                Helper.Doc.from(
                        Operator.FORMAT.notation(),
                        "%s",
                        "; an IllegalArgumentException if the specification is not empty",
                        Operator.STR.helper()),
                Body.of(new CallBody.Formatted(
                        HelperCallee.ofHelper(
                                Operator.STR.helper(), text.signature().names()),
                        operations.source().name().simpleName())));
    }

    /** The format of an empty text: of several that take one, the most specific. */
    private static Optional<Helper> plain(List<Operation> specified, TypeOperations operations) {
        OperationCalls.Given empty = new OperationCalls.Given(
                "\"\"",
                Objects.requireNonNull(operations.round().elements().getTypeElement("java.lang.String"))
                        .asType());
        List<OperationCalls.Given> given = List.of(operations.calls().object("a"), empty);
        return operations
                .calls()
                .resolve(specified, List.of(given.get(0).type(), empty.type()))
                .map(found ->
                        plain(found, operations.calls().helper(Operator.FORMAT.helper(), found, specified, given)));
    }

    private static Helper plain(Operation operation, HelperCallee callee) {
        return new Helper(
                HelperName.of(Operator.FORMAT),
                operation
                        .signature()
                        .withParameters(operation.signature().parameters().subList(0, 1)),
                operation.marks(),
                Helper.Doc.from("format(a)", "%s", ", with an empty specification", Operator.FORMAT.helper()),
                Body.of(new CallBody.Returned(callee)));
    }
}
