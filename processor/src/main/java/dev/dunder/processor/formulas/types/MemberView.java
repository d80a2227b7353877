package dev.dunder.processor.formulas.types;

import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.TypeViews;
import dev.dunder.processor.core.members.Field;
import dev.dunder.processor.core.members.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Views members as a type sees them: with its type arguments, and for each wildcard what can be read or written by it. */
final class MemberView {
    private final TypeRelations types;

    MemberView(TypeRelations types) {
        this.types = types;
    }

    /** A method of a type; none where what is known of the type's arguments lets it take nothing. */
    Optional<Overload> method(DeclaredType site, ExecutableElement method) {
        boolean takesNothing = method.getParameters().stream()
                .map(Element::asType)
                .anyMatch(parameter -> Wildcards.takesNothing(parameter, site));
        if (takesNothing) {
            return Optional.empty();
        }
        return Optional.of(
                method.getModifiers().contains(Modifier.STATIC)
                        ? declared(method, TypeViews.executable(method.asType()))
                        : instance(site, method));
    }

    private Overload instance(DeclaredType site, ExecutableElement method) {
        ExecutableType read = asMember(Wildcards.readable(site, types), method);
        ExecutableType written = asMember(Wildcards.writable(site, types), method);
        TypeMirror result = isGetClass(method)
                ? types.round().types().erasure(read.getReturnType())
                : Wildcards.upper(read.getReturnType(), types);
        return new Overload(method, variables(written), List.copyOf(written.getParameterTypes()), result, thrown(read));
    }

    private static boolean isGetClass(ExecutableElement method) {
        return method.getSimpleName().contentEquals("getClass");
    }

    private ExecutableType asMember(DeclaredType site, ExecutableElement method) {
        return TypeViews.executable(types.round().types().asMemberOf(site, method));
    }

    /** A field of a type, with the type that reading it gives. */
    Field field(DeclaredType site, Field field) {
        TypeMirror type = types.round().types().asMemberOf(Wildcards.readable(site, types), field.element());
        return new Field(field.element(), Wildcards.upper(type, types));
    }

    /** A method as it is declared. */
    static Overload declared(Method method) {
        return declared(method.element(), method.type());
    }

    private static Overload declared(ExecutableElement element, ExecutableType type) {
        return new Overload(
                element, variables(type), List.copyOf(type.getParameterTypes()), type.getReturnType(), thrown(type));
    }

    /** A constructor of a class: each call determines the type parameters of both. */
    static Overload constructor(TypeElement type, Method constructor) {
        Stream<TypeVariable> own = type.getTypeParameters().stream().map(ElementViews::variableOf);
        return new Overload(
                constructor.element(),
                Stream.concat(own, variables(constructor.type()).stream()).toList(),
                List.copyOf(constructor.parameterTypes()),
                type.asType(),
                thrown(constructor.type()));
    }

    private static List<TypeVariable> variables(ExecutableType type) {
        return List.copyOf(type.getTypeVariables());
    }

    private static List<TypeMirror> thrown(ExecutableType type) {
        return List.copyOf(type.getThrownTypes());
    }
}
