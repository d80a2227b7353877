package dev.dunder.processor.formulas.types;

import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.Enclosing;
import dev.dunder.processor.core.base.Visibility;
import dev.dunder.processor.core.members.Field;
import dev.dunder.processor.core.members.Fields;
import dev.dunder.processor.core.members.Members;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Supertypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the members of a type that generated code can use, as that type sees them. */
public final class MemberLookup {
    private final JavaTypes types;
    private final Sites sites = new Sites();
    private final MemberView view;
    private final Map<TypeElement, Supertypes> lineages = new HashMap<>();

    /** The members that a package can see. */
    public MemberLookup(JavaTypes types) {
        this.types = types;
        this.view = new MemberView(types);
    }

    /** The classes and interfaces whose members a type has: its own, or those of its bounds (JLS 4.4 and 4.9). */
    public Stream<DeclaredType> sites(TypeMirror type) {
        return sites.visit(type);
    }

    /** Whether the JDK declares a type, or one of its bounds. */
    public boolean isOfJdk(TypeMirror type) {
        return sites(type).map(ElementViews::classOf).anyMatch(types::isOfJdk);
    }

    /** The instance methods of a name. */
    public List<Overload> methods(TypeMirror receiver, String name) {
        return sites(receiver)
                .flatMap(site -> methods(ElementViews.classOf(site), name)
                        .filter(method -> !method.isStatic())
                        .flatMap(method -> seenFrom(site, method.element()).stream()))
                .toList();
    }

    /** The static methods of a name. */
    public List<Overload> statics(TypeElement type, String name) {
        return methods(type, name)
                .filter(Method::isStatic)
                .map(MemberView::declared)
                .toList();
    }

    /** All static methods that a class declares itself. */
    public Stream<Overload> allStatics(TypeElement type) {
        return Members.methods(type, lineage(type), name -> true, types.round()).stream()
                .filter(Method::isStatic)
                .filter(this::isVisible)
                .map(MemberView::declared);
    }

    /** The constructors of a class of which there can be objects; generic classes are created with the arguments that the parameters' types say. */
    public List<Overload> constructors(TypeElement type) {
        return type.getKind() == ElementKind.ENUM
                        || type.getModifiers().contains(Modifier.ABSTRACT)
                        || Enclosing.isInner(type)
                ? List.of()
                : Members.constructors(type).stream()
                        .filter(this::isVisible)
                        .map(constructor -> MemberView.constructor(type, constructor))
                        .toList();
    }

    /** A field of a name. */
    public Optional<Field> field(TypeMirror receiver, String name, boolean isStatic) {
        return sites(receiver)
                .flatMap(
                        site -> Fields.named(
                                        ElementViews.classOf(site),
                                        name,
                                        lineage(ElementViews.classOf(site)),
                                        types.round())
                                .stream()
                                .filter(field -> field.isStatic() == isStatic)
                                .filter(field -> types.access().of(field) != Visibility.HIDDEN)
                                .map(field -> isStatic ? field : view.field(site, field)))
                .findFirst();
    }

    /** The nested class of a name that a type declares, or else inherits (JLS 8.5). */
    public Optional<TypeElement> nested(TypeElement type, String name) {
        return ElementFilter.typesIn(type.getEnclosedElements()).stream()
                .filter(nested -> nested.getSimpleName().contentEquals(name))
                .filter(nested -> types.access().of(nested) != Visibility.HIDDEN)
                .findFirst()
                .or(() -> types.round().types().directSupertypes(type.asType()).stream()
                        .flatMap(this::sites)
                        .flatMap(site -> nested(ElementViews.classOf(site), name).stream())
                        .findFirst());
    }

    /** The names of all methods and fields that a type has, for suggestions. */
    public Set<String> names(TypeMirror receiver) {
        Set<String> names = new TreeSet<>();
        sites(receiver).forEach(site -> {
            TypeElement element = ElementViews.classOf(site);
            Members.methods(element, lineage(element), name -> true, types.round()).stream()
                    .filter(this::isVisible)
                    .filter(method -> !method.isDeclaredByObject())
                    .forEach(method -> names.add(method.name()));
            Fields.visible(element, lineage(element), types.round()).forEach(field -> names.add(field.name()));
        });
        return names;
    }

    /** The names of methods, as {@code name()}, and of fields that a type declares and the package cannot see. */
    public Set<String> hidden(TypeMirror receiver) {
        Set<String> hidden = new TreeSet<>();
        sites(receiver)
                .forEach(site -> ElementViews.classOf(site)
                        .getEnclosedElements()
                        .forEach(member -> {
                            boolean isField = member.getKind().isField();
                            boolean isMember = isField || member.getKind() == ElementKind.METHOD;
                            if (isMember && types.access().declared(member) == Visibility.HIDDEN) {
                                hidden.add(member.getSimpleName() + (isField ? "" : "()"));
                            }
                        }));
        return hidden;
    }

    /** A method as a type sees it; none where what is known of the type's arguments lets it take nothing. */
    public Optional<Overload> seenFrom(DeclaredType site, ExecutableElement method) {
        return view.method(site, method);
    }

    /** The declaration of a method, and those of the methods that it overrides. */
    Stream<ExecutableElement> declarations(ExecutableElement method) {
        Stream<ExecutableElement> overridden = methods(
                        Enclosing.type(method), method.getSimpleName().toString())
                .filter(member -> member.element().equals(method))
                .flatMap(member -> member.overridden().stream());
        return Stream.concat(Stream.of(method), overridden);
    }

    private Stream<Method> methods(TypeElement type, String name) {
        return Members.methods(type, lineage(type), name::equals, types.round()).stream()
                .filter(this::isVisible);
    }

    private boolean isVisible(Method method) {
        return types.access().of(method) != Visibility.HIDDEN;
    }

    /** The lineage of a type, found once. */
    public Supertypes lineage(TypeElement type) {
        return lineages.computeIfAbsent(type, one -> Supertypes.of(one, types.round()));
    }
}
