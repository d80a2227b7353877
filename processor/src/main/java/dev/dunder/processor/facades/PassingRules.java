package dev.dunder.processor.facades;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.members.Field;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.core.source.Site;
import dev.dunder.processor.facades.DelegateBody.Argument;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Decides how arguments and results are passed: those of the wrapped type as facades, and whether they may be null. */
final class PassingRules {
    private static final List<String> SAYING_NULL = List.of("Nullable", "CheckForNull", "NullableDecl");

    private final Site site;
    private final WrappedType wrapped;

    PassingRules(Site site) {
        this.site = site;
        this.wrapped = new WrappedType(site);
    }

    List<Argument> arguments(Method method, Signature signature, ParameterForm form) {
        return switch (form) {
            case PLAIN ->
                signature.names().stream()
                        .map(name -> new Argument(name, Passing.DIRECT))
                        .toList();
            case FACADES ->
                IntStream.range(0, signature.parameters().size())
                        .mapToObj(i -> argument(method, i, signature.parameters().get(i)))
                        .toList();
        };
    }

    private Argument argument(Method method, int index, Signature.Parameter parameter) {
        Element element = method.element().getParameters().get(index);
        return new Argument(
                parameter.name(), passing(element, method.parameterTypes().get(index), parameter.type()));
    }

    Passing result(Method method, TypeName named) {
        return method.returnType().getKind() == TypeKind.VOID
                ? Passing.NONE
                : passing(method.element(), method.returnType(), named);
    }

    /** How the value of a field is passed to the user of the facade. */
    Passing value(Field field, TypeName named) {
        return passing(field.element(), field.type(), named);
    }

    /** How a value that the user sets a field to is passed. */
    Passing newValue(Field field, TypeName named, ParameterForm form) {
        return switch (form) {
            case PLAIN -> Passing.DIRECT;
            case FACADES -> value(field, named);
        };
    }

    /** How a value is passed that comes from, or goes to, a method, field or parameter. */
    private Passing passing(Element element, TypeMirror type, TypeName named) {
        if (!wrapped.is(type)) {
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
                type.annotations().stream().map(PassingRules::simpleName));
    }

    private static String simpleName(AnnotationSpec annotation) {
        String name = annotation.type().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
