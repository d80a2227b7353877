package dev.dunder.processor.facades;

import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.members.Field;
import dev.dunder.processor.core.members.Member;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.core.source.MemberLink;
import dev.dunder.processor.core.source.Site;
import dev.dunder.processor.facades.DelegateBody.Argument;
import dev.dunder.processor.facades.DelegateBody.Target;
import dev.dunder.processor.facades.FacadeModel.Constant;
import dev.dunder.processor.facades.GuardWriter.Guarded;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** Turns fields into constants of the facade, or into accessors. */
final class FieldDelegates {
    private static final String PARAMETER = "value";

    private final Site site;
    private final FacadeModel.Names names;
    private final DelegateMarks marks;
    private final WrappedType wrapped;
    private final PassingRules passing;

    FieldDelegates(Site site, FacadeModel.Names names) {
        this.site = site;
        this.names = names;
        this.marks = new DelegateMarks(site, Set.of());
        this.wrapped = new WrappedType(site);
        this.passing = new PassingRules(site);
    }

    /** A constant of the compiler, of an enum, or what else stays a field. */
    Constant constant(NamedPart<Member.OfField> named) {
        Field field = named.member().field();
        TypeName type = type(field, ParameterForm.FACADES);
        return new Constant(
                named.name(),
                type,
                new Target(Optional.of(site.source().name()), names.field(), field.name()),
                isOfEnum(field) ? Passing.FACADE : passing.value(field, type),
                marks.ofConstant(field, type),
                doc(named.member()));
    }

    Delegate getter(NamedPart<Member.OfField> named) {
        Field field = named.member().field();
        TypeName type = type(field, ParameterForm.FACADES);
        Signature signature = new Signature(List.of(), List.of(), false, type, List.of());
        return accessor(
                named,
                signature,
                guarded(field, InstanceUse.READ, signature),
                new DelegateBody.Read(target(field, signature), passing.value(field, type)));
    }

    Delegate setter(NamedPart<Member.OfField> named, ParameterForm form) {
        Field field = named.member().field();
        TypeName type = type(field, form);
        Signature.Parameter value = new Signature.Parameter(PARAMETER, type, marks.ofParameter(field.element(), type));
        Signature signature = new Signature(List.of(), List.of(value), false, TypeName.VOID, List.of());
        Argument argument = new Argument(PARAMETER, passing.newValue(field, type, form));
        return accessor(
                named,
                signature,
                guarded(field, InstanceUse.WRITE, signature),
                new DelegateBody.Write(target(field, signature), argument));
    }

    private Delegate accessor(
            NamedPart<Member.OfField> named, Signature signature, Guarded guarded, DelegateBody body) {
        Field field = named.member().field();
        return new Delegate(
                named.name(),
                field.isStatic() ? List.of(Modifier.STATIC) : List.of(),
                signature,
                marks.ofAccessor(field, signature.result()),
                doc(named.member()),
                guarded,
                body);
    }

    /** Whether a field is a constant in the facade too: the compiler's, or an enum's. */
    static boolean isConstant(Field field) {
        return field.isConstant() || isOfEnum(field);
    }

    private static boolean isOfEnum(Field field) {
        return field.element().getKind() == ElementKind.ENUM_CONSTANT;
    }

    private TypeName type(Field field, ParameterForm form) {
        return wrapped.parameter(field.type(), site.names(field.element()), form);
    }

    private Delegate.Doc doc(Member member) {
        return new Delegate.Doc(MemberLink.of(member, site), site.comment(member.element()));
    }

    private Guarded guarded(Field field, InstanceUse use, Signature signature) {
        return field.isStatic()
                ? new Guarded(InstanceUse.NONE, names.initialState())
                : new Guarded(use, names.ownState(signature.names()));
    }

    private Target target(Field field, Signature signature) {
        return new Target(
                field.isStatic() ? Optional.of(site.source().name()) : Optional.empty(),
                names.instance(signature.names()),
                field.name());
    }
}
