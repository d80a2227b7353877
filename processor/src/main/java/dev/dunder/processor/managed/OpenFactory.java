package dev.dunder.processor.managed;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.dunder.processor.core.base.Enclosing;
import dev.dunder.processor.core.base.Visibility;
import dev.dunder.processor.core.marks.Marks;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Overloads;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.core.naming.TypeWitness;
import dev.dunder.processor.core.source.Site;
import dev.dunder.processor.managed.ManagedModel.Open;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Decides which constructors {@code open} mirrors, and how. */
final class OpenFactory {
    private final List<Method> constructors;
    private final List<TypeName> thrownByEnter;
    private final boolean isPublicMethod;
    private final Site site;
    private final Overloads overloads;

    OpenFactory(List<Method> constructors, List<TypeName> thrownByEnter, boolean isPublicMethod, Site site) {
        this.constructors = constructors.stream()
                .filter(constructor -> site.access().of(constructor) != Visibility.HIDDEN)
                .toList();
        this.thrownByEnter = thrownByEnter;
        this.isPublicMethod = isPublicMethod;
        this.site = site;
        this.overloads = new Overloads(site.round());
    }

    /** The constructors that can be called without an instance of a type around, in order. */
    List<Open> opens() {
        TypeElement type = site.source().element();
        return Enclosing.isInner(type) || type.getKind() == ElementKind.ENUM
                ? List.of()
                : constructors.stream().map(this::open).toList();
    }

    private Open open(Method constructor) {
        Signature signature = site.signature(constructor).build();
        List<TypeVariableName> typeArguments =
                TypeWitness.isNeeded(constructor) ? signature.typeVariables() : List.of();
        return new Open(
                signature.withVariablesOf(site.source()).withExceptions(thrownByEnter),
                typeArguments,
                marks(constructor).within(isPublicMethod),
                site.comment(constructor.element()));
    }

    private Marks marks(Method constructor) {
        Marks marks = site.marks(constructor).annotated(site.safety(constructor));
        boolean isAmbiguous = constructors.stream()
                .filter(other -> !other.equals(constructor))
                .anyMatch(other -> overloads.areAmbiguous(constructor, other));
        return isAmbiguous ? marks.suppressing(Overloads.LINT) : marks;
    }
}
