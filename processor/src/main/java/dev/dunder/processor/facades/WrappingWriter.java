package dev.dunder.processor.facades;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Writes what makes facades, and what takes them apart.
 *
 * <pre>{@code
 * private PointUpper(Point point, Wrapping marker) {
 *     wrapped = point;
 * }
 *
 * public PointUpper(double x, double y) {
 *     this(new Point(x, y), Wrapping.IT);
 * }
 *
 * public static PointUpper of(Point point) {
 *     return new PointUpper(Objects.requireNonNull(point, "point"), Wrapping.IT);
 * }
 *
 * public Point unwrap() {
 *     return wrapped;
 * }
 * }</pre>
 */
final class WrappingWriter {
    private WrappingWriter() {}

    static List<MethodSpec> write(FacadeModel model, DelegateWriter delegates) {
        List<MethodSpec> methods = new ArrayList<>(List.of(wrapping(model)));
        if (model.shape().isExtensible()) {
            methods.add(extending(model));
        }
        model.constructors().forEach(constructor -> methods.add(delegates.constructor(constructor)));
        methods.add(of(model));
        if (model.shape().showsInstance()) {
            methods.add(unwrap(model));
        }
        return methods;
    }

    /** The type of the last parameter of the constructor that wraps, which no constructor of the type can have. */
    static TypeSpec marker(FacadeModel model) {
        return TypeSpec.enumBuilder(model.names().marker())
                .addModifiers(Modifier.PRIVATE)
                .addEnumConstant("IT")
                .build();
    }

    private static MethodSpec wrapping(FacadeModel model) {
        String parameter = model.names().parameter();
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(model.wrapped().type(), parameter)
                .addStatement("$L = $L", model.names().instance(List.of(parameter)), parameter);
        for (StateField each : model.names().state()) {
            constructor
                    .addParameter(each.type(), each.name())
                    .addStatement("this.$L = $L", each.name(), each.name());
        }
        if (model.hasMarker()) {
            constructor.addParameter(
                    model.shape().name().nestedClass(model.names().marker()),
                    model.names().markerParameter());
        }
        return constructor.build();
    }

    private static MethodSpec extending(FacadeModel model) {
        String parameter = model.names().parameter();
        return MethodSpec.constructorBuilder()
                .addJavadoc("A facade of a class that extends this one.\n\n@param $L the instance to wrap\n", parameter)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(model.wrapped().type(), parameter)
                .addStatement(
                        "this($L)",
                        PassingWriter.constructorArguments(nonNull(parameter), model.names().initialState(), model))
                .build();
    }

    private static MethodSpec of(FacadeModel model) {
        String parameter = model.names().parameter();
        MethodSpec.Builder method = MethodSpec.methodBuilder("of")
                .addJavadoc(
                        "A facade around an instance.\n\n@param $L the instance to wrap\n@return its facade\n",
                        parameter)
                .addModifiers(Modifier.STATIC)
                .addTypeVariables(model.wrapped().variables())
                .returns(model.wrapped().facade())
                .addParameter(model.wrapped().type(), parameter)
                .addStatement("return $L", PassingWriter.wrap(nonNull(parameter), model.names().initialState(), model));
        if (model.shape().head().isPublic()) {
            method.addModifiers(Modifier.PUBLIC);
        }
        return method.build();
    }

    private static MethodSpec unwrap(FacadeModel model) {
        return MethodSpec.methodBuilder("unwrap")
                .addJavadoc("The instance that this is a facade of.\n\n@return the instance itself\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(model.wrapped().type())
                .addStatement("return $L", model.names().field())
                .build();
    }

    private static CodeBlock nonNull(String parameter) {
        return CodeBlock.of("$T.requireNonNull($L, $S)", Objects.class, parameter, parameter);
    }
}
