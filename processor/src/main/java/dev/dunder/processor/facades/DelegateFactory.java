package dev.dunder.processor.facades;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.dunder.processor.core.Field;
import dev.dunder.processor.core.Method;
import dev.dunder.processor.core.Signature;
import dev.dunder.processor.core.TypeNames;
import dev.dunder.processor.core.UniqueNames;
import dev.dunder.processor.core.VariableNames;
import dev.dunder.processor.facades.Delegate.Argument;
import dev.dunder.processor.facades.Delegate.Body;
import dev.dunder.processor.facades.Delegate.Result;
import dev.dunder.processor.facades.FacadeModel.Constant;
import dev.dunder.processor.facades.FacadeModel.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Turns members into delegates: their signatures in the facade, and what they pass on. */
final class DelegateFactory {
    private final Site site;
    private final String instance;
    private final boolean isImplementation;
    private final DelegateMarks marks;
    private final DelegateDocs docs;

    DelegateFactory(Site site, String instance, Offer offer) {
        this.site = site;
        this.instance = instance;
        this.isImplementation = offer.isImplementation();
        this.marks = new DelegateMarks(site, offer.ambiguous(site.round()));
        this.docs = new DelegateDocs(site);
    }

    /** A constant of the compiler, or of an enum. */
    Constant constant(Field field, String name) {
        boolean isFacade = site.own().is(field.type());
        TypeNames names = site.names(field.element());
        TypeName type = isFacade ? site.own().facadeOr(field.type(), names) : names.of(field.type());
        Target target = new Target(Optional.of(site.source().name()), instance, field.name());
        return new Constant(
                name, type, target, isFacade, marks.of(field, type, "FIELD"), docs.of(field.element()));
    }

    Delegate method(Method method, String name, Form form) {
        TypeNames names = method.isStatic()
                ? site.names(method.element())
                : site.names(method.element()).renaming(site.source().renamedVariables(method.element()));
        List<Signature.Parameter> parameters = parameters(method, names, form);
        TypeName result = site.own().facadeOr(method.returnType(), names);
        Signature signature = new Signature(
                variables(method, names),
                parameters,
                method.element().isVarArgs(),
                result,
                names.of(method.type().getThrownTypes()));
        Target target = target(method.isStatic(), method.name(), signature);
        boolean isOverride = isImplementation && !method.isStatic() && name.equals(method.name());
        // Inference does not see through the call that wraps the result.
        List<TypeVariableName> typeArguments = site.own().is(method.returnType()) ? signature.typeVariables() : List.of();
        return new Delegate(
                name,
                signature,
                marks.of(method, result, isOverride),
                docs.of(method),
                new Body.Call(
                        target, typeArguments, arguments(method, parameters, form), result(method.returnType())));
    }

    Delegate constructor(Method constructor, Form form) {
        TypeNames names = site.names(constructor.element())
                .renaming(site.source().renamedVariables(constructor.element()));
        List<Signature.Parameter> parameters = parameters(constructor, names, form);
        Signature signature = new Signature(
                variables(constructor, names),
                parameters,
                constructor.element().isVarArgs(),
                TypeName.VOID,
                names.of(constructor.type().getThrownTypes()));
        return new Delegate(
                "",
                signature,
                marks.of(constructor, TypeName.VOID, false),
                docs.of(constructor),
                new Body.New(site.source().type(), arguments(constructor, parameters, form)));
    }

    Delegate getter(Field field, String name) {
        TypeName type = site.own().facadeOr(field.type(), site.names(field.element()));
        Signature signature = new Signature(List.of(), List.of(), false, type, List.of());
        return new Delegate(
                name,
                signature,
                marks.of(field, type, "METHOD"),
                docs.of(field.element()),
                new Body.Read(target(field.isStatic(), field.name(), signature), result(field.type())));
    }

    Delegate setter(Field field, String name, Form form) {
        TypeNames names = site.names(field.element());
        boolean isFacade = form == Form.FACADES;
        TypeName type = isFacade ? site.own().facadeOr(field.type(), names) : names.of(field.type());
        Signature.Parameter value =
                new Signature.Parameter("value", type, marks.ofParameter(field.element(), type));
        Signature signature = new Signature(List.of(), List.of(value), false, TypeName.VOID, List.of());
        return new Delegate(
                name,
                signature,
                marks.of(field, TypeName.VOID, "METHOD"),
                docs.of(field.element()),
                new Body.Write(
                        target(field.isStatic(), field.name(), signature), new Argument("value", isFacade)));
    }

    /** Whether there is another form of a method or constructor. */
    boolean takesOwn(Method method) {
        return method.parameterTypes().stream().anyMatch(site.own()::is);
    }

    private List<TypeVariableName> variables(Method method, TypeNames names) {
        return method.type().getTypeVariables().stream()
                .map(names::declaration)
                .toList();
    }

    private List<Signature.Parameter> parameters(Method method, TypeNames names, Form form) {
        List<Signature.Parameter> parameters = new ArrayList<>();
        UniqueNames unique = new UniqueNames(List.of());
        for (int i = 0; i < method.parameterTypes().size(); i++) {
            VariableElement element = method.element().getParameters().get(i);
            TypeMirror mirror = method.parameterTypes().get(i);
            TypeName type = form == Form.FACADES ? site.own().facadeOr(mirror, names) : names.of(mirror);
            String name = site.request().isLocal(method.element())
                    ? element.getSimpleName().toString()
                    : VariableNames.of(mirror);
            parameters.add(new Signature.Parameter(unique.name(name), type, marks.ofParameter(element, type)));
        }
        return parameters;
    }

    private List<Argument> arguments(Method method, List<Signature.Parameter> parameters, Form form) {
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            boolean isFacade =
                    form == Form.FACADES && site.own().is(method.parameterTypes().get(i));
            arguments.add(new Argument(parameters.get(i).name(), isFacade));
        }
        return arguments;
    }

    private Target target(boolean isStatic, String member, Signature signature) {
        String receiver = signature.names().contains(instance) ? "this." + instance : instance;
        return new Target(
                isStatic ? Optional.of(site.source().name()) : Optional.empty(), receiver, member);
    }

    private Result result(TypeMirror type) {
        if (type.getKind() == TypeKind.VOID) {
            return Result.NONE;
        }
        return site.own().is(type) ? Result.FACADE : Result.PLAIN;
    }

    /** Whether a field is a constant in the facade too: the compiler's, or an enum's. */
    static boolean isConstant(Field field) {
        return field.isConstant() || field.element().getKind() == ElementKind.ENUM_CONSTANT;
    }
}
