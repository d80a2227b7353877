package dev.dunder.processor.operators;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.core.naming.Signature;
import java.util.ArrayList;
import java.util.List;
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
        List<Helper> helpers = new ArrayList<>();
        Optional<Operation> repr = operations.unary(Operator.REPR);
        repr.filter(found -> operations.mayDerive(Operator.STR)).ifPresent(found -> helpers.add(str(found)));
        Optional<Operation> text = operations.unary(Operator.STR).or(() -> repr);
        boolean hasSpecified = operations
                .of(Operator.FORMAT)
                .anyMatch(operation -> operation.parameters().size() == 2);
        boolean hasPlain = operations
                .of(Operator.FORMAT)
                .anyMatch(operation ->
                        operation.parameters().size() == 1 && operation.name().isExplicit());
        if (!hasSpecified && !operations.blocked().contains(Operator.FORMAT)) {
            text.ifPresent(found -> helpers.add(formatted(found, operations)));
        }
        if (!hasPlain && !operations.blocked().contains(Operator.FORMAT)) {
            operations
                    .of(Operator.FORMAT)
                    .filter(operation -> operation.parameters().size() == 2)
                    .findFirst()
                    .or(() -> text)
                    .ifPresent(found -> helpers.add(plain(found)));
        }
        return helpers.stream();
    }

    private static Helper str(Operation repr) {
        return new Helper(
                Operator.STR.helper(),
                repr.signature(),
                repr.marksOfSignature(),
                Helper.Doc.from(Operator.STR.notation(), "{@link #repr}, as there is no {@code __str__}"),
                new Body.Call.Returned(
                        Callee.ofHelper(Operator.REPR.helper(), repr.signature().names())));
    }

    private static Helper formatted(Operation text, TypeOperations operations) {
        List<Signature.Parameter> parameters = new ArrayList<>(text.signature().parameters());
        parameters.add(Signature.Parameter.of("spec", ClassName.get(String.class)));
        return new Helper(
                Operator.FORMAT.helper(),
                text.signature().taking(parameters),
                text.marks(),
                Helper.Doc.from(
                        Operator.FORMAT.notation(),
                        "{@link #str}; an IllegalArgumentException if the specification is not empty"),
                new Body.Call.Formatted(operations.source().name().simpleName()));
    }

    private static Helper plain(Operation operation) {
        return new Helper(
                Operator.FORMAT.helper(),
                operation.signature().taking(operation.signature().parameters().subList(0, 1)),
                operation.marks(),
                Helper.Doc.from("format(a)", "{@link #format}, with an empty specification"),
                new Body.Call.Returned(Callee.ofHelper(Operator.FORMAT.helper(), List.of("a", "\"\""))));
    }
}
