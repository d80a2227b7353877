package dev.dunder.processor.facades;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.dunder.processor.core.marks.Suppression;
import javax.lang.model.element.Modifier;

/**
 * Writes a facade.
 *
 * <pre>{@code
 * public final class PointUpper {
 *     private final Point wrapped;
 *     …
 *     public double GET_X() {
 *         return wrapped.getX();
 *     }
 * }
 * }</pre>
 */
public final class FacadeWriter {
    private FacadeWriter() {}

    /** The class of a model. */
    public static TypeSpec.Builder write(FacadeModel model) {
        FacadeModel.Shape shape = model.shape();
        TypeSpec.Builder type = TypeSpec.classBuilder(shape.name())
                .addJavadoc(FacadeDocWriter.write(model))
                .addAnnotations(shape.annotations())
                .addAnnotations(Suppression.of(shape.suppressed()))
                .addTypeVariables(model.wrapped().variables())
                .alwaysQualify(shape.inherited().toArray(String[]::new));
        if (shape.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        if (!shape.isOpen()) {
            type.addModifiers(Modifier.FINAL);
        }
        if (shape.isImplementation()) {
            type.addSuperinterface(model.wrapped().type());
        }
        model.constants().forEach(constant -> type.addField(ConstantWriter.write(constant, model)));
        type.addField(FieldSpec.builder(model.wrapped().type(), model.names().field())
                .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
                .build());
        type.addMethods(WrappingWriter.write(model));
        model.methods().forEach(method -> type.addMethod(DelegateWriter.method(method, model)));
        type.addMethods(IdentityWriter.write(model));
        type.addMethods(NullSafeWriter.write(model));
        if (model.hasMarker()) {
            type.addType(WrappingWriter.marker(model));
        }
        return type;
    }
}
