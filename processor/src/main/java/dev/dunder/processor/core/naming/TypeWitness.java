package dev.dunder.processor.core.naming;

import dev.dunder.processor.core.base.Bounds;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.base.TypeViews;
import dev.dunder.processor.core.members.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Tells the calls whose type arguments must be written, though the arguments are the caller's own parameters of the very
 * same types: for a {@code Consumer<? super T>} compilers infer what such a consumer takes, which need not keep to a bound
 * that ties {@code T} to type variables, as in {@code <T extends Comparable<T>>}.
 */
public final class TypeWitness {
    private TypeWitness() {}

    /** Whether a method that passes its parameters on to one of the same signature has to name its type variables. */
    public static boolean isNeeded(Method method) {
        return isNeeded(method, List.of());
    }

    /** The same for a method that has type parameters more, as a static one has those of the type of its first parameter. */
    public static boolean isNeeded(Method method, List<TypeParameterElement> more) {
        List<TypeVariable> variables = new ArrayList<>(method.type().getTypeVariables());
        more.forEach(parameter -> variables.add(ElementViews.variableOf(parameter)));
        if (variables.isEmpty()) {
            return false;
        }
        Set<Element> tied = tied(variables);
        if (tied.isEmpty()) {
            return false;
        }
        Mentions mentions = new Mentions();
        method.parameterTypes().forEach(type -> mentions.visit(type, false));
        return mentions.below.stream().anyMatch(tied::contains);
    }

    /**
     * Whether such a call would be ambiguous: of {@code <T> f(List<? extends Set<T>>)} and {@code <T> f(Iterable<T>)} neither
     * is more specific, but with its type arguments written the other does not apply.
     */
    public static boolean isNeededBeside(Method method, Method other, Round round) {
        List<? extends TypeMirror> ones = method.parameterTypes();
        List<? extends TypeMirror> others = other.parameterTypes();
        if (ones.size() != others.size()
                || method.type().getTypeVariables().isEmpty()
                || other.type().getTypeVariables().isEmpty()) {
            return false;
        }
        boolean isHidden = false;
        for (int i = 0; i < ones.size(); i++) {
            TypeMirror one = round.types().erasure(ones.get(i));
            TypeMirror wider = round.types().erasure(others.get(i));
            if (!round.types().isSubtype(one, wider)) {
                return false;
            }
            isHidden |= !round.types().isSameType(one, wider)
                    && hasArgument(ones.get(i), TypeKind.WILDCARD)
                    && hasArgument(others.get(i), TypeKind.TYPEVAR);
        }
        return isHidden;
    }

    private static boolean hasArgument(TypeMirror type, TypeKind kind) {
        return TypeViews.declared(type).stream()
                .flatMap(declared -> declared.getTypeArguments().stream())
                .anyMatch(argument -> argument.getKind() == kind);
    }

    /** The variables that bounds tie to one another, or to themselves. */
    private static Set<Element> tied(List<? extends TypeVariable> variables) {
        Set<Element> tied = new HashSet<>();
        for (TypeVariable variable : variables) {
            Mentions mentions = new Mentions();
            Bounds.of(variable).forEach(bound -> mentions.visit(bound, false));
            mentions.all.removeIf(
                    other -> variables.stream().noneMatch(one -> one.asElement().equals(other)));
            if (!mentions.all.isEmpty()) {
                tied.add(variable.asElement());
                tied.addAll(mentions.all);
            }
        }
        return tied;
    }

    /** Collects the type variables of types, and those among them that stand below {@code ? super}. */
    private static final class Mentions extends SimpleTypeVisitor14<Void, Boolean> {
        private final Set<Element> all = new HashSet<>();
        private final Set<Element> below = new HashSet<>();

        @Override
        public Void visitTypeVariable(TypeVariable type, Boolean isBelow) {
            all.add(type.asElement());
            if (isBelow) {
                below.add(type.asElement());
            }
            return defaultAction(type, isBelow);
        }

        @Override
        public Void visitArray(ArrayType type, Boolean isBelow) {
            return visit(type.getComponentType(), isBelow);
        }

        @Override
        public Void visitDeclared(DeclaredType type, Boolean isBelow) {
            for (TypeMirror argument : type.getTypeArguments()) {
                visit(argument, isBelow);
            }
            return visit(type.getEnclosingType(), isBelow);
        }

        @Override
        public Void visitWildcard(WildcardType type, Boolean isBelow) {
            if (type.getExtendsBound() != null) {
                visit(type.getExtendsBound(), isBelow);
            }
            return type.getSuperBound() == null ? defaultAction(type, isBelow) : visit(type.getSuperBound(), true);
        }
    }
}
