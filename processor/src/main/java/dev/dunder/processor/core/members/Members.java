package dev.dunder.processor.core.members;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.Enclosing;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.base.TypeViews;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds the methods that a type has: its own, private ones included, and those that it inherits (JLS 8.4.8 and 9.4.1),
 * each once and in place of those that it overrides.
 */
public final class Members {
    private final Round round;
    private final TypeElement type;
    private final DeclaredType site;
    private final Supertypes lineage;
    private final Map<String, List<Method>> found = new LinkedHashMap<>();

    private Members(TypeElement type, Supertypes lineage, Round round) {
        this.round = round;
        this.type = type;
        this.site = ElementViews.typeOf(type);
        this.lineage = lineage;
    }

    /** The methods of a type whose names are wanted. */
    public static List<Method> methods(TypeElement type, Supertypes lineage, Predicate<String> wanted, Round round) {
        Members members = new Members(type, lineage, round);
        for (TypeElement owner : lineage.types()) {
            for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
                if (wanted.test(method.getSimpleName().toString()) && members.isMember(method, owner)) {
                    members.add(method);
                }
            }
        }
        return members.found.values().stream().flatMap(List::stream).toList();
    }

    /** The constructors of a type; none of an abstract class. */
    public static List<Method> constructors(TypeElement type) {
        return type.getModifiers().contains(Modifier.ABSTRACT)
                ? List.of()
                : ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .map(constructor ->
                                new Method(constructor, TypeViews.executable(constructor.asType()), List.of()))
                        .toList();
    }

    private boolean isMember(ExecutableElement method, TypeElement owner) {
        if (owner.equals(type)) {
            return true;
        }
        Set<Modifier> modifiers = method.getModifiers();
        if (modifiers.contains(Modifier.PRIVATE)) {
            return false;
        }
        if (modifiers.contains(Modifier.STATIC) && owner.getKind().isInterface()) {
            return false;
        }
        if (type.getKind().isInterface() && owner.getKind() == ElementKind.CLASS) {
            return modifiers.contains(Modifier.PUBLIC);
        }
        return modifiers.contains(Modifier.PUBLIC)
                || modifiers.contains(Modifier.PROTECTED)
                || isInheritedWithinPackage(owner);
    }

    private boolean isInheritedWithinPackage(TypeElement owner) {
        List<TypeElement> types = lineage.types();
        return types.subList(0, types.indexOf(owner) + 1).stream()
                        .map(round.elements()::getPackageOf)
                        .distinct()
                        .count()
                == 1;
    }

    private void add(ExecutableElement element) {
        Method method = new Method(element, asMember(element), List.of());
        List<Method> sameName = found.computeIfAbsent(method.name(), name -> new ArrayList<>());
        for (int i = 0; i < sameName.size(); i++) {
            Method other = sameName.get(i);
            if (isSameSignature(other, method)) {
                sameName.set(i, isBetter(method, other) ? method.overriding(other) : other.overriding(method));
                return;
            }
        }
        sameName.add(method);
    }

    /** The type as a member; of the type's own methods as it is, since substitution loses annotations on variables. */
    private ExecutableType asMember(ExecutableElement method) {
        boolean isAsDeclared = method.getModifiers().contains(Modifier.STATIC)
                || Enclosing.type(method).equals(type);
        return TypeViews.executable(
                isAsDeclared ? method.asType() : round.types().asMemberOf(site, method));
    }

    private boolean isSameSignature(Method one, Method other) {
        return one.parameterTypes().size() == other.parameterTypes().size()
                && missing(one).equals(missing(other))
                && (round.types().isSubsignature(one.type(), other.type())
                        || round.types().isSubsignature(other.type(), one.type()));
    }

    /** The parameters' types that are not there yet: compilers take them for the same as any other type. */
    private static List<String> missing(Method method) {
        return method.parameterTypes().stream()
                .map(type -> type.getKind() == TypeKind.ERROR ? DisplayName.of(type) : "")
                .toList();
    }

    /**
     * Whether a method found later goes before one found earlier: an interface further off may override a nearer one's,
     * and of abstract methods that are one the result that says more counts (JLS 15.12.2.5).
     */
    private boolean isBetter(Method later, Method earlier) {
        if (isSubclass(later.owner(), earlier.owner())) {
            return !earlier.owner().equals(later.owner());
        }
        TypeMirror laterResult = later.returnType();
        TypeMirror earlierResult = earlier.returnType();
        return later.isAbstract()
                && earlier.isAbstract()
                && !isSubclass(earlier.owner(), later.owner())
                && isReference(laterResult)
                && isReference(earlierResult)
                && !round.types().isSameType(laterResult, earlierResult)
                && round.types().isSubtype(laterResult, earlierResult);
    }

    private static boolean isReference(TypeMirror result) {
        return !result.getKind().isPrimitive() && result.getKind() != TypeKind.VOID;
    }

    private boolean isSubclass(TypeElement one, TypeElement other) {
        return round.types()
                .isSubtype(round.types().erasure(one.asType()), round.types().erasure(other.asType()));
    }
}
