package dev.dunder.processor.facades;

import com.palantir.javapoet.ClassName;
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

    static List<MethodSpec> write(FacadeModel model) {
        List<MethodSpec> methods = new ArrayList<>(List.of(wrapping(model)));
        if (model.shape().isOpen()) {
            methods.add(extending(model));
        }
        model.constructors().forEach(constructor -> methods.add(DelegateWriter.constructor(constructor, model)));
        methods.add(of(model));
        methods.add(unwrap(model));
        return methods;
    }

    /** A facade around an expression, which is not null. */
    static CodeBlock wrap(CodeBlock expression, FacadeModel model) {
        ClassName facade = model.shape().name();
        String diamond = model.wrapped().variables().isEmpty() ? "" : "<>";
        return CodeBlock.of("new $T$L($L)", facade, diamond, arguments(expression, model));
    }

    /** The arguments of the constructor that wraps. */
    static CodeBlock arguments(CodeBlock expression, FacadeModel model) {
        return model.hasMarker()
                ? CodeBlock.of("$L, $L.IT", expression, model.names().marker())
                : expression;
    }

    /** The type of the second parameter of the constructor that wraps, which no constructor of the type can have. */
    static TypeSpec marker(FacadeModel model) {
        return TypeSpec.enumBuilder(model.names().marker())
                .addModifiers(Modifier.PRIVATE)
                .addEnumConstant("IT")
                .build();
    }

    private static MethodSpec wrapping(FacadeModel model) {
        String field = model.names().field();
        String parameter = model.wrapped().parameter();
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(model.wrapped().type(), parameter)
                .addStatement("$L = $L", field.equals(parameter) ? "this." + field : field, parameter);
        if (model.hasMarker()) {
            constructor.addParameter(
                    model.shape().name().nestedClass(model.names().marker()), "marker");
        }
        return constructor.build();
    }

    private static MethodSpec extending(FacadeModel model) {
        String parameter = model.wrapped().parameter();
        return MethodSpec.constructorBuilder()
                .addJavadoc("A facade of a class that extends this one.\n\n@param $L the instance to wrap\n", parameter)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(model.wrapped().type(), parameter)
                .addStatement("this($L)", arguments(nonNull(parameter), model))
                .build();
    }

    private static MethodSpec of(FacadeModel model) {
        String parameter = model.wrapped().parameter();
        MethodSpec.Builder method = MethodSpec.methodBuilder("of")
                .addJavadoc(
                        "A facade around an instance.\n\n@param $L the instance to wrap\n@return its facade\n",
                        parameter)
                .addModifiers(Modifier.STATIC)
                .addTypeVariables(model.wrapped().variables())
                .returns(model.wrapped().facade())
                .addParameter(model.wrapped().type(), parameter)
                .addStatement("return $L", wrap(nonNull(parameter), model));
        if (model.shape().isPublic()) {
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
