package dev.dunder.processor.formulas;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.marks.Deprecation;
import dev.dunder.processor.core.marks.Nullness;
import dev.dunder.processor.core.members.Access;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.core.naming.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeVariable;

/** The head of a method that implements one of the interface: its signature, and the annotations that go with it. */
record MethodHead(Signature signature, List<AnnotationSpec> annotations) {

    /** Copies the list. */
    MethodHead {
        annotations = List.copyOf(annotations);
    }

    /** The head of the method that implements one. */
    static MethodHead of(Method method, Request request, Access access, Round round) {
        TypeNames plain = TypeNames.plain(round);
        TypeNames names = request.isLocal(method.element()) ? plain.annotated(access) : plain;
        TypeName result = names.of(method.returnType());
        List<AnnotationSpec> annotations = Stream.concat(
                        Deprecation.of(method.element(), round).stream(),
                        Nullness.declared(method.element(), result, access, round).stream())
                .toList();
        List<TypeVariableName> variables = method.type().getTypeVariables().stream()
                .map(variable -> names.declaration((TypeVariable) variable))
                .toList();
        List<Signature.Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < method.parameterTypes().size(); i++) {
            TypeName type = names.of(method.parameterTypes().get(i));
            parameters.add(new Signature.Parameter(
                    nameOf(method, i), type, Nullness.declared(parameter(method, i), type, access, round)));
        }
        return new MethodHead(
                new Signature(
                        variables,
                        parameters,
                        method.element().isVarArgs(),
                        result,
                        names.of(method.type().getThrownTypes())),
                annotations);
    }

    /** The name of a parameter. */
    static String nameOf(Method method, int index) {
        return parameter(method, index).getSimpleName().toString();
    }

    private static VariableElement parameter(Method method, int index) {
        return method.element().getParameters().get(index);
    }
}
