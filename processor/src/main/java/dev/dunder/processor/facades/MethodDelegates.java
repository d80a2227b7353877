package dev.dunder.processor.facades;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import dev.dunder.processor.core.members.Member;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.core.naming.TypeNames;
import dev.dunder.processor.core.naming.TypeWitness;
import dev.dunder.processor.core.source.MemberLink;
import dev.dunder.processor.core.source.Site;
import dev.dunder.processor.facades.DelegateBody.Target;
import dev.dunder.processor.facades.GuardWriter.Guarded;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Turns methods and constructors into delegates: their signatures in the facade, and what they pass on. */
final class MethodDelegates {
    private final Site site;
    private final FacadeModel.Names names;
    private final FacadeMembers members;
    private final FacadeKind kind;
    private final DelegateMarks marks;
    private final WrappedType wrapped;
    private final PassingRules passing;

    MethodDelegates(Site site, FacadeModel.Names names, FacadeMembers members, FacadeKind kind) {
        this.site = site;
        this.names = names;
        this.members = members;
        this.kind = kind;
        this.marks = new DelegateMarks(site, members.ambiguous(site.round()));
        this.wrapped = new WrappedType(site);
        this.passing = new PassingRules(site);
    }

    Delegate method(NamedPart<Member.OfMethod> named, ParameterForm form) {
        Method method = named.member().method();
        Signature signature = signature(method, form);
        boolean isOverride =
                members.isImplementation() && !method.isStatic() && named.name().equals(method.name());
        return new Delegate(
                named.name(),
                modifiers(method),
                signature,
                marks.ofMethod(method, signature.result(), isOverride),
                doc(named.member()),
                guarded(method, signature),
                call(method, signature, form));
    }

    Delegate constructor(Member.OfConstructor member, ParameterForm form) {
        Method constructor = member.constructor();
        Signature signature = signature(constructor, form);
        List<TypeVariableName> typeArguments =
                TypeWitness.isNeeded(constructor) ? signature.typeVariables() : List.of();
        return new Delegate(
                "",
                List.of(),
                signature,
                marks.ofConstructor(constructor),
                doc(member),
                new Guarded(InstanceUse.NONE, names.initialState()),
                new DelegateBody.New(
                        site.source().type(), typeArguments, passing.arguments(constructor, signature, form)));
    }

    private Signature signature(Method method, ParameterForm form) {
        TypeNames types = site.names(method);
        Signature signature = site.signature(method)
                .parameterTypes(type -> wrapped.parameter(type, types, form))
                .result(type -> wrapped.facadeOr(type, types))
                .annotations(marks::ofParameter)
                .build();
        return method.isEnumValueOf()
                ? signature.withParameters(List.of(Signature.Parameter.of("name", ClassName.get(String.class))))
                : signature;
    }

    /** A {@code @SafeVarargs} wants a method that cannot be overridden (JLS 9.6.4.7). */
    private List<Modifier> modifiers(Method method) {
        if (method.isStatic()) {
            return List.of(Modifier.STATIC);
        }
        return site.safety(method).isEmpty() ? List.of() : List.of(Modifier.FINAL);
    }

    private Delegate.Doc doc(Member member) {
        return new Delegate.Doc(MemberLink.of(member, site), site.comment(member.element()));
    }

    private Guarded guarded(Method method, Signature signature) {
        return method.isStatic()
                ? new Guarded(InstanceUse.NONE, names.initialState())
                : new Guarded(kind.useOf(method), names.ownState(signature.names()));
    }

    private DelegateBody call(Method method, Signature signature, ParameterForm form) {
        Target target = new Target(
                method.isStatic() ? Optional.of(site.source().name()) : Optional.empty(),
                names.instance(signature.names()),
                method.name());
        return new DelegateBody.Call(
                target,
                isWitnessNeeded(method) ? signature.typeVariables() : List.of(),
                passing.arguments(method, signature, form),
                passing.result(method, signature.result()));
    }

    /** Inference does not see through the call that wraps the result. */
    private boolean isWitnessNeeded(Method method) {
        return wrapped.is(method.returnType())
                || TypeWitness.isNeeded(method)
                || members.overloads(method)
                        .anyMatch(other -> TypeWitness.isNeededBeside(method, other, site.round()));
    }
}
