package dev.dunder.processor.facades;

import dev.dunder.processor.core.base.Enclosing;
import dev.dunder.processor.core.base.Visibility;
import dev.dunder.processor.core.members.Access;
import dev.dunder.processor.core.members.Member;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
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
                offered(declaration.fields(), naming::name),
                Enclosing.isInner(source()) ? List.of() : offered(declaration.constructors(), part -> CONSTRUCTOR),
                offered(declaration.methods(), naming::name),
                Stream.<Part<?>>concat(declaration.fields().stream(), declaration.methods().stream())
                        .filter(part -> !part.isOmitted() && !isVisible(part))
                        .toList(),
                kind.keepsNames() && canBeImplemented());
    }

    private <M extends Member> List<NamedPart<M>> offered(List<Part<M>> parts, Function<Part<M>, String> name) {
        return parts.stream()
                .filter(part -> !part.isOmitted() && isVisible(part))
                .map(part -> new NamedPart<>(part, name.apply(part)))
                .toList();
    }

    private boolean isVisible(Part<?> part) {
        return access.of(part.member()) != Visibility.HIDDEN;
    }

    private boolean canBeImplemented() {
        return source().getKind() == ElementKind.INTERFACE
                && !source().getModifiers().contains(Modifier.SEALED)
                && declaration.methods().stream()
                        .filter(part -> part.member().method().isAbstract())
                        .allMatch(this::isImplemented);
    }

    private boolean isImplemented(Part<?> method) {
        return isVisible(method) && !method.isOmitted() && !method.isRenamed();
    }

    private TypeElement source() {
        return declaration.request().source();
    }
}
