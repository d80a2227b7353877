package dev.dunder.processor.facades;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.dunder.processor.core.members.Field;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.core.naming.TypeNames;
import dev.dunder.processor.core.naming.TypeWitness;
import dev.dunder.processor.facades.Delegate.Argument;
import dev.dunder.processor.facades.Delegate.Body;
import dev.dunder.processor.facades.Delegate.Passing;
import dev.dunder.processor.facades.FacadeModel.Constant;
import dev.dunder.processor.facades.FacadeModel.Target;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeKind;

/** Turns members into delegates: their signatures in the facade, and what they pass on. */
final class DelegateFactory {
    private final Site site;
    private final String instance;
    private final FacadeMembers offer;
    private final DelegateParameters parameters;
    private final DelegateMarks marks;
    private final DelegateDocs docs;

    DelegateFactory(Site site, String instance, FacadeMembers offer) {
        this.site = site;
        this.instance = instance;
        this.offer = offer;
        this.marks = new DelegateMarks(site, offer.ambiguous(site.round()));
        this.parameters = new DelegateParameters(site, marks);
        this.docs = new DelegateDocs(site);
    }

    /** A constant of the compiler, of an enum, or what else stays a field. */
    Constant constant(Field field, String name) {
        TypeName type = site.own().facadeOr(field.type(), site.names(field.element()));
        Passing passing = field.element().getKind() == ElementKind.ENUM_CONSTANT
                ? Passing.FACADE
                : parameters.passing(field.element(), field.type(), type);
        Target target = new Target(Optional.of(site.source().name()), instance, field.name());
        return new Constant(name, type, target, passing, marks.of(field, type, "FIELD"), docs.of(field.element()));
    }

    Delegate method(Method method, String name, ParameterForm form) {
        TypeNames names = method.isStatic()
                ? site.names(method.element())
                : site.names(method.element()).renaming(site.source().renamedVariables(method.element()));
        List<Signature.Parameter> taken = parameters.of(method, names, form);
        TypeName result = site.own().facadeOr(method.returnType(), names);
        Signature signature = new Signature(
                variables(method, names),
                taken,
                method.element().isVarArgs(),
                result,
                names.of(method.type().getThrownTypes()));
        Target target = target(method.isStatic(), method.name(), signature);
        boolean isOverride = offer.isImplementation() && !method.isStatic() && name.equals(method.name());
        // Inference does not see through the call that wraps the result.
        boolean isNamed = site.own().is(method.returnType())
                || TypeWitness.isNeeded(method)
                || offer.overloads(method).anyMatch(other -> TypeWitness.isNeededBeside(method, other, site.round()));
        List<TypeVariableName> typeArguments = isNamed ? signature.typeVariables() : List.of();
        return new Delegate(
                name,
                signature,
                marks.of(method, result, isOverride),
                docs.of(method),
                new Body.Call(
                        target, typeArguments, parameters.arguments(method, taken, form), result(method, result)));
    }

    Delegate constructor(Method constructor, ParameterForm form) {
        TypeNames names =
                site.names(constructor.element()).renaming(site.source().renamedVariables(constructor.element()));
        List<Signature.Parameter> taken = parameters.of(constructor, names, form);
        Signature signature = new Signature(
                variables(constructor, names),
                taken,
                constructor.element().isVarArgs(),
                TypeName.VOID,
                names.of(constructor.type().getThrownTypes()));
        return new Delegate(
                "",
                signature,
                marks.of(constructor, TypeName.VOID, false),
                docs.of(constructor),
                new Body.New(
                        site.source().type(),
                        TypeWitness.isNeeded(constructor) ? signature.typeVariables() : List.of(),
                        parameters.arguments(constructor, taken, form)));
    }

    Delegate getter(Field field, String name) {
        TypeName type = site.own().facadeOr(field.type(), site.names(field.element()));
        Signature signature = new Signature(List.of(), List.of(), false, type, List.of());
        return new Delegate(
                name,
                signature,
                marks.of(field, type, "METHOD"),
                docs.of(field.element()),
                new Body.Read(
                        target(field.isStatic(), field.name(), signature),
                        parameters.passing(field.element(), field.type(), type)));
    }

    Delegate setter(Field field, String name, ParameterForm form) {
        TypeNames names = site.names(field.element());
        boolean isFacade = form == ParameterForm.FACADES;
        TypeName type = isFacade ? site.own().facadeOr(field.type(), names) : names.of(field.type());
        Signature.Parameter value = new Signature.Parameter("value", type, marks.ofParameter(field.element(), type));
        Signature signature = new Signature(List.of(), List.of(value), false, TypeName.VOID, List.of());
        return new Delegate(
                name,
                signature,
                marks.of(field, TypeName.VOID, "METHOD"),
                docs.of(field.element()),
                new Body.Write(
                        target(field.isStatic(), field.name(), signature),
                        new Argument(
                                "value",
                                isFacade
                                        ? parameters.passing(field.element(), field.type(), type)
                                        : Passing.AS_IT_IS)));
    }

    private List<TypeVariableName> variables(Method method, TypeNames names) {
        return method.type().getTypeVariables().stream().map(names::declaration).toList();
    }

    private Target target(boolean isStatic, String member, Signature signature) {
        String receiver = signature.names().contains(instance) ? "this." + instance : instance;
        return new Target(isStatic ? Optional.of(site.source().name()) : Optional.empty(), receiver, member);
    }

    private Passing result(Method method, TypeName result) {
        return method.returnType().getKind() == TypeKind.VOID
                ? Passing.NOT_AT_ALL
                : parameters.passing(method.element(), method.returnType(), result);
    }

    /** Whether a field is a constant in the facade too: the compiler's, or an enum's. */
    static boolean isConstant(Field field) {
        return field.isConstant() || field.element().getKind() == ElementKind.ENUM_CONSTANT;
    }
}
