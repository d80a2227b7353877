package dev.dunder.processor.facades;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.naming.SourceType;
import dev.dunder.processor.core.naming.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Decides what is wrapped: exactly the type itself, whatever its arguments, unless no compiler could infer those of its
 * facade; and names the facade of it.
 */
final class WrappedType {
    private final SourceType source;
    private final ClassName facade;

    WrappedType(SourceType source, ClassName facade) {
        this.source = source;
        this.facade = facade;
    }

    /** Whether a type is the wrapped one. */
    boolean is(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && ((DeclaredType) type).asElement().equals(source.element())
                && isInferable(arguments((DeclaredType) type));
    }

    private boolean isInferable(List<TypeMirror> arguments) {
        List<TypeParameterElement> parameters = source.parameters();
        return IntStream.range(0, Math.min(arguments.size(), parameters.size()))
                .allMatch(i -> Inferable.is(arguments.get(i), parameters.get(i)));
    }

    /** The facade in place of an instantiation of the wrapped type; other types as they are. */
    TypeName facadeOr(TypeMirror type, TypeNames names) {
        TypeName plain = names.of(type);
        if (!is(type)) {
            return plain;
        }
        List<TypeName> arguments = names.of(arguments((DeclaredType) type));
        TypeName name =
                arguments.isEmpty() ? facade : ParameterizedTypeName.get(facade, arguments.toArray(TypeName[]::new));
        return plain.annotations().isEmpty() ? name : name.annotated(plain.annotations());
    }

    /** Whether a type is the wrapped one without the arguments that it could have. */
    boolean isRaw(TypeMirror type) {
        return is(type)
                && !source.parameters().isEmpty()
                && arguments((DeclaredType) type).isEmpty();
    }

    /** The arguments of a type, those of generic types around an inner class first. */
    private static List<TypeMirror> arguments(DeclaredType type) {
        List<TypeMirror> arguments = new ArrayList<>();
        if (!type.asElement().getModifiers().contains(Modifier.STATIC)
                && type.getEnclosingType() instanceof DeclaredType outer) {
            arguments.addAll(arguments(outer));
        }
        arguments.addAll(type.getTypeArguments());
        return arguments;
    }
}
