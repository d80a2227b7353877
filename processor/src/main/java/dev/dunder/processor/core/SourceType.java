package dev.dunder.processor.core;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeVariable;

/**
 * The type that something is generated for, as generated code names it.
 *
 * @param element the type
 * @param name its class
 * @param type it with its own type parameters as arguments
 * @param parameters its type parameters, those of generic types around an inner class first
 * @param variables their declarations
 */
public record SourceType(
        TypeElement element,
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
                ClassName.get(element),
                plain.of(element.asType()),
                parameters,
                parameters.stream()
                        .map(parameter -> names.declaration((TypeVariable) parameter.asType()))
                        .toList());
    }

    /** The type as a type: with its own type parameters as arguments. */
    public DeclaredType mirror() {
        return (DeclaredType) element.asType();
    }

    /** New names for those type parameters of a method that would hide one of the type's in generated code. */
    public Map<Element, String> renamedVariables(ExecutableElement method) {
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
    static List<TypeParameterElement> parametersAround(TypeElement type) {
        List<TypeParameterElement> parameters = new ArrayList<>();
        if (!type.getModifiers().contains(Modifier.STATIC) && type.getEnclosingElement() instanceof TypeElement outer) {
            parameters.addAll(parametersAround(outer));
        }
        parameters.addAll(type.getTypeParameters());
        return parameters;
    }
}
