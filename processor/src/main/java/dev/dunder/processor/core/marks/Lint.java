package dev.dunder.processor.core.marks;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.Bounds;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.Enclosing;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.base.TypeScanner;
import dev.dunder.processor.core.base.TypeViews;
import dev.dunder.processor.core.members.Field;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.naming.SourceType;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the warnings that code must suppress because a signature that it repeats would cause them itself: raw types,
 * unchecked calls of raw supertypes' methods, arrays of generic types, deprecated types and methods.
 */
public final class Lint {
    private final Round round;

    /** Lint of one round. */
    public Lint(Round round) {
        this.round = round;
    }

    /** The warnings of calling a method of a type, by the names of {@code javac -Xlint}, sorted. */
    public Set<String> ofCall(Method method, TypeElement site) {
        Set<String> names = new TreeSet<>();
        addDeprecation(method.element(), names);
        ofSignature(method.type(), names);
        GenericVarargs.lint(method, round).ifPresent(names::add);
        if (!method.parameterTypes().isEmpty() && isRaw(method.owner(), ElementViews.typeOf(site))) {
            names.add("unchecked");
        }
        return names;
    }

    /** The warnings of repeating a method's signature, and nothing more. */
    public Set<String> ofSignature(Method method) {
        Set<String> names = new TreeSet<>();
        ofSignature(method.type(), names);
        if (GenericVarargs.isGeneric(method)) {
            names.add("unchecked");
        }
        return names;
    }

    /** The warnings of using a deprecated member or type by itself, without regard to its signature. */
    public Set<String> ofUse(Element element) {
        Set<String> names = new TreeSet<>();
        addDeprecation(element, names);
        return names;
    }

    /** The warnings of reading or setting a field. */
    public Set<String> ofAccess(Field field) {
        Set<String> names = ofType(field.type());
        addDeprecation(field.element(), names);
        return names;
    }

    /** The warnings of naming a type. */
    public Set<String> ofType(TypeMirror type) {
        Set<String> names = new TreeSet<>();
        new Scan(names).visit(type);
        return names;
    }

    /** The warnings of naming a type of source and the bounds of its type parameters, as a generated class does. */
    public Set<String> ofHead(SourceType source) {
        Set<String> names = ofType(source.mirror());
        Scan scan = new Scan(names);
        source.parameters().forEach(parameter -> parameter.getBounds().forEach(scan::visit));
        return names;
    }

    private void ofSignature(ExecutableType signature, Set<String> names) {
        Scan scan = new Scan(names);
        scan.visit(signature.getReturnType());
        signature.getParameterTypes().forEach(scan::visit);
        signature.getThrownTypes().forEach(scan::visit);
        Bounds.of(signature).forEach(scan::visit);
    }

    private void addDeprecation(Element element, Set<String> names) {
        if (round.elements().isDeprecated(element)) {
            names.add(isForRemoval(element) ? "removal" : "deprecation");
        }
    }

    private boolean isForRemoval(Element element) {
        return Annotation.on(element, Deprecated.class.getCanonicalName(), round.elements())
                .filter(deprecated -> deprecated.flag("forRemoval"))
                .isPresent();
    }

    private boolean isRaw(TypeElement owner, DeclaredType site) {
        if (owner.getTypeParameters().isEmpty() || owner.equals(site.asElement())) {
            return false;
        }
        return find(owner, site)
                .filter(view -> view.getTypeArguments().isEmpty())
                .isPresent();
    }

    private Optional<DeclaredType> find(TypeElement owner, DeclaredType type) {
        if (type.asElement().equals(owner)) {
            return Optional.of(type);
        }
        return round.types().directSupertypes(type).stream()
                .flatMap(supertype -> TypeViews.declared(supertype).stream())
                .flatMap(supertype -> find(owner, supertype).stream())
                .findFirst();
    }

    private final class Scan extends TypeScanner {
        private final Set<String> names;

        Scan(Set<String> names) {
            this.names = names;
        }

        @Override
        public Void visitDeclared(DeclaredType type, Void none) {
            TypeElement element = ElementViews.classOf(type);
            if (type.getTypeArguments().isEmpty()
                    && !element.getTypeParameters().isEmpty()) {
                names.add("rawtypes");
            }
            Enclosing.types(element).forEach(around -> addDeprecation(around, names));
            super.visitDeclared(type, none);
            // ECJ gives static nested types an enclosing type too, and that without arguments.
            boolean isInner = element.getKind() == ElementKind.CLASS
                    && !element.getModifiers().contains(Modifier.STATIC);
            return isInner ? visit(type.getEnclosingType()) : defaultAction(type, none);
        }
    }
}
