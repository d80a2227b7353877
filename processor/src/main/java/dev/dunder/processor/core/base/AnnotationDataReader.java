package dev.dunder.processor.core.base;

import dev.dunder.processor.core.base.AnnotationData.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Reads annotations as data. */
public final class AnnotationDataReader {
    private static final ClassNames CLASS_NAMES = new ClassNames();

    private final Elements elements;

    /** Reads with the compiler's elements. */
    public AnnotationDataReader(Elements elements) {
        this.elements = elements;
    }

    /** An annotation as data. */
    public AnnotationData read(AnnotationMirror mirror) {
        Map<String, Value> members = new TreeMap<>();
        List<String> unresolved = new ArrayList<>();
        elements.getElementValuesWithDefaults(mirror).forEach((member, value) -> {
            String name = member.getSimpleName().toString();
            read(value).ifPresentOrElse(read -> members.put(name, read), () -> unresolved.add(name));
        });
        return new AnnotationData(Annotation.nameOf(mirror), members, unresolved);
    }

    /** A value as data; empty where it, or something in it, is not resolved. */
    private Optional<Value> read(AnnotationValue value) {
        return ValueViews.isUnknown(value) ? Optional.empty() : new Reading().visit(value);
    }

    private final class Reading extends SimpleAnnotationValueVisitor14<Optional<Value>, Void> {
        @Override
        protected Optional<Value> defaultAction(Object literal, Void none) {
            return Optional.of(new AnnotationData.Literal(literal));
        }

        @Override
        public Optional<Value> visitEnumConstant(VariableElement constant, Void none) {
            return CLASS_NAMES
                    .visit(constant.asType())
                    .map(type -> new AnnotationData.Constant(
                            type, constant.getSimpleName().toString()));
        }

        @Override
        public Optional<Value> visitType(TypeMirror type, Void none) {
            return CLASS_NAMES.visit(type).map(AnnotationData.ClassName::new);
        }

        @Override
        public Optional<Value> visitAnnotation(AnnotationMirror annotation, Void none) {
            return Optional.of(read(annotation))
                    .filter(nested -> nested.unresolved().isEmpty())
                    .map(AnnotationData.Nested::new);
        }

        @Override
        public Optional<Value> visitArray(List<? extends AnnotationValue> values, Void none) {
            List<Value> known =
                    values.stream().flatMap(value -> read(value).stream()).toList();
            return Optional.<Value>of(new AnnotationData.Many(known)).filter(many -> known.size() == values.size());
        }
    }

    /** The qualified names of the types that class literals name; none for one that is not there. */
    private static final class ClassNames extends SimpleTypeVisitor14<Optional<String>, Void> {
        ClassNames() {
            super(Optional.empty());
        }

        @Override
        public Optional<String> visitDeclared(DeclaredType type, Void none) {
            return Optional.of(ElementViews.nameOf(type));
        }

        @Override
        public Optional<String> visitArray(ArrayType type, Void none) {
            return visit(type.getComponentType()).map(component -> component + "[]");
        }

        @Override
        public Optional<String> visitPrimitive(PrimitiveType type, Void none) {
            return Optional.of(type.getKind().name().toLowerCase(Locale.ROOT));
        }

        @Override
        public Optional<String> visitNoType(NoType type, Void none) {
            return Optional.of(type.getKind().name().toLowerCase(Locale.ROOT));
        }
    }
}
