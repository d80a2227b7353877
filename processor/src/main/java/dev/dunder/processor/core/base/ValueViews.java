package dev.dunder.processor.core.base;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.AnnotationValueVisitor;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** Views a value of an annotation as what it is by its kind. What the compiler could not resolve is of some other kind. */
public final class ValueViews {
    private static final AnnotationValueVisitor<Optional<String>, Void> TEXT = new View<>() {
        @Override
        public Optional<String> visitString(String value, Void none) {
            return Optional.of(value);
        }
    };
    private static final AnnotationValueVisitor<Optional<Integer>, Void> NUMBER = new View<>() {
        @Override
        public Optional<Integer> visitInt(int value, Void none) {
            return Optional.of(value);
        }
    };
    private static final AnnotationValueVisitor<Optional<Boolean>, Void> FLAG = new View<>() {
        @Override
        public Optional<Boolean> visitBoolean(boolean value, Void none) {
            return Optional.of(value);
        }
    };
    private static final AnnotationValueVisitor<Optional<String>, Void> CONSTANT = new View<>() {
        @Override
        public Optional<String> visitEnumConstant(VariableElement value, Void none) {
            return Optional.of(value.getSimpleName().toString());
        }
    };
    private static final AnnotationValueVisitor<Optional<TypeMirror>, Void> CLASS = new View<>() {
        @Override
        public Optional<TypeMirror> visitType(TypeMirror value, Void none) {
            return Optional.of(value);
        }
    };
    private static final AnnotationValueVisitor<Optional<AnnotationMirror>, Void> ANNOTATION = new View<>() {
        @Override
        public Optional<AnnotationMirror> visitAnnotation(AnnotationMirror value, Void none) {
            return Optional.of(value);
        }
    };
    private static final AnnotationValueVisitor<Optional<List<AnnotationValue>>, Void> LIST = new View<>() {
        @Override
        public Optional<List<AnnotationValue>> visitArray(List<? extends AnnotationValue> values, Void none) {
            return Optional.of(List.copyOf(values));
        }
    };

    /** How javac shows a value that it cannot resolve; a string of this text is shown in quotes. */
    private static final String UNKNOWN = "<error>";

    private ValueViews() {}

    /** Whether the compiler does not know (yet) what a value is; of an array, whether that is so of one of its values. */
    public static boolean isUnknown(AnnotationValue value) {
        return list(value)
                .map(list -> list.stream().anyMatch(ValueViews::isUnknown))
                .orElseGet(() -> value.toString().equals(UNKNOWN));
    }

    /** A text. */
    public static Optional<String> text(AnnotationValue value) {
        return TEXT.visit(value);
    }

    /** A number of type int. */
    public static Optional<Integer> number(AnnotationValue value) {
        return NUMBER.visit(value);
    }

    /** A truth value. */
    public static Optional<Boolean> flag(AnnotationValue value) {
        return FLAG.visit(value);
    }

    /** The name of an enum constant. */
    public static Optional<String> constant(AnnotationValue value) {
        return CONSTANT.visit(value);
    }

    /** The type of a class literal; a missing one where the compiler says so. */
    public static Optional<TypeMirror> type(AnnotationValue value) {
        return CLASS.visit(value);
    }

    /** An annotation. */
    public static Optional<AnnotationMirror> annotation(AnnotationValue value) {
        return ANNOTATION.visit(value);
    }

    /** The values of an array. */
    public static Optional<List<AnnotationValue>> list(AnnotationValue value) {
        return LIST.visit(value);
    }

    private abstract static class View<T> extends SimpleAnnotationValueVisitor14<Optional<T>, Void> {
        View() {
            super(Optional.empty());
        }
    }
}
