package dev.dunder.processor.facades;

import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.members.Field;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.naming.TypeNames;
import dev.dunder.processor.core.source.DocComment;
import dev.dunder.processor.facades.Clashes.Claim;
import dev.dunder.processor.facades.FacadeModel.Constant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** Puts the model together: every member that is offered, in its one or two forms, and what only facades have. */
final class FacadeModelFactory {
    private final Site site;
    private final FacadeMembers offer;
    private final FacadeStyle style;
    private final Clashes clashes;
    private final FacadeModel.Names names;
    private final DelegateFactory factory;
    private final Set<String> accessors;
    private final List<Constant> constants = new ArrayList<>();
    private final List<Delegate> constructors = new ArrayList<>();
    private final List<Delegate> methods = new ArrayList<>();

    FacadeModelFactory(Site site, FacadeDeclaration declaration, FacadeMembers offer, FacadeStyle style) {
        this.site = site;
        this.offer = offer;
        this.style = style;
        this.clashes = new Clashes(declaration, erasure(site.source().mirror()), style.isOpen());
        this.names = PrivateNames.of(site, offer);
        this.factory = new DelegateFactory(site, names.field(), offer);
        this.accessors = offer.members().stream()
                .filter(named -> named.part() instanceof Part.OfMethod)
                .filter(named -> named.method().parameterTypes().isEmpty())
                .map(Named::name)
                .collect(Collectors.toSet());
    }

    /** The model, which is good only if there are no problems. */
    FacadeModel create() {
        offer.members().stream().flatMap(this::claims).forEach(clashes::claim);
        offer.members().forEach(this::add);
        FacadeShape shape = new FacadeShape(site, offer, style);
        return new FacadeModel(
                names,
                shape.wrapped(),
                shape.shape(),
                new FacadeModel.Doc(
                        style.inWords(),
                        offer.leftOut().stream().map(Part::inWords).toList(),
                        DocComment.of(site.request().source(), site.request(), site.round())),
                constants,
                constructors,
                methods,
                site.nulls());
    }

    List<Problem> problems() {
        return clashes.problems();
    }

    private Stream<Claim> claims(Named named) {
        if (!(named.part() instanceof Part.OfField part)) {
            return Stream.of(Claim.of(named, plain(named.method())));
        }
        if (isConstant(named, part.field())) {
            return Stream.of(Claim.ofConstant(named));
        }
        Stream<Claim> getter = Stream.of(Claim.of(named, List.of()));
        return part.field().isFinal()
                ? getter
                : Stream.concat(
                        getter,
                        Stream.of(Claim.of(named, List.of(erasure(part.field().type())))));
    }

    private void add(Named named) {
        if (named.part() instanceof Part.OfField part) {
            addField(named, part.field());
        } else if (named.part() instanceof Part.OfConstructor part) {
            addForms(named, part.constructor(), constructors, form -> factory.constructor(part.constructor(), form));
        } else {
            Method method = named.method();
            addForms(named, method, methods, form -> factory.method(method, named.name(), form));
        }
    }

    private void addForms(
            Named named, Method method, List<Delegate> delegates, Function<ParameterForm, Delegate> forms) {
        delegates.add(forms.apply(ParameterForm.PLAIN));
        if (hasSecondForm(method.parameterTypes()) && clashes.takeIfFree(Claim.of(named, facades(method)))) {
            delegates.add(forms.apply(ParameterForm.FACADES));
        }
    }

    private void addField(Named named, Field field) {
        if (isConstant(named, field)) {
            if (!offer.isImplementation()) { // which inherits it
                constants.add(factory.constant(field, named.name()));
            }
            return;
        }
        methods.add(factory.getter(field, named.name()));
        if (field.isFinal()) {
            return;
        }
        methods.add(factory.setter(field, named.name(), ParameterForm.PLAIN));
        if (hasSecondForm(List.of(field.type()))
                && clashes.takeIfFree(
                        Claim.of(named, List.of(site.request().generated().toString())))) {
            methods.add(factory.setter(field, named.name(), ParameterForm.FACADES));
        }
    }

    /** What Java's own naming tells from a method of the same name stays a field, where its accessor would not be told. */
    private boolean isConstant(Named named, Field field) {
        return DelegateFactory.isConstant(field)
                || (field.isStatic() && field.isFinal() && accessors.contains(named.name()));
    }

    /** A facade that implements the type can be passed as it is. */
    private boolean hasSecondForm(List<? extends TypeMirror> parameters) {
        return !offer.isImplementation() && parameters.stream().anyMatch(site.own()::is);
    }

    private List<String> plain(Method method) {
        return method.parameterTypes().stream().map(this::erasure).toList();
    }

    private List<String> facades(Method method) {
        return method.parameterTypes().stream()
                .map(type -> site.own().is(type) ? site.request().generated().toString() : erasure(type))
                .toList();
    }

    private String erasure(TypeMirror type) {
        return TypeNames.plain(site.round())
                .of(site.round().types().erasure(type))
                .toString();
    }
}
