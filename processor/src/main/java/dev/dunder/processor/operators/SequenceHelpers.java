package dev.dunder.processor.operators;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;

/** What follows from a length and items by index: {@code asList}, and {@code iter} and {@code reversed} by it. */
final class SequenceHelpers {
    private final Sequence sequence;
    private final TypeOperations operations;

    SequenceHelpers(Sequence sequence, TypeOperations operations) {
        this.sequence = sequence;
        this.operations = operations;
    }

    /** {@code iter(a)}. */
    Helper iter() {
        return helper(
                HelperName.of(Operator.ITERATE),
                ElementType.iterable(sequence.element()),
                doc("iter(a)", ", from the first item to the last"),
                new IterationBody.Listed());
    }

    /** {@code reversed(a)}. */
    Helper reversed() {
        return helper(
                HelperName.of(Operator.REVERSE),
                ElementType.iterable(sequence.element()),
                doc("reversed(a)", ", from the last item to the first"),
                new IterationBody.Backwards(sequence.element()));
    }

    /** {@code asList(a)}: the object, where it is such a list. */
    Helper asList() {
        return helper(
                HelperName.of(HelperName.BuiltIn.AS_LIST),
                list(),
                doc("asList(a)", ", as a view that cannot be changed"),
                isList()
                        ? new IterationBody.Itself()
                        : new IterationBody.View(
                                !operations.source().parameters().isEmpty()));
    }

    /** The view that {@code asList} gives, if it does not give the object. */
    Optional<OperatorsModel.ListView> view() {
        OperationCalls.Given key =
                new OperationCalls.Given("key", operations.round().types().getPrimitiveType(TypeKind.INT));
        return Stream.of(operations.calls())
                .filter(calls -> !isList())
                .map(calls -> new OperatorsModel.ListView(
                        operations.source().variables(),
                        operations.source().type(),
                        sequence.element(),
                        sequence.length().callee(),
                        sequence.length().result().getKind() == TypeKind.LONG,
                        calls.method(sequence.item(), List.of(calls.object("a"), key)),
                        sequence.marks().warnings()))
                .findFirst();
    }

    private TypeName list() {
        return ParameterizedTypeName.get(ClassName.get(List.class), sequence.element());
    }

    private boolean isList() {
        return operations
                .tests()
                .view(operations.source().mirror(), "java.util.List")
                .map(view -> operations.names().of(view))
                .filter(list()::equals)
                .isPresent();
    }

    private static Helper.Doc doc(String notation, String more) {
        return Helper.Doc.from(notation, "%s and %s", more, Operator.LENGTH.helper(), Operator.GET.helper());
    }

    private Helper helper(HelperName name, TypeName result, Helper.Doc doc, IterationBody body) {
        return new Helper(name, Signatures.ofObject(operations.source(), result), sequence.marks(), doc, Body.of(body));
    }
}
