package dev.dunder.processor.core;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the fields of a type: those that it has as members, or all that its instances and superclasses hold. */
public final class Fields {
    private Fields() {}

    /** The public fields that are members of a type, nearer ones hiding those further off (JLS 8.3 and 9.3). */
    public static List<Field> visible(TypeElement type, Lineage lineage, Round round) {
        Map<String, Field> found = new LinkedHashMap<>();
        for (TypeElement owner : lineage.types()) {
            for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
                if (!owner.equals(type) && field.getModifiers().contains(Modifier.PRIVATE)) {
                    continue;
                }
                found.putIfAbsent(field.getSimpleName().toString(), member(field, type, round));
            }
        }
        return found.values().stream()
                .filter(field -> field.element().getModifiers().contains(Modifier.PUBLIC))
                .toList();
    }

    /** The fields of a name that are members of a type, the nearest first, whoever may see them. */
    public static List<Field> named(TypeElement type, String name, Lineage lineage, Round round) {
        return lineage.types().stream()
                .flatMap(owner -> ElementFilter.fieldsIn(owner.getEnclosedElements()).stream())
                .filter(field -> field.getSimpleName().contentEquals(name))
                .map(field -> member(field, type, round))
                .toList();
    }

    /** All fields of a type and of its superclasses, private and hidden ones included. */
    public static List<Field> all(Lineage lineage) {
        return lineage.types().stream()
                .flatMap(owner -> ElementFilter.fieldsIn(owner.getEnclosedElements()).stream())
                .map(field -> new Field(field, field.asType()))
                .toList();
    }

    private static Field member(VariableElement field, TypeElement type, Round round) {
        boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
        TypeMirror asMember = isStatic ? field.asType() : round.types().asMemberOf((DeclaredType) type.asType(), field);
        return new Field(field, asMember);
    }
}
