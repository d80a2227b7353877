package dev.dunder.processor.facades;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.naming.TypeNames;
import dev.dunder.processor.core.source.Site;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Decides which types of a signature are wrapped, and names their facades: exactly the type itself, with any type
 * arguments, unless no compiler could infer those of its facade.
 */
final class WrappedType {
    private final Site site;
    private final ClassName facade;

    WrappedType(Site site) {
        this.site = site;
        this.facade = site.request().generated();
    }

    /** Whether values of a type are wrapped. */
    boolean is(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && site.source().element().equals(site.round().types().asElement(type))
                && isInferable(arguments(type));
    }

    private boolean isInferable(List<TypeMirror> arguments) {
        List<TypeParameterElement> parameters = site.source().parameters();
        return IntStream.range(0, Math.min(arguments.size(), parameters.size()))
                .allMatch(i -> Inferable.is(arguments.get(i), parameters.get(i)));
    }

    /** The name of a parameter's type. */
    TypeName parameter(TypeMirror type, TypeNames names, ParameterForm form) {
        return switch (form) {
            case PLAIN -> names.of(type);
            case FACADES -> facadeOr(type, names);
        };
    }

    /** The facade in place of an instantiation of the wrapped type; other types as they are. */
    TypeName facadeOr(TypeMirror type, TypeNames names) {
        TypeName plain = names.of(type);
        if (!is(type)) {
            return plain;
        }
        List<TypeName> arguments = names.of(arguments(type));
        TypeName name =
                arguments.isEmpty() ? facade : ParameterizedTypeName.get(facade, arguments.toArray(TypeName[]::new));
        return plain.annotations().isEmpty() ? name : name.annotated(plain.annotations());
    }

    /** Whether values of a type are wrapped although it lacks its type arguments. */
    boolean isRaw(TypeMirror type) {
        return is(type)
                && !site.source().parameters().isEmpty()
                && arguments(type).isEmpty();
    }

    private static List<TypeMirror> arguments(TypeMirror type) {
        return Arguments.ALL.visit(type).toList();
    }

    /** Finds the arguments of a type, those of generic types around an inner class first. */
    private static final class Arguments extends SimpleTypeVisitor14<Stream<TypeMirror>, Void> {
        static final Arguments ALL = new Arguments();

        @Override
        public Stream<TypeMirror> visitDeclared(DeclaredType type, Void none) {
            return type.asElement().getModifiers().contains(Modifier.STATIC)
                    ? own(type)
                    : Stream.concat(visit(type.getEnclosingType()), own(type));
        }

        private static Stream<TypeMirror> own(DeclaredType type) {
            return type.getTypeArguments().stream().map(argument -> argument);
        }

        @Override
        protected Stream<TypeMirror> defaultAction(TypeMirror type, Void none) {
            return Stream.of();
        }
    }
}
