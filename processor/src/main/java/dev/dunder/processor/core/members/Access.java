package dev.dunder.processor.core.members;

import dev.dunder.processor.core.base.Bounds;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.Enclosing;
import dev.dunder.processor.core.base.Visibility;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Decides what code in one package can name (JLS 6.6, and the exports of modules). */
public final class Access {
    private final Elements elements;
    private final PackageElement from;
    private final Map<PackageElement, Boolean> exported = new HashMap<>();

    /** Access from a package. */
    public Access(PackageElement from, Elements elements) {
        this.from = from;
        this.elements = elements;
    }

    /** From where a type can be named, its enclosing types included. */
    public Visibility of(TypeElement type) {
        Visibility own = declared(type);
        return own.narrower(Enclosing.of(type)
                .flatMap(ElementViews::type)
                .map(this::of)
                .orElseGet(() -> isExported(elements.getPackageOf(type)) ? Visibility.PUBLIC : Visibility.HIDDEN));
    }

    /** From where a type and all that it is made of can be named. */
    public Visibility of(TypeMirror type) {
        return new OfType().visit(type);
    }

    /** From where all of the types can be named. */
    public Visibility of(Collection<? extends TypeMirror> types) {
        Visibility all = Visibility.PUBLIC;
        for (TypeMirror type : types) {
            all = all.narrower(of(type));
        }
        return all;
    }

    /** From where a member can be called, its own modifiers and its signature considered. */
    public Visibility of(Method method) {
        return declared(method.element())
                .narrower(of(method.returnType()))
                .narrower(of(method.parameterTypes()))
                .narrower(of(method.type().getThrownTypes()))
                .narrower(of(Bounds.of(method.type())));
    }

    /** From where a field can be read, its own modifiers and its type considered. */
    public Visibility of(Field field) {
        return declared(field.element()).narrower(of(field.type()));
    }

    /** From where a member can be used, its own modifiers and all its types considered. */
    public Visibility of(Member member) {
        return member.accept(new OfMember());
    }

    /** From where a member or type can be named by its own modifiers. */
    public Visibility declared(Element element) {
        Set<Modifier> modifiers = element.getModifiers();
        if (modifiers.contains(Modifier.PUBLIC)) {
            return Visibility.PUBLIC;
        }
        boolean near = elements.getPackageOf(element).equals(from);
        return near && !modifiers.contains(Modifier.PRIVATE) ? Visibility.PACKAGE : Visibility.HIDDEN;
    }

    private boolean isExported(PackageElement target) {
        return exported.computeIfAbsent(target, this::findExport);
    }

    private boolean findExport(PackageElement target) {
        Optional<ModuleElement> module = Optional.ofNullable(elements.getModuleOf(target));
        Optional<ModuleElement> own = Optional.ofNullable(elements.getModuleOf(from));
        if (module.isEmpty() || module.get().isUnnamed() || module.equals(own)) {
            return true;
        }
        List<ModuleElement.ExportsDirective> exports =
                ElementFilter.exportsIn(module.get().getDirectives());
        return exports.isEmpty()
                || exports.stream()
                        .filter(export -> export.getPackage().equals(target))
                        .anyMatch(export -> export.getTargetModules() == null
                                || own.filter(export.getTargetModules()::contains)
                                        .isPresent());
    }

    private final class OfMember implements Member.Visitor<Visibility> {
        @Override
        public Visibility visitMethod(Method method) {
            return Access.this.of(method);
        }

        @Override
        public Visibility visitConstructor(Method constructor) {
            return Access.this.of(constructor);
        }

        @Override
        public Visibility visitField(Field field) {
            return Access.this.of(field);
        }
    }

    private final class OfType extends SimpleTypeVisitor14<Visibility, Void> {
        OfType() {
            super(Visibility.PUBLIC);
        }

        @Override
        public Visibility visitDeclared(DeclaredType type, Void none) {
            return Access.this
                    .of(ElementViews.classOf(type))
                    .narrower(visit(type.getEnclosingType()))
                    .narrower(Access.this.of(type.getTypeArguments()));
        }

        @Override
        public Visibility visitArray(ArrayType type, Void none) {
            return visit(type.getComponentType());
        }

        @Override
        public Visibility visitWildcard(WildcardType type, Void none) {
            Visibility upper = type.getExtendsBound() == null ? Visibility.PUBLIC : visit(type.getExtendsBound());
            return type.getSuperBound() == null ? upper : upper.narrower(visit(type.getSuperBound()));
        }

        @Override
        public Visibility visitIntersection(IntersectionType type, Void none) {
            return Access.this.of(type.getBounds());
        }
    }
}
