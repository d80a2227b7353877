package dev.dunder.processor.facades;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
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

    /** The class of a model, with what its kind puts around the bodies of methods. */
    public static TypeSpec.Builder write(FacadeModel model, GuardWriter guard) {
        TypeSpec.Builder type = head(model);
        DelegateWriter delegates = new DelegateWriter(model, guard);
        model.constants().forEach(constant -> type.addField(ConstantWriter.write(constant, model)));
        type.addField(field(model.wrapped().type(), model.names().field()));
        model.names().state().forEach(state -> type.addField(field(state.type(), state.name())));
        type.addMethods(WrappingWriter.write(model, delegates));
        model.methods().forEach(method -> type.addMethod(delegates.method(method)));
        type.addMethods(IdentityWriter.write(model, guard));
        type.addMethods(NullSafeWriter.write(model));
        if (model.hasMarker()) {
            type.addType(WrappingWriter.marker(model));
        }
        return type;
    }

    private static TypeSpec.Builder head(FacadeModel model) {
        FacadeModel.Shape shape = model.shape();
        TypeSpec.Builder type = shape.head()
                .type(FacadeDocWriter.write(model))
                .addTypeVariables(model.wrapped().variables())
                .alwaysQualify(shape.inherited().toArray(String[]::new));
        return shape.isImplementation()
                ? type.addSuperinterface(model.wrapped().type())
                : type;
    }

    private static FieldSpec field(TypeName type, String name) {
        return FieldSpec.builder(type, name)
                .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
                .build();
    }
}
