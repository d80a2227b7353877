package dev.dunder.processor.facades;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the private methods that wrap results and unwrap arguments; null stays null.
 *
 * <pre>{@code
 * private static PointUpper wrapOrNull(Point point) {
 *     return point == null ? null : new PointUpper(point, Wrapping.IT);
 * }
 * }</pre>
 */
final class NullSafeWriter {
    private NullSafeWriter() {}

    static List<MethodSpec> write(FacadeModel model) {
        List<MethodSpec> methods = new ArrayList<>();
        if (model.wrapsNull()) {
            methods.add(wrap(model));
        }
        if (Stream.concat(model.methods().stream(), model.constructors().stream())
                .anyMatch(Delegate::unwrapsNull)) {
            methods.add(unwrap(model));
        }
        return methods;
    }

    private static MethodSpec wrap(FacadeModel model) {
        String parameter = model.names().parameter();
        return MethodSpec.methodBuilder(model.names().wrap())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addTypeVariables(model.wrapped().variables())
                .returns(model.nulls().nullable(model.wrapped().facade()))
                .addParameter(model.nulls().nullable(model.wrapped().type()), parameter)
                .addParameters(model.names().state().stream()
                        .map(field -> ParameterSpec.builder(field.type(), field.name())
                                .build())
                        .toList())
                .addStatement(
                        "return $L == null ? null : $L",
                        parameter,
                        PassingWriter.wrap(CodeBlock.of("$L", parameter), model.names().ownState(List.of()), model))
                .build();
    }

    private static MethodSpec unwrap(FacadeModel model) {
        return MethodSpec.methodBuilder(model.names().unwrap())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addTypeVariables(model.wrapped().variables())
                .returns(model.nulls().nullable(model.wrapped().type()))
                .addParameter(model.nulls().nullable(model.wrapped().facade()), "facade")
                .addStatement(
                        "return facade == null ? null : facade.$L",
                        model.names().field())
                .build();
    }
}
