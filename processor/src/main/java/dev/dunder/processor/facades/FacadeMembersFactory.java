package dev.dunder.processor.facades;

import dev.dunder.processor.core.base.Visibility;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Access;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** Decides which members of a type its facade offers, under which names, and whether the facade implements the type. */
final class FacadeMembersFactory {
    /** The name of constructors in messages. */
    private static final String CONSTRUCTOR = "new";

    private final FacadeDeclaration declaration;
    private final FacadeNaming naming;
    private final Access access;

    FacadeMembersFactory(FacadeDeclaration declaration, FacadeNaming naming, Access access) {
        this.declaration = declaration;
        this.naming = naming;
        this.access = access;
    }

    /** What a facade of a kind offers, with names that may still clash. */
    FacadeMembers create(FacadeKind kind) {
        return new FacadeMembers(
                offered(declaration.fields(), access::of, naming::name),
                isInner() ? List.of() : offered(declaration.constructors(), access::of, part -> CONSTRUCTOR),
                offered(declaration.methods(), access::of, naming::name),
                Stream.<Part<?>>concat(
                                hidden(declaration.fields(), access::of),
                                hidden(declaration.methods(), access::of))
                        .toList(),
                kind.keepsNames() && canBeImplemented());
    }

    private <M> List<NamedPart<M>> offered(
            List<Part<M>> parts, Function<M, Visibility> visibility, Function<Part<M>, String> name) {
        return parts.stream()
                .filter(part -> !part.isOmitted() && isVisible(visibility.apply(part.member())))
                .map(part -> new NamedPart<>(part, name.apply(part)))
                .toList();
    }

    private static <M> Stream<Part<M>> hidden(List<Part<M>> parts, Function<M, Visibility> visibility) {
        return parts.stream().filter(part -> !part.isOmitted() && !isVisible(visibility.apply(part.member())));
    }

    private static boolean isVisible(Visibility visibility) {
        return switch (visibility) {
            case PUBLIC, PACKAGE -> true;
            case HIDDEN -> false;
        };
    }

    /** Whether a constructor needs an instance of the class around it. */
    private boolean isInner() {
        TypeElement source = source();
        return source.getNestingKind() == NestingKind.MEMBER
                && !source.getModifiers().contains(Modifier.STATIC);
    }

    private boolean canBeImplemented() {
        return source().getKind() == ElementKind.INTERFACE
                && !source().getModifiers().contains(Modifier.SEALED)
                && declaration.methods().stream()
                        .filter(part -> part.member().isAbstract())
                        .allMatch(this::isImplemented);
    }

    private boolean isImplemented(Part<Method> method) {
        return isVisible(access.of(method.member())) && !method.isOmitted() && !method.isRenamed();
    }

    private TypeElement source() {
        return declaration.request().source();
    }
}
