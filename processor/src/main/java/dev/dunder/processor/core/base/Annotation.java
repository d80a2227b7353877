package dev.dunder.processor.core.base;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Typed reads of an annotation that is known by its name alone, so that the processor needs no annotation class. */
public final class Annotation {
    private final AnnotationMirror mirror;
    private final Map<String, AnnotationValue> values;
    private final Elements elements;

    private Annotation(AnnotationMirror mirror, Map<String, AnnotationValue> values, Elements elements) {
        this.mirror = mirror;
        this.values = values;
        this.elements = elements;
    }

    /** The annotation of a qualified name on an element. */
    public static Optional<Annotation> on(Element element, String qualifiedName, Elements elements) {
        return find(element.getAnnotationMirrors(), qualifiedName, elements);
    }

    /** The annotation of a qualified name on a type, or inherited from a superclass (JLS 9.6.4.3). */
    public static Optional<Annotation> onOrInherited(Element element, String qualifiedName, Elements elements) {
        return on(element, qualifiedName, elements)
                .or(() -> find(elements.getAllAnnotationMirrors(element), qualifiedName, elements));
    }

    private static Optional<Annotation> find(
            List<? extends AnnotationMirror> mirrors, String qualifiedName, Elements elements) {
        for (AnnotationMirror mirror : mirrors) {
            if (isNamed(mirror, qualifiedName)) {
                return Optional.of(of(mirror, elements));
            }
        }
        return Optional.empty();
    }

    /** The annotation that a mirror stands for, defaults included. */
    public static Annotation of(AnnotationMirror mirror, Elements elements) {
        Map<String, AnnotationValue> values = new HashMap<>();
        elements.getElementValuesWithDefaults(mirror)
                .forEach((method, value) -> values.put(method.getSimpleName().toString(), value));
        return new Annotation(mirror, values, elements);
    }

    /** The qualified name of a mirror's annotation type. */
    public static String nameOf(AnnotationMirror mirror) {
        return ElementViews.nameOf(mirror.getAnnotationType());
    }

    private static boolean isNamed(AnnotationMirror mirror, String qualifiedName) {
        return ElementViews.classOf(mirror.getAnnotationType())
                .getQualifiedName()
                .contentEquals(qualifiedName);
    }

    /** The annotation of a qualified name on this annotation's own declaration. */
    public Optional<Annotation> meta(String qualifiedName) {
        return on(mirror.getAnnotationType().asElement(), qualifiedName, elements);
    }

    /** The simple name. */
    public String simpleName() {
        return mirror.getAnnotationType().asElement().getSimpleName().toString();
    }

    /** The names of the enum constants of an array value. */
    public List<String> constants(String name) {
        return elements(name)
                .flatMap(value -> ValueViews.constant(value).stream())
                .toList();
    }

    /** The mirror, for an {@link Origin}. */
    public AnnotationMirror mirror() {
        return mirror;
    }

    /** The place of a value, or of the annotation where the value is not there. */
    public Origin origin(Element element, String name) {
        return Optional.ofNullable(values.get(name))
                .<Origin>map(value -> new Origin.OfValue(element, mirror, value))
                .orElseGet(() -> new Origin.OfAnnotation(element, mirror));
    }

    /** Whether the source gives a value, and does not leave it to the default. */
    public boolean isWritten(String name) {
        return mirror.getElementValues().keySet().stream()
                .anyMatch(method -> method.getSimpleName().contentEquals(name));
    }

    /** A number of type int. */
    public int number(String name) {
        return value(name).flatMap(ValueViews::number).orElse(0);
    }

    /** Whether a boolean value is true. */
    public boolean flag(String name) {
        return value(name).flatMap(ValueViews::flag).orElse(false);
    }

    /** A string value. */
    public Optional<String> string(String name) {
        return value(name).flatMap(ValueViews::text);
    }

    /** The name of an enum constant value; empty also where the source names a constant that is none. */
    public Optional<String> constant(String name) {
        return value(name).flatMap(ValueViews::constant);
    }

    /** The strings of an array value. */
    public List<String> strings(String name) {
        return elements(name).flatMap(value -> ValueViews.text(value).stream()).toList();
    }

    /** The annotations of an array value. */
    public List<Annotation> annotations(String name) {
        return elements(name)
                .flatMap(value -> ValueViews.annotation(value).stream())
                .map(found -> of(found, elements))
                .toList();
    }

    /** The classes of an array value, each with its place in the source. */
    public List<ClassLiteral> classes(String name) {
        return elements(name)
                .map(value -> new ClassLiteral(value, ValueViews.type(value)))
                .toList();
    }

    private Optional<AnnotationValue> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    private Stream<AnnotationValue> elements(String name) {
        return value(name).flatMap(ValueViews::list).stream().flatMap(List::stream);
    }

    /**
     * A class literal in an annotation.
     *
     * @param value its place
     * @param content the type that the compiler made of it, if it made one; a missing type if it could not resolve it
     */
    public record ClassLiteral(AnnotationValue value, Optional<TypeMirror> content) {

        /** The type, unless the compiler does not know it (yet). */
        public Optional<TypeMirror> type() {
            return content.filter(type -> type.getKind() != TypeKind.ERROR);
        }

        /** The name of the class, where the compiler tells it: javac does not of a class that it does not know. */
        public String name() {
            return content.map(DisplayName::of).orElse("(unknown)");
        }
    }
}
