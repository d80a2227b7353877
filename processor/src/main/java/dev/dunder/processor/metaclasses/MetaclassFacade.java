package dev.dunder.processor.metaclasses;

import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.facades.FacadeDeclaration;
import dev.dunder.processor.facades.FacadeKind;
import dev.dunder.processor.facades.InstanceUse;
import dev.dunder.processor.facades.StateField;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.ElementFilter;

/**
 * The facades of a metaclass: with the names of its naming, and around the instance alone.
 *
 * @param definition what the metaclass says
 */
record MetaclassFacade(Definition definition) implements FacadeKind {
    @Override
    public String nameOf(String member) {
        return definition.naming().of(member);
    }

    @Override
    public boolean keepsNames() {
        return definition.naming().keepsNames();
    }

    @Override
    public boolean isExtensible() {
        return definition.isExtensible();
    }

    @Override
    public boolean showsInstance() {
        return true;
    }

    /** Nothing is known of methods, and nothing depends on it, as bodies have no guard. */
    @Override
    public InstanceUse useOf(Method method) {
        return InstanceUse.WRITE;
    }

    @Override
    public List<StateField> state() {
        return List.of();
    }

    @Override
    public List<String> ownMethods() {
        return List.of();
    }

    @Override
    public String description() {
        return definition.naming().description();
    }

    @Override
    public String clashRemedy() {
        return "exclude one with @Omit, or choose another naming";
    }

    @Override
    public List<Problem> problems(FacadeDeclaration declaration) {
        return Optional.of(declaration.request().source())
                .filter(type -> isExtensible())
                .flatMap(MetaclassFacade::reasonNotToExtend)
                .map(reason ->
                        MetaclassProblem.OPEN_FACADE.at(declaration.request().origin(), declaration.typeName(), reason))
                .stream()
                .toList();
    }

    private static Optional<String> reasonNotToExtend(Element type) {
        if (type.getKind() == ElementKind.RECORD) {
            return Optional.of("is a record, which is final");
        }
        List<? extends Element> constructors = ElementFilter.constructorsIn(type.getEnclosedElements());
        boolean hasPrivateOnly = !constructors.isEmpty()
                && constructors.stream()
                        .allMatch(constructor -> constructor.getModifiers().contains(Modifier.PRIVATE));
        return type.getKind() == ElementKind.ENUM || hasPrivateOnly
                ? Optional.of("has private constructors only")
                : Optional.empty();
    }
}
