package dev.dunder.processor.facades;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.base.UniqueNames;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.core.naming.TypeNames;
import dev.dunder.processor.core.naming.VariableNames;
import dev.dunder.processor.facades.DelegateBody.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Decides the parameters of delegates, and how arguments and results of the wrapped type are passed. */
final class DelegateParameters {
    private static final List<String> SAYING_NULL = List.of("Nullable", "CheckForNull", "NullableDecl");

    private final Site site;
    private final DelegateMarks marks;

    DelegateParameters(Site site, DelegateMarks marks) {
        this.site = site;
        this.marks = marks;
    }

    List<Signature.Parameter> of(Method method, TypeNames names, ParameterForm form) {
        if (isValueOf(method)) {
            return List.of(Signature.Parameter.of("name", ClassName.get(String.class)));
        }
        List<Signature.Parameter> parameters = new ArrayList<>();
        UniqueNames unique = new UniqueNames(List.of());
        for (int i = 0; i < method.parameterTypes().size(); i++) {
            VariableElement element = method.element().getParameters().get(i);
            TypeMirror mirror = method.parameterTypes().get(i);
            TypeName type = type(mirror, names, form);
            String name = site.request().isLocal(method.element())
                    ? element.getSimpleName().toString()
                    : VariableNames.of(mirror);
            parameters.add(new Signature.Parameter(unique.name(name), type, marks.ofParameter(element, type)));
        }
        return parameters;
    }

    /** Whether it is the {@code valueOf} of an enum, of whose parameter compilers say different things. */
    static boolean isValueOf(Method method) {
        return method.isOfEveryEnum() && method.name().equals("valueOf");
    }

    /** The type of a parameter. */
    TypeName type(TypeMirror type, TypeNames names, ParameterForm form) {
        return switch (form) {
            case PLAIN -> names.of(type);
            case FACADES -> site.own().facadeOr(type, names);
        };
    }

    List<Argument> arguments(Method method, List<Signature.Parameter> parameters, ParameterForm form) {
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            Signature.Parameter parameter = parameters.get(i);
            TypeMirror type = method.parameterTypes().get(i);
            VariableElement element = method.element().getParameters().get(i);
            Passing passing =
                    switch (form) {
                        case PLAIN -> Passing.DIRECT;
                        case FACADES -> passing(element, type, parameter.type());
                    };
            arguments.add(new Argument(parameter.name(), passing));
        }
        return arguments;
    }

    /** How a value is passed that comes from, or goes to, a method, field or parameter. */
    Passing passing(Element element, TypeMirror type, TypeName named) {
        if (!site.own().is(type)) {
            return Passing.DIRECT;
        }
        boolean isNeverNull = site.nulls().isMarked()
                && site.request().isLocal(element)
                && annotationNames(element, named).noneMatch(SAYING_NULL::contains);
        return isNeverNull ? Passing.FACADE : Passing.FACADE_OR_NULL;
    }

    private static Stream<String> annotationNames(Element element, TypeName type) {
        return Stream.concat(
                element.getAnnotationMirrors().stream()
                        .map(mirror -> mirror.getAnnotationType()
                                .asElement()
                                .getSimpleName()
                                .toString()),
                type.annotations().stream().map(DelegateParameters::simpleName));
    }

    private static String simpleName(AnnotationSpec annotation) {
        String name = annotation.type().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
