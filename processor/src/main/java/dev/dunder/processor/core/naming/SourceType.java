package dev.dunder.processor.core.naming;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.Enclosing;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.base.UniqueNames;
import dev.dunder.processor.core.members.Access;
import dev.dunder.processor.core.members.Request;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The type that something is generated for, as generated code names it.
 *
 * @param element the type
 * @param mirror it as a type, with its own type parameters as arguments
 * @param name its class
 * @param type it with its own type parameters as arguments
 * @param parameters its type parameters, those of generic types around an inner class first
 * @param variables their declarations
 */
public record SourceType(
        TypeElement element,
        DeclaredType mirror,
        ClassName name,
        TypeName type,
        List<TypeParameterElement> parameters,
        List<TypeVariableName> variables) {

    /** Copies the lists. */
    public SourceType {
        parameters = List.copyOf(parameters);
        variables = List.copyOf(variables);
    }

    /** The source of a request; its bounds' annotations are kept where its own file is read. */
    public static SourceType of(Request request, Access access, Round round) {
        TypeElement element = request.source();
        TypeNames plain = TypeNames.plain(round);
        TypeNames names = request.isLocal(element) ? plain.annotated(access) : plain;
        List<TypeParameterElement> parameters = parametersAround(element);
        return new SourceType(
                element,
                mirror(element, round),
                ClassName.get(element),
                plain.of(element.asType()),
                parameters,
                parameters.stream()
                        .map(parameter -> names.declaration(ElementViews.variableOf(parameter)))
                        .toList());
    }

    /** The instantiation, which for ECJ is another type than that of the declaration. */
    private static DeclaredType mirror(TypeElement type, Round round) {
        if (parametersAround(type).isEmpty()) {
            return ElementViews.typeOf(type);
        }
        TypeMirror[] arguments = type.getTypeParameters().stream()
                .map(TypeParameterElement::asType)
                .toArray(TypeMirror[]::new);
        return outer(type)
                .filter(outer -> !parametersAround(outer).isEmpty())
                .map(outer -> round.types().getDeclaredType(mirror(outer, round), type, arguments))
                .orElseGet(() -> round.types().getDeclaredType(type, arguments));
    }

    /** New names for those type parameters of a method that would hide one of the type's in generated code. */
    public Map<Element, String> renamedVariables(ExecutableElement method) {
        if (method.getTypeParameters().isEmpty()) {
            return Map.of();
        }
        UniqueNames unique = new UniqueNames(parameters.stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .toList());
        Map<Element, String> renamed = new HashMap<>();
        for (TypeParameterElement parameter : method.getTypeParameters()) {
            renamed.put(parameter, unique.name(parameter.getSimpleName().toString()));
        }
        return renamed;
    }

    /** The type parameters that a type can use: its own, and those of generic types around an inner class, before it. */
    public static List<TypeParameterElement> parametersAround(TypeElement type) {
        List<TypeParameterElement> parameters = new ArrayList<>();
        outer(type).ifPresent(outer -> parameters.addAll(parametersAround(outer)));
        parameters.addAll(type.getTypeParameters());
        return parameters;
    }

    /** The type around an inner class, whose type parameters the inner class can use too. */
    private static Optional<TypeElement> outer(TypeElement type) {
        return type.getModifiers().contains(Modifier.STATIC)
                ? Optional.empty()
                : Enclosing.of(type).flatMap(ElementViews::type);
    }
}
