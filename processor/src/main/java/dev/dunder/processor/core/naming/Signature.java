package dev.dunder.processor.core.naming;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The signature of a method to generate.
 *
 * @param typeVariables its type parameters with their bounds
 * @param parameters its parameters
 * @param isVarargs whether the last parameter takes any number of arguments
 * @param result the result's type
 * @param exceptions what it throws
 */
public record Signature(
        List<TypeVariableName> typeVariables,
        List<Parameter> parameters,
        boolean isVarargs,
        TypeName result,
        List<TypeName> exceptions) {

    /**
     * A parameter.
     *
     * @param name its name
     * @param type its type, with type-use annotations
     * @param annotations its declaration annotations
     */
    public record Parameter(String name, TypeName type, List<AnnotationSpec> annotations) {

        /** Copies the list. */
        public Parameter {
            annotations = List.copyOf(annotations);
        }

        /** The type without its annotations: the same object where it has none, since it remembers how it is written. */
        TypeName plainType() {
            return type.isAnnotated() ? type.withoutAnnotations() : type;
        }

        /** It as JavaPoet declares it. */
        ParameterSpec spec() {
            return ParameterSpec.builder(type, name).addAnnotations(annotations).build();
        }

        /** A parameter without annotations. */
        public static Parameter of(String name, TypeName type) {
            return new Parameter(name, type, List.of());
        }
    }

    /** Copies the lists. */
    public Signature {
        typeVariables = List.copyOf(typeVariables);
        parameters = List.copyOf(parameters);
        exceptions = List.copyOf(exceptions);
    }

    /** This signature with another result. */
    public Signature withResult(TypeName other) {
        return new Signature(typeVariables, parameters, isVarargs, other, exceptions);
    }

    /** This signature with other parameters. */
    public Signature withParameters(List<Parameter> others) {
        return new Signature(typeVariables, others, false, result, exceptions);
    }

    /** This signature with more type parameters before its own, as a static method has them for those of a type. */
    public Signature withVariablesOf(SourceType type) {
        List<TypeVariableName> all = new ArrayList<>(type.variables());
        all.addAll(typeVariables);
        return new Signature(all, parameters, isVarargs, result, exceptions);
    }

    /** This signature with another parameter before its own. */
    public Signature withFirst(Parameter first) {
        List<Parameter> all = new ArrayList<>(List.of(first));
        all.addAll(parameters);
        return new Signature(typeVariables, all, isVarargs, result, exceptions);
    }

    /** This signature with more exceptions after its own. */
    public Signature withExceptions(List<TypeName> more) {
        Set<TypeName> all = new LinkedHashSet<>(exceptions);
        all.addAll(more);
        return new Signature(typeVariables, parameters, isVarargs, result, List.copyOf(all));
    }

    /** This signature with other types of parameters. */
    public Signature mapTypes(UnaryOperator<TypeName> change) {
        List<Parameter> changed = parameters.stream()
                .map(parameter ->
                        new Parameter(parameter.name(), change.apply(parameter.type()), parameter.annotations()))
                .toList();
        return new Signature(typeVariables, changed, isVarargs, result, exceptions);
    }

    /** The types of the parameters, without their annotations. */
    public List<TypeName> plainTypes() {
        return parameters.stream().map(Parameter::plainType).toList();
    }

    /** The parameters as JavaPoet declares them. */
    public List<ParameterSpec> parameterSpecs() {
        return parameters.stream().map(Parameter::spec).toList();
    }

    /** A method of a name with this signature, still without a body. */
    public MethodSpec.Builder method(String name) {
        return addTo(MethodSpec.methodBuilder(name)).returns(result);
    }

    /** A constructor with this signature, still without a body. */
    public MethodSpec.Builder constructor() {
        return addTo(MethodSpec.constructorBuilder());
    }

    private MethodSpec.Builder addTo(MethodSpec.Builder method) {
        return method.addTypeVariables(typeVariables)
                .addParameters(parameterSpecs())
                .varargs(isVarargs)
                .addExceptions(exceptions);
    }

    /** The names of the parameters. */
    public List<String> names() {
        List<String> names = new ArrayList<>(parameters.size());
        for (Parameter parameter : parameters) {
            names.add(parameter.name());
        }
        return List.copyOf(names);
    }
}
