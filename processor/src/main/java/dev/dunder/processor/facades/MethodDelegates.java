package dev.dunder.processor.facades;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.core.naming.TypeNames;
import dev.dunder.processor.core.naming.TypeWitness;
import dev.dunder.processor.facades.DelegateBody.Target;
import dev.dunder.processor.facades.GuardWriter.Guarded;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/** Turns methods and constructors into delegates: their signatures in the facade, and what they pass on. */
final class MethodDelegates {
    private final Site site;
    private final FacadeModel.Names names;
    private final FacadeMembers members;
    private final FacadeKind kind;
    private final DelegateMarks marks;
    private final DelegateParameters parameters;
    private final DelegateDocs docs;

    MethodDelegates(Site site, FacadeModel.Names names, FacadeMembers members, FacadeKind kind) {
        this.site = site;
        this.names = names;
        this.members = members;
        this.kind = kind;
        this.marks = new DelegateMarks(site, members.ambiguous(site.round()));
        this.parameters = new DelegateParameters(site, marks);
        this.docs = new DelegateDocs(site);
    }

    Delegate method(NamedPart<Method> named, ParameterForm form) {
        Method method = named.member();
        Signature signature = signature(method, form);
        boolean isOverride =
                members.isImplementation() && !method.isStatic() && named.name().equals(method.name());
        return new Delegate(
                named.name(),
                signature,
                marks.of(method, signature.result(), isOverride),
                docs.of(method),
                guarded(method, signature),
                new DelegateBody.Call(
                        target(method, signature),
                        isWitnessNeeded(method) ? signature.typeVariables() : List.of(),
                        parameters.arguments(method, signature.parameters(), form),
                        result(method, signature.result())));
    }

    Delegate constructor(Method constructor, ParameterForm form) {
        Signature signature = signature(constructor, form);
        List<TypeVariableName> typeArguments =
                TypeWitness.isNeeded(constructor) ? signature.typeVariables() : List.of();
        return new Delegate(
                "",
                signature,
                marks.of(constructor, TypeName.VOID, false),
                docs.of(constructor),
                new Guarded(InstanceUse.NONE, names.initialState()),
                new DelegateBody.New(
                        site.source().type(),
                        typeArguments,
                        parameters.arguments(constructor, signature.parameters(), form)));
    }

    private Signature signature(Method method, ParameterForm form) {
        TypeNames types = site.names(method.element());
        TypeNames renaming =
                method.isStatic() ? types : types.renaming(site.source().renamedVariables(method.element()));
        return new Signature(
                method.type().getTypeVariables().stream()
                        .map(renaming::declaration)
                        .toList(),
                parameters.of(method, renaming, form),
                method.element().isVarArgs(),
                site.own().facadeOr(method.returnType(), renaming),
                renaming.of(method.type().getThrownTypes()));
    }

    /** Inference does not see through the call that wraps the result. */
    private boolean isWitnessNeeded(Method method) {
        return site.own().is(method.returnType())
                || TypeWitness.isNeeded(method)
                || members.overloads(method)
                        .anyMatch(other -> TypeWitness.isNeededBeside(method, other, site.round()));
    }

    private Guarded guarded(Method method, Signature signature) {
        return method.isStatic()
                ? new Guarded(InstanceUse.NONE, names.initialState())
                : new Guarded(kind.useOf(method), names.ownState(signature.names()));
    }

    private Target target(Method method, Signature signature) {
        return new Target(
                method.isStatic() ? Optional.of(site.source().name()) : Optional.empty(),
                names.instance(signature.names()),
                method.name());
    }

    private Passing result(Method method, TypeName result) {
        return method.returnType().getKind() == TypeKind.VOID
                ? Passing.NONE
                : parameters.passing(method.element(), method.returnType(), result);
    }
}
