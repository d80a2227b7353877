package dev.dunder.processor.core.members;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Enclosing;
import dev.dunder.processor.core.base.Round;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * A method as a member of the type that is looked at: with that type's arguments in place of its supertypes' variables.
 *
 * @param element the declaration
 * @param type the declaration's type as seen in the type that is looked at
 * @param overridden the declarations that it overrides or stands for, nearest first
 */
public record Method(ExecutableElement element, ExecutableType type, List<ExecutableElement> overridden) {

    /** Copies the list. */
    public Method {
        overridden = List.copyOf(overridden);
    }

    /** The simple name. */
    public String name() {
        return element.getSimpleName().toString();
    }

    /** The type that declares it. */
    public TypeElement owner() {
        return Enclosing.type(element);
    }

    /** The names that its parameters are declared with. */
    public List<String> parameterNames() {
        return element.getParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .toList();
    }

    /** The parameters' types, as a member. */
    public List<? extends TypeMirror> parameterTypes() {
        return type.getParameterTypes();
    }

    /** The result's type, as a member. */
    public TypeMirror returnType() {
        return type.getReturnType();
    }

    /** Whether it is static. */
    public boolean isStatic() {
        return element.getModifiers().contains(Modifier.STATIC);
    }

    /** Whether it is a constructor. */
    public boolean isConstructor() {
        return element.getKind() == ElementKind.CONSTRUCTOR;
    }

    /** Whether it is the constructor that takes the components of a record. */
    public boolean isCanonical() {
        return Records.isCanonical(element);
    }

    /** Whether it reads a component of a record. */
    public boolean isComponentAccessor() {
        return Records.isAccessor(element);
    }

    /** Its declaration, and then those of the methods that it overrides. */
    public Stream<ExecutableElement> declarations() {
        return Stream.concat(Stream.of(element), overridden.stream());
    }

    /** The annotation of a qualified name on it, or else on a method that it overrides. */
    public Optional<Annotation> annotation(String qualifiedName, Round round) {
        return declarations()
                .flatMap(declaration -> Annotation.on(declaration, qualifiedName, round.elements()).stream())
                .findFirst();
    }

    /** Whether it has no body. */
    public boolean isAbstract() {
        return element.getModifiers().contains(Modifier.ABSTRACT);
    }

    /** Whether {@code Object} declares it. */
    public boolean isDeclaredByObject() {
        return isObject(owner());
    }

    /** Whether each enum has it without writing it (JLS 8.9.3). Turbine forgets the parameter of {@code valueOf}. */
    public boolean isOfEveryEnum() {
        return owner().getKind() == ElementKind.ENUM
                && isStatic()
                && List.of("values()", "valueOf(String)", "valueOf()").contains(signature());
    }

    /** Whether it is the {@code valueOf(String)} of an enum, of whose parameter compilers say different things. */
    public boolean isEnumValueOf() {
        return isOfEveryEnum() && name().equals("valueOf");
    }

    /** Whether each record has it (JLS 8.10.3), but without its parameter, which Turbine forgets. */
    public boolean isRecordsEquals() {
        return owner().getKind() == ElementKind.RECORD && signature().equals("equals()");
    }

    /** Whether {@code Object} declares it, or a method that it stands for. */
    public boolean overridesObject() {
        return isDeclaredByObject() || overridden.stream().anyMatch(method -> isObject(Enclosing.type(method)));
    }

    private static boolean isObject(TypeElement type) {
        return type.getQualifiedName().contentEquals(Object.class.getCanonicalName());
    }

    /** How messages name it: {@code plus(Money)}. */
    public String signature() {
        String parameters =
                type.getParameterTypes().stream().map(DisplayName::of).collect(Collectors.joining(", "));
        return name() + "(" + (element.isVarArgs() ? parameters.replaceFirst("\\[\\]$", "...") : parameters) + ")";
    }

    Method overriding(Method other) {
        List<ExecutableElement> all = new ArrayList<>(overridden);
        all.add(other.element);
        all.addAll(other.overridden);
        return new Method(element, type, all);
    }
}
