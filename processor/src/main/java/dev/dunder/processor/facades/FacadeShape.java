package dev.dunder.processor.facades;

import dev.dunder.processor.core.base.UniqueNames;
import dev.dunder.processor.core.marks.Lint;
import dev.dunder.processor.core.members.Members;
import dev.dunder.processor.core.members.Supertypes;
import dev.dunder.processor.core.naming.SourceType;
import dev.dunder.processor.core.naming.TypeTests;
import dev.dunder.processor.core.naming.VariableNames;
import dev.dunder.processor.core.source.Site;
import dev.dunder.processor.core.source.TypeHead;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Decides what kind of class a facade is, and how it names what it wraps. */
final class FacadeShape {
    private static final Set<String> WARNED_EXCEPTIONS =
            Set.of("java.lang.InterruptedException", "java.lang.Exception", "java.lang.Throwable");

    /** The methods of {@code Object} that a facade calls. */
    private static final Set<String> CALLED = Set.of("hashCode", "toString");

    private final Site site;
    private final FacadeMembers members;
    private final FacadeKind kind;

    FacadeShape(Site site, FacadeMembers members, FacadeKind kind) {
        this.site = site;
        this.members = members;
        this.kind = kind;
    }

    FacadeModel.Names names() {
        UniqueNames unique = new UniqueNames(List.copyOf(members.names()));
        UniqueNames types = new UniqueNames(site.source().name().simpleNames());
        String field = unique.name("wrapped");
        String wrap = unique.name("wrapOrNull");
        String unwrap = unique.name("unwrapOrNull");
        List<StateField> state =
                kind.state().stream().map(each -> each.named(unique)).toList();
        UniqueNames parameters =
                new UniqueNames(state.stream().map(StateField::name).toList());
        String parameter = parameters.name(VariableNames.of(site.source().mirror()));
        return new FacadeModel.Names(
                field, wrap, unwrap, types.name("Wrapping"), state, parameter, parameters.name("marker"));
    }

    FacadeModel.Wrapped wrapped() {
        SourceType source = site.source();
        return new FacadeModel.Wrapped(
                source.name(),
                source.type(),
                new WrappedType(site).facadeOr(source.mirror(), site.plainNames()),
                source.variables(),
                warnings());
    }

    /** A deprecated {@code hashCode} is called all the same. */
    private Map<String, List<String>> warnings() {
        Lint lint = new Lint(site.round());
        TypeElement source = site.source().element();
        Map<String, List<String>> warnings = new HashMap<>();
        Members.methods(source, Supertypes.of(source, site.round()), CALLED::contains, site.round()).stream()
                .filter(method -> method.parameterTypes().isEmpty())
                .forEach(method -> warnings.put(method.name(), List.copyOf(lint.ofCall(method, source))));
        return warnings;
    }

    FacadeModel.Shape shape() {
        TypeHead head = TypeHead.of(site).suppressing(suppressed());
        return new FacadeModel.Shape(
                kind.isExtensible() ? head.extensible() : head,
                kind.showsInstance(),
                members.isImplementation(),
                members.isImplementation() ? inheritedTypes() : List.of());
    }

    /** What an implementation of the type is warned of. */
    private List<String> suppressed() {
        TypeTests tests = new TypeTests(site.round());
        TypeMirror source = site.source().mirror();
        List<String> names = new ArrayList<>();
        if (members.isImplementation() && tests.isA(source, Serializable.class.getCanonicalName())) {
            names.add("serial");
        }
        if (members.isImplementation() && tests.isA(source, AutoCloseable.class.getCanonicalName()) && mayInterrupt()) {
            names.add("try");
        }
        return names;
    }

    /** Whether {@code close} may throw what {@code -Xlint:try} warns of. */
    private boolean mayInterrupt() {
        TypeTests tests = new TypeTests(site.round());
        return members.methods().stream()
                .map(named -> named.member().method())
                .filter(method -> method.signature().equals("close()"))
                .flatMap(method -> method.type().getThrownTypes().stream())
                .anyMatch(thrown -> WARNED_EXCEPTIONS.stream().anyMatch(name -> tests.is(thrown, name)));
    }

    private List<String> inheritedTypes() {
        return Supertypes.of(site.request().source(), site.round()).types().stream()
                .flatMap(type -> ElementFilter.typesIn(type.getEnclosedElements()).stream())
                .map(TypeElement::getSimpleName)
                .map(Object::toString)
                .distinct()
                .sorted()
                .toList();
    }
}
