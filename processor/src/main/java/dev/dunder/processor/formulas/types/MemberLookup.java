package dev.dunder.processor.formulas.types;

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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;

/** Finds the members of a type that generated code can use, as that type sees them. */
public final class MemberLookup {
    private final JavaTypes types;
    private final Map<TypeElement, Supertypes> lineages = new HashMap<>();

    /** The members that a package can see. */
    public MemberLookup(JavaTypes types) {
        this.types = types;
    }

    /** The classes and interfaces whose members a type has: its own, or those of its bounds (JLS 4.4 and 4.9). */
    public Stream<DeclaredType> sites(TypeMirror type) {
        if (type instanceof TypeVariable variable) {
            return sites(variable.getUpperBound());
        }
        if (type instanceof IntersectionType intersection) {
            return intersection.getBounds().stream().flatMap(this::sites);
        }
        return type.getKind() == TypeKind.DECLARED ? Stream.of((DeclaredType) type) : Stream.empty();
    }

    /** The instance methods of a name. */
    public List<Overload> methods(TypeMirror receiver, String name) {
        return sites(receiver)
                .flatMap(site -> methods(element(site), name)
                        .filter(method -> !method.isStatic())
                        .flatMap(method -> seenFrom(site, method.element()).stream()))
                .toList();
    }

    /** The static methods of a name. */
    public List<Overload> statics(TypeElement type, String name) {
        return methods(type, name)
                .filter(Method::isStatic)
                .map(method -> overload(method.element(), method.type()))
                .toList();
    }

    /** All static methods that a class declares itself. */
    public Stream<Overload> allStatics(TypeElement type) {
        return Members.methods(type, lineage(type), name -> true, types.round()).stream()
                .filter(Method::isStatic)
                .filter(this::isVisible)
                .map(method -> overload(method.element(), method.type()));
    }

    /** The constructors of a class of which there can be objects; generic classes are created with the arguments that the parameters' types say. */
    public List<Overload> constructors(TypeElement type) {
        return type.getKind() == ElementKind.ENUM || type.getModifiers().contains(Modifier.ABSTRACT) || isInner(type)
                ? List.of()
                : Members.constructors(type).stream()
                        .filter(this::isVisible)
                        .map(constructor -> constructor(type, constructor))
                        .toList();
    }

    /** Whether its objects need one of the class around it. */
    private static boolean isInner(TypeElement type) {
        return type.getNestingKind() == NestingKind.MEMBER
                && !type.getModifiers().contains(Modifier.STATIC);
    }

    private static Overload constructor(TypeElement type, Method constructor) {
        List<TypeVariable> variables = Stream.concat(
                        type.getTypeParameters().stream().map(parameter -> (TypeVariable) parameter.asType()),
                        constructor.type().getTypeVariables().stream().map(TypeVariable.class::cast))
                .toList();
        return new Overload(
                constructor.element(),
                variables,
                List.copyOf(constructor.parameterTypes()),
                type.asType(),
                List.copyOf(constructor.type().getThrownTypes()));
    }

    /** A field of a name. */
    public Optional<Field> field(TypeMirror receiver, String name, boolean isStatic) {
        return sites(receiver)
                .flatMap(site -> Fields.named(element(site), name, lineage(element(site)), types.round()).stream()
                        .filter(field -> field.isStatic() == isStatic)
                        .filter(field -> types.access().of(field) != Visibility.HIDDEN)
                        .map(field -> isStatic ? field : new Field(field.element(), fieldType(site, field))))
                .findFirst();
    }

    private TypeMirror fieldType(DeclaredType site, Field field) {
        TypeMirror type = types.round().types().asMemberOf(Wildcards.readable(site, types), field.element());
        return Wildcards.upper(type, types);
    }

    /** The nested class of a name that a type declares, or else inherits (JLS 8.5). */
    public Optional<TypeElement> nested(TypeElement type, String name) {
        return ElementFilter.typesIn(type.getEnclosedElements()).stream()
                .filter(nested -> nested.getSimpleName().contentEquals(name))
                .filter(nested -> types.access().of(nested) != Visibility.HIDDEN)
                .findFirst()
                .or(() -> types.round().types().directSupertypes(type.asType()).stream()
                        .flatMap(this::sites)
                        .flatMap(site -> nested(element(site), name).stream())
                        .findFirst());
    }

    /** The names of all methods and fields that a type has, for suggestions. */
    public Set<String> names(TypeMirror receiver) {
        Set<String> names = new TreeSet<>();
        sites(receiver).forEach(site -> {
            TypeElement element = element(site);
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
                .forEach(site -> element(site).getEnclosedElements().forEach(member -> {
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
        boolean takesNothing = method.getParameters().stream()
                .map(Element::asType)
                .anyMatch(parameter -> Wildcards.takesNothing(parameter, site));
        if (takesNothing) {
            return Optional.empty();
        }
        if (method.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of(overload(method, (ExecutableType) method.asType()));
        }
        ExecutableType read = asMember(Wildcards.readable(site, types), method);
        ExecutableType written = asMember(Wildcards.writable(site, types), method);
        TypeMirror result = isGetClass(method)
                ? types.round().types().erasure(read.getReturnType())
                : Wildcards.upper(read.getReturnType(), types);
        return Optional.of(new Overload(
                method, variables(written), List.copyOf(written.getParameterTypes()), result, thrown(read)));
    }

    private static boolean isGetClass(ExecutableElement method) {
        return method.getSimpleName().contentEquals("getClass");
    }

    private ExecutableType asMember(DeclaredType site, ExecutableElement method) {
        return (ExecutableType) types.round().types().asMemberOf(site, method);
    }

    private static Overload overload(ExecutableElement element, ExecutableType type) {
        return new Overload(
                element, variables(type), List.copyOf(type.getParameterTypes()), type.getReturnType(), thrown(type));
    }

    private static List<TypeVariable> variables(ExecutableType type) {
        return type.getTypeVariables().stream().map(TypeVariable.class::cast).toList();
    }

    private static List<TypeMirror> thrown(ExecutableType type) {
        return IntStream.range(0, type.getThrownTypes().size())
                .<TypeMirror>mapToObj(type.getThrownTypes()::get)
                .toList();
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

    private static TypeElement element(DeclaredType site) {
        return (TypeElement) site.asElement();
    }
}
