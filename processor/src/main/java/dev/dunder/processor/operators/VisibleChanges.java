package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Members;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Supertypes;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/**
 * Looks for what shows that objects of a type change: a public instance field that is not final, or a public setter that
 * returns nothing or an object of the type. Inherited members count. Of several, the first by name is told.
 */
final class VisibleChanges {
    private static final String SET = "set";

    private final TypeElement type;
    private final Supertypes lineage;
    private final OperandTypes types;
    private final Round round;

    private VisibleChanges(TypeElement type, Round round) {
        this.type = type;
        this.lineage = Supertypes.of(type, round);
        this.types = new OperandTypes(type, round);
        this.round = round;
    }

    /** What shows that objects of a type change. */
    static Optional<VisibleChange> of(TypeElement type, Round round) {
        VisibleChanges changes = new VisibleChanges(type, round);
        return changes.field().or(changes::setter).map(member -> new VisibleChange(DisplayName.of(type), member));
    }

    /** A field hides those of the same name in supertypes (JLS 8.3). */
    private Optional<String> field() {
        TreeMap<String, VariableElement> fields = new TreeMap<>();
        for (TypeElement owner : lineage.types()) {
            ElementFilter.fieldsIn(owner.getEnclosedElements())
                    .forEach(field -> fields.putIfAbsent(field.getSimpleName().toString(), field));
        }
        return fields.entrySet().stream()
                .filter(entry -> isChangeable(entry.getValue()))
                .map(entry -> entry.getKey())
                .findFirst();
    }

    private static boolean isChangeable(VariableElement field) {
        return field.getModifiers().contains(Modifier.PUBLIC)
                && !field.getModifiers().contains(Modifier.FINAL)
                && !field.getModifiers().contains(Modifier.STATIC);
    }

    private Optional<String> setter() {
        return Members.methods(type, lineage, VisibleChanges::isNameOfSetter, round).stream()
                .filter(this::isSetter)
                .min(Comparator.comparing(Method::name)
                        .thenComparing(method -> method.parameterTypes().size())
                        .thenComparing(Method::signature))
                .map(Method::signature);
    }

    /** Whether a name is {@code set}, or {@code set} and a word: {@code setX}, {@code set_x}, and not {@code settle}. */
    private static boolean isNameOfSetter(String name) {
        return name.startsWith(SET)
                && (name.length() == SET.length() || !Character.isLowerCase(name.codePointAt(SET.length())));
    }

    private boolean isSetter(Method method) {
        return method.element().getModifiers().contains(Modifier.PUBLIC)
                && !method.isStatic()
                && !method.parameterTypes().isEmpty()
                && (method.returnType().getKind() == TypeKind.VOID || types.isRelatedResult(method.returnType()));
    }
}
