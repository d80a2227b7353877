package dev.dunder.processor.operators;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;

/** A callable with one argument as a function: a {@code Function}, or a {@code Consumer} where the call gives nothing. */
final class Functions implements Derivation {

    @Override
    public Stream<Helper> from(TypeOperations operations) {
        List<Operation> calls = operations
                .of(Operator.CALL)
                .filter(call -> call.parameters().size() == 2)
                .toList();
        return calls.size() == 1
                        && isFunction(calls.get(0))
                        && operations.calls().takesObject(calls.get(0))
                ? Stream.of(asFunction(calls.get(0), operations))
                : Stream.empty();
    }

    private static boolean isFunction(Operation call) {
        return !call.isGeneric()
                && !call.declaresExceptions()
                && !call.signature().isVarargs();
    }

    private static Helper asFunction(Operation call, TypeOperations operations) {
        TypeName argument = call.signature().parameters().get(1).type().box();
        TypeName result = call.result().getKind() == TypeKind.VOID
                ? ParameterizedTypeName.get(ClassName.get(Consumer.class), argument)
                : ParameterizedTypeName.get(
                        ClassName.get(Function.class),
                        argument,
                        call.signature().result().box());
        return new Helper(
                HelperName.of(HelperName.BuiltIn.AS_FUNCTION),
                Signatures.ofObject(operations.source(), result),
                call.marks(),
                Helper.Doc.from("asFunction(a)", "%s", ", as a function of its argument", Operator.CALL.helper()),
                Body.of(new CallBody.Function(
                        call.helperCall(), call.signature().names().get(1))));
    }
}
