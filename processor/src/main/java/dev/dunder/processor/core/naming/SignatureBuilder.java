package dev.dunder.processor.core.naming;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.members.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Repeats the signature of a method or constructor. Its types, the names of its parameters and their annotations can be
 * replaced one by one, before it is built.
 */
public final class SignatureBuilder {
    private final Method method;
    private TypeNames names;
    private Function<TypeMirror, TypeName> parameterTypes;
    private Function<TypeMirror, TypeName> result;
    private List<String> parameterNames;
    private BiFunction<VariableElement, TypeName, List<AnnotationSpec>> annotations = (parameter, type) -> List.of();

    /** The signature of a method, with parameters named as they are declared, and without their annotations. */
    public SignatureBuilder(Method method, TypeNames names) {
        this.method = method;
        this.names = names;
        this.parameterTypes = names::of;
        this.result = names::of;
        this.parameterNames = method.parameterNames();
    }

    /** With all types named by these names. */
    public SignatureBuilder names(TypeNames other) {
        names = other;
        parameterTypes = other::of;
        result = other::of;
        return this;
    }

    /** With parameters of other types. */
    public SignatureBuilder parameterTypes(Function<TypeMirror, TypeName> types) {
        parameterTypes = types;
        return this;
    }

    /** With a result of another type. */
    public SignatureBuilder result(Function<TypeMirror, TypeName> type) {
        result = type;
        return this;
    }

    /** With parameters of these names, one for each. */
    public SignatureBuilder parameterNames(List<String> others) {
        parameterNames = others;
        return this;
    }

    /** With these annotations for each parameter, whose type is given too. */
    public SignatureBuilder annotations(BiFunction<VariableElement, TypeName, List<AnnotationSpec>> ofParameter) {
        annotations = ofParameter;
        return this;
    }

    /** The signature. */
    public Signature build() {
        return new Signature(
                method.type().getTypeVariables().stream()
                        .map(names::declaration)
                        .toList(),
                parameters(),
                method.element().isVarArgs(),
                result.apply(method.returnType()),
                names.of(method.type().getThrownTypes()));
    }

    private List<Signature.Parameter> parameters() {
        List<? extends TypeMirror> types = method.parameterTypes();
        List<Signature.Parameter> parameters = new ArrayList<>(types.size());
        for (int i = 0; i < types.size(); i++) {
            TypeName type = parameterTypes.apply(types.get(i));
            VariableElement declared = method.element().getParameters().get(i);
            parameters.add(new Signature.Parameter(parameterNames.get(i), type, annotations.apply(declared, type)));
        }
        return parameters;
    }
}
