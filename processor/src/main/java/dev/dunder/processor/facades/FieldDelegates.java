package dev.dunder.processor.facades;

import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.members.Field;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.facades.DelegateBody.Argument;
import dev.dunder.processor.facades.DelegateBody.Target;
import dev.dunder.processor.facades.FacadeModel.Constant;
import dev.dunder.processor.facades.GuardWriter.Guarded;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/** Turns fields into constants of the facade, or into accessors. */
final class FieldDelegates {
    private static final String PARAMETER = "value";

    private final Site site;
    private final FacadeModel.Names names;
    private final DelegateMarks marks;
    private final DelegateParameters parameters;
    private final DelegateDocs docs;

    FieldDelegates(Site site, FacadeModel.Names names) {
        this.site = site;
        this.names = names;
        this.marks = new DelegateMarks(site, Set.of());
        this.parameters = new DelegateParameters(site, marks);
        this.docs = new DelegateDocs(site);
    }

    /** A constant of the compiler, of an enum, or what else stays a field. */
    Constant constant(NamedPart<Field> named) {
        Field field = named.member();
        TypeName type = facadeOr(field);
        return new Constant(
                named.name(),
                type,
                new Target(Optional.of(site.source().name()), names.field(), field.name()),
                isOfEnum(field) ? Passing.FACADE : parameters.passing(field.element(), field.type(), type),
                marks.of(field, type, "FIELD"),
                docs.of(field.element()));
    }

    Delegate getter(NamedPart<Field> named) {
        Field field = named.member();
        TypeName type = facadeOr(field);
        Signature signature = new Signature(List.of(), List.of(), false, type, List.of());
        return new Delegate(
                named.name(),
                signature,
                marks.of(field, type, "METHOD"),
                docs.of(field.element()),
                guarded(field, InstanceUse.READ, signature),
                new DelegateBody.Read(
                        target(field, signature), parameters.passing(field.element(), field.type(), type)));
    }

    Delegate setter(NamedPart<Field> named, ParameterForm form) {
        Field field = named.member();
        TypeName type = parameters.type(field.type(), site.names(field.element()), form);
        Signature.Parameter value = new Signature.Parameter(PARAMETER, type, marks.ofParameter(field.element(), type));
        Signature signature = new Signature(List.of(), List.of(value), false, TypeName.VOID, List.of());
        Passing passing =
                switch (form) {
                    case PLAIN -> Passing.DIRECT;
                    case FACADES -> parameters.passing(field.element(), field.type(), type);
                };
        return new Delegate(
                named.name(),
                signature,
                marks.of(field, TypeName.VOID, "METHOD"),
                docs.of(field.element()),
                guarded(field, InstanceUse.WRITE, signature),
                new DelegateBody.Write(target(field, signature), new Argument(PARAMETER, passing)));
    }

    /** Whether a field is a constant in the facade too: the compiler's, or an enum's. */
    static boolean isConstant(Field field) {
        return field.isConstant() || isOfEnum(field);
    }

    private static boolean isOfEnum(Field field) {
        return field.element().getKind() == ElementKind.ENUM_CONSTANT;
    }

    private TypeName facadeOr(Field field) {
        return site.own().facadeOr(field.type(), site.names(field.element()));
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
