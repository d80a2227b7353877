package dev.dunder.processor.formulas.lowering;

import dev.dunder.processor.core.base.Enclosing;
import dev.dunder.processor.core.marks.GenericVarargs;
import dev.dunder.processor.core.marks.Lint;
import dev.dunder.processor.core.members.Field;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.Overload;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds the warnings that javac gives at a call, by the names of {@code -Xlint}, so that these and no others are suppressed. */
public final class CallWarnings {
    private final JavaTypes types;
    private final Lint lint;

    public CallWarnings(JavaTypes types) {
        this.types = types;
        this.lint = new Lint(types.round());
    }

    /** The warnings of a call of a static method or a constructor, whose class is named. */
    public Set<String> ofStatic(Overload chosen, List<TypeMirror> arguments) {
        Set<String> names = ofCall(chosen, arguments);
        names.addAll(ofNaming(chosen.owner()));
        return names;
    }

    /** The warnings of a call of a method of an object. */
    public Set<String> ofMethod(TypeMirror receiver, Overload chosen, List<TypeMirror> arguments) {
        Set<String> names = ofCall(chosen, arguments);
        boolean isErased = chosen.element().getParameters().stream()
                .map(Element::asType)
                .anyMatch(type -> !types.isSame(type, types.round().types().erasure(type)));
        if (isErased && isRaw(receiver, chosen.owner())) {
            names.add("unchecked");
        }
        return names;
    }

    private Set<String> ofCall(Overload chosen, List<TypeMirror> arguments) {
        Set<String> names = new TreeSet<>(lint.ofUse(chosen.element()));
        for (int i = 0; i < arguments.size(); i++) {
            names.addAll(ofConversion(arguments.get(i), chosen.parameters().get(i)));
        }
        if (chosen.isSpread() && !arguments.isEmpty() && isGenericArray(chosen)) {
            names.add("unchecked");
        }
        return names;
    }

    /** The array that javac creates cannot check its elements, and the method does not promise to be safe. */
    private boolean isGenericArray(Overload chosen) {
        TypeMirror element = chosen.parameters().get(chosen.parameters().size() - 1);
        return !GenericVarargs.isReifiable(element) && !GenericVarargs.isSafe(chosen.element(), types.round());
    }

    /** The warning of a raw type where a parameterized one is wanted (JLS 5.1.9). */
    public Set<String> ofConversion(TypeMirror given, TypeMirror wanted) {
        boolean isUnchecked = wanted instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty()
                && isRaw(given, (TypeElement) declared.asElement());
        return isUnchecked ? Set.of("unchecked") : Set.of();
    }

    private boolean isRaw(TypeMirror receiver, TypeElement owner) {
        return !owner.getTypeParameters().isEmpty()
                && types.view(receiver, owner.getQualifiedName().toString())
                        .filter(view -> view.getTypeArguments().isEmpty())
                        .isPresent();
    }

    /** The warnings of reading a field; a static one is read from its class. */
    public Set<String> ofField(Field field) {
        Set<String> names = new TreeSet<>(lint.ofUse(field.element()));
        if (field.isStatic()) {
            names.addAll(ofNaming(field.owner()));
        }
        return names;
    }

    /** The warnings of naming a class, and those around it. */
    Set<String> ofNaming(TypeElement type) {
        Set<String> names = new TreeSet<>();
        Optional<Element> around = Optional.of(type);
        while (around.filter(TypeElement.class::isInstance).isPresent()) {
            names.addAll(lint.ofUse(around.get()));
            around = around.flatMap(Enclosing::of);
        }
        return names;
    }

    /** The warnings of a type in a signature or before a variable. */
    public Set<String> ofType(TypeMirror type) {
        return lint.ofType(type);
    }
}
