package dev.dunder.processor.facades;

import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.members.Field;
import dev.dunder.processor.core.members.Member;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.source.Site;
import dev.dunder.processor.facades.Clashes.Claim;
import dev.dunder.processor.facades.FacadeModel.Constant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** Puts the model together: every member that is offered, in its one or two forms, and what only facades have. */
final class FacadeModelFactory {
    private final Site site;
    private final WrappedType wrapped;
    private final FacadeMembers members;
    private final FacadeKind kind;
    private final Clashes clashes;
    private final Set<String> accessors;
    private final List<Constant> constants = new ArrayList<>();
    private final List<Delegate> constructors = new ArrayList<>();
    private final List<Delegate> methods = new ArrayList<>();

    FacadeModelFactory(Site site, FacadeDeclaration declaration, FacadeMembers members, FacadeKind kind) {
        this.site = site;
        this.wrapped = new WrappedType(site);
        this.members = members;
        this.kind = kind;
        this.clashes = new Clashes(declaration, erasure(site.source().mirror()), kind);
        this.accessors = members.accessors();
    }

    /** The model, which is good only if there are no problems. */
    FacadeModel create() {
        FacadeShape shape = new FacadeShape(site, members, kind);
        FacadeModel.Names names = shape.names();
        claim();
        addFields(new FieldDelegates(site, names));
        MethodDelegates delegates = new MethodDelegates(site, names, members, kind);
        addConstructors(delegates);
        addMethods(delegates);
        return new FacadeModel(
                names, shape.wrapped(), shape.shape(), doc(), constants, constructors, methods, site.nulls());
    }

    private FacadeModel.Doc doc() {
        return new FacadeModel.Doc(
                kind.description(),
                members.leftOut().stream().map(Part::inWords).toList(),
                site.comment(site.request().source()));
    }

    List<Problem> problems() {
        return clashes.problems();
    }

    private void claim() {
        members.fields().stream().flatMap(this::claims).forEach(clashes::claim);
        members.constructors().forEach(named ->
            clashes.claim(Claim.ofConstructor(named, plain(named.member().constructor()))));
        members.methods().forEach(named ->
            clashes.claim(Claim.ofMethod(named, plain(named.member().method()))));
    }

    private Stream<Claim> claims(NamedPart<Member.OfField> named) {
        if (isConstant(named)) {
            return Stream.of(Claim.ofConstant(named));
        }
        Stream<Claim> getter = Stream.of(Claim.ofMethod(named, List.of()));
        return named.member().field().isFinal()
                ? getter
                : Stream.concat(
                        getter,
                        Stream.of(Claim.ofMethod(
                                named, List.of(erasure(named.member().field().type())))));
    }

    private void addFields(FieldDelegates delegates) {
        for (NamedPart<Member.OfField> named : members.fields()) {
            if (!isConstant(named)) {
                addAccessors(named, delegates);
            } else if (!members.isImplementation()) { // which inherits it
                constants.add(delegates.constant(named));
            }
        }
    }

    private void addAccessors(NamedPart<Member.OfField> named, FieldDelegates delegates) {
        methods.add(delegates.getter(named));
        if (named.member().field().isFinal()) {
            return;
        }
        methods.add(delegates.setter(named, ParameterForm.PLAIN));
        Claim claim = Claim.ofMethod(named, List.of(site.request().generated().toString()));
        if (hasSecondForm(List.of(named.member().field().type())) && clashes.takeIfFree(claim)) {
            methods.add(delegates.setter(named, ParameterForm.FACADES));
        }
    }

    private void addConstructors(MethodDelegates delegates) {
        for (NamedPart<Member.OfConstructor> named : members.constructors()) {
            Method constructor = named.member().constructor();
            constructors.add(delegates.constructor(named.member(), ParameterForm.PLAIN));
            if (hasSecondForm(constructor.parameterTypes())
                    && clashes.takeIfFree(Claim.ofConstructor(named, facades(constructor)))) {
                constructors.add(delegates.constructor(named.member(), ParameterForm.FACADES));
            }
        }
    }

    private void addMethods(MethodDelegates delegates) {
        for (NamedPart<Member.OfMethod> named : members.methods()) {
            Method method = named.member().method();
            methods.add(delegates.method(named, ParameterForm.PLAIN));
            if (hasSecondForm(method.parameterTypes())
                    && clashes.takeIfFree(Claim.ofMethod(named, facades(method)))) {
                methods.add(delegates.method(named, ParameterForm.FACADES));
            }
        }
    }

    /** A static final field stays a field where a method has the name that its accessor would have. */
    private boolean isConstant(NamedPart<Member.OfField> named) {
        Field field = named.member().field();
        return FieldDelegates.isConstant(field)
                || (field.isStatic() && field.isFinal() && accessors.contains(named.name()));
    }

    /** A facade that implements the type can be passed as it is. */
    private boolean hasSecondForm(List<? extends TypeMirror> parameters) {
        return !members.isImplementation() && parameters.stream().anyMatch(wrapped::is);
    }

    private List<String> plain(Method method) {
        return method.parameterTypes().stream().map(this::erasure).toList();
    }

    private List<String> facades(Method method) {
        return method.parameterTypes().stream()
                .map(type -> wrapped.is(type) ? site.request().generated().toString() : erasure(type))
                .toList();
    }

    private String erasure(TypeMirror type) {
        return site.plainNames().of(site.round().types().erasure(type)).toString();
    }
}
