package dev.dunder.processor.core.members;

import dev.dunder.processor.core.base.Round;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the properties of a type among its methods and fields: a record's accessor, {@code getX}, {@code isX}, {@code x()}
 * or a field, the first that there is.
 */
public final class Properties {
    private final List<Method> methods;
    private final List<Field> fields;
    private final Round round;

    /** Properties of instance methods and fields, in an order that {@link #all} keeps; static ones are left out. */
    public Properties(List<Method> methods, List<Field> fields, Round round) {
        this.methods = methods.stream().filter(method -> !method.isStatic()).toList();
        this.fields = fields.stream().filter(field -> !field.isStatic()).toList();
        this.round = round;
    }

    /** The property of a name. */
    public Optional<Property> find(String name) {
        boolean isComponent =
                methods.stream().anyMatch(method -> method.name().equals(name) && method.isComponentAccessor());
        Optional<Method> getter = PropertyNames.accessors(name, isComponent).stream()
                .flatMap(accessor -> getters().filter(method -> method.name().equals(accessor)))
                .findFirst();
        Optional<Field> field =
                fields.stream().filter(each -> each.name().equals(name)).findFirst();
        Property read = new Property(name, getter, Optional.empty(), field);
        return getter.isEmpty() && field.isEmpty()
                ? Optional.empty()
                : Optional.of(new Property(name, getter, setter(name, read.type()), field));
    }

    /** The properties that have a field, then those that a record's accessor, {@code getX} or {@code isX} reads. */
    public List<Property> all() {
        Set<String> names = new LinkedHashSet<>();
        fields.forEach(field -> names.add(field.name()));
        getters().flatMap(Properties::nameOf).forEach(names::add);
        return names.stream().flatMap(name -> find(name).stream()).toList();
    }

    private static Stream<String> nameOf(Method getter) {
        return getter.isComponentAccessor() ? Stream.of(getter.name()) : PropertyNames.ofGetter(getter.name()).stream();
    }

    private Stream<Method> getters() {
        return methods.stream()
                .filter(method -> method.parameterTypes().isEmpty())
                .filter(method -> method.returnType().getKind() != TypeKind.VOID)
                .filter(method -> !PropertyNames.isTest(method.name()) || isBoolean(method.returnType()));
    }

    private boolean isBoolean(TypeMirror type) {
        PrimitiveType primitive = round.types().getPrimitiveType(TypeKind.BOOLEAN);
        return type.getKind() == TypeKind.BOOLEAN
                || round.types()
                        .isSameType(type, round.types().boxedClass(primitive).asType());
    }

    /** The setter whose one parameter has the property's type or a supertype of it. */
    private Optional<Method> setter(String name, TypeMirror type) {
        return methods.stream()
                .filter(method -> method.name().equals(PropertyNames.setter(name)))
                .filter(method -> method.parameterTypes().size() == 1)
                .filter(method ->
                        round.types().isSubtype(type, method.parameterTypes().get(0)))
                .findFirst();
    }
}
