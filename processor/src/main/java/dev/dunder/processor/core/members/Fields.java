package dev.dunder.processor.core.members;

import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.Enclosing;
import dev.dunder.processor.core.base.Round;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds the fields of a type: those that it has as members, or all that its instances and superclasses hold. */
public final class Fields {
    private Fields() {}

    /**
     * The public fields that are members of a type, nearer ones hiding those further off (JLS 8.3 and 9.3). A name that a
     * type inherits from two of its supertypes is ambiguous wherever it is used, and so left out.
     */
    public static List<Field> visible(TypeElement type, Supertypes lineage, Round round) {
        Map<String, List<VariableElement>> found = new LinkedHashMap<>();
        for (TypeElement owner : lineage.types()) {
            for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
                found.computeIfAbsent(field.getSimpleName().toString(), name -> new ArrayList<>())
                        .add(field);
            }
        }
        return found.values().stream()
                .flatMap(fields -> fields.size() == 1 ? fields.stream() : unambiguous(type, fields, round).stream())
                .filter(field -> field.getModifiers().contains(Modifier.PUBLIC))
                .map(field -> member(field, type, round))
                .toList();
    }

    private static Optional<VariableElement> unambiguous(
            TypeElement type, List<VariableElement> sameName, Round round) {
        Set<VariableElement> members = new LinkedHashSet<>();
        addMembers(type, sameName, members, round);
        members.removeIf(field -> field.getModifiers().contains(Modifier.PRIVATE));
        return members.stream().findFirst().filter(field -> members.size() == 1);
    }

    /** Adds what a type declares of some fields, or else what it inherits of them. */
    private static void addMembers(
            TypeElement type, List<VariableElement> sameName, Set<VariableElement> members, Round round) {
        Optional<VariableElement> own = sameName.stream()
                .filter(field -> Enclosing.type(field).equals(type))
                .findFirst();
        if (own.isPresent()) {
            members.add(own.get());
            return;
        }
        for (TypeMirror supertype : round.types().directSupertypes(type.asType())) {
            ElementViews.ofType(supertype).ifPresent(above -> addMembers(above, sameName, members, round));
        }
    }

    /** The fields of a name that are members of a type, the nearest first, whoever may see them. */
    public static List<Field> named(TypeElement type, String name, Supertypes lineage, Round round) {
        return unhidden(lineage, round).stream()
                .filter(field -> field.getSimpleName().contentEquals(name))
                .map(field -> member(field, type, round))
                .toList();
    }

    /** All fields of a type and of its superclasses, private and hidden ones included. */
    public static List<Field> all(Supertypes lineage) {
        return lineage.types().stream()
                .flatMap(owner -> ElementFilter.fieldsIn(owner.getEnclosedElements()).stream())
                .map(field -> new Field(field, field.asType()))
                .toList();
    }

    /** The fields that none of a subtype hides: a private one does too, so that nobody sees either (JLS 8.3). */
    private static List<VariableElement> unhidden(Supertypes lineage, Round round) {
        Map<Name, List<VariableElement>> nearer = new HashMap<>();
        List<VariableElement> unhidden = new ArrayList<>();
        for (TypeElement owner : lineage.types()) {
            for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
                List<VariableElement> same = nearer.computeIfAbsent(field.getSimpleName(), name -> new ArrayList<>());
                if (same.stream().noneMatch(other -> isOfSubtype(other, field, round))) {
                    unhidden.add(field);
                }
                same.add(field);
            }
        }
        return unhidden;
    }

    private static boolean isOfSubtype(VariableElement one, VariableElement other, Round round) {
        Types types = round.types();
        return types.isSubtype(
                types.erasure(Enclosing.type(one).asType()),
                types.erasure(Enclosing.type(other).asType()));
    }

    private static Field member(VariableElement field, TypeElement type, Round round) {
        boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
        TypeMirror asMember = isStatic ? field.asType() : round.types().asMemberOf(ElementViews.typeOf(type), field);
        return new Field(field, asMember);
    }
}
