package dev.dunder.processor.core.marks;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.base.Visibility;
import dev.dunder.processor.core.members.Access;
import dev.dunder.processor.core.members.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/**
 * Decides which annotations of a member or parameter the facade's has too. Of what is declared in another file only those
 * that speak of null and of deprecation, as the rest need not be in a class file.
 */
public final class CopiedAnnotations {
    /** Handled elsewhere, or meaning something about the original alone. */
    private static final Set<String> NOT_COPIED =
            Set.of("java.lang.Deprecated", "java.lang.SafeVarargs", "java.lang.Override", "java.lang.SuppressWarnings");

    private final Request request;
    private final Access access;
    private final Round round;

    /** For members and parameters of what a request names. */
    public CopiedAnnotations(Request request, Access access, Round round) {
        this.request = request;
        this.access = access;
        this.round = round;
    }

    /** The annotations for a generated element of a kind that {@code @Target} names, which has the given type. */
    public List<AnnotationSpec> of(Element element, TypeName type, String target) {
        List<AnnotationSpec> copied =
                new ArrayList<>(Deprecation.of(element, round).stream().toList());
        if (request.isLocal(element)) {
            element.getAnnotationMirrors().stream()
                    .filter(mirror -> isCopied(mirror, target))
                    .map(AnnotationSpec::get)
                    .forEach(copied::add);
        } else {
            copied.addAll(Nullness.declared(element, type, access, round));
        }
        copied.removeAll(onType(type));
        return copied;
    }

    private boolean isCopied(AnnotationMirror mirror, String target) {
        if (mirror.getAnnotationType().getKind() != TypeKind.DECLARED) {
            return false;
        }
        Element type = mirror.getAnnotationType().asElement();
        String name = Annotation.nameOf(mirror);
        return !NOT_COPIED.contains(name)
                && !name.startsWith("dev.dunder.")
                && access.of(mirror.getAnnotationType()) != Visibility.HIDDEN
                && !isSourceOnly(type)
                && allows(type, target)
                && mirror.getElementValues().values().stream().allMatch(this::isVisible);
    }

    private boolean isSourceOnly(Element annotation) {
        return Annotation.on(annotation, "java.lang.annotation.Retention", round.elements())
                .flatMap(retention -> retention.constant("value"))
                .filter("SOURCE"::equals)
                .isPresent();
    }

    private boolean allows(Element annotation, String target) {
        return Annotation.on(annotation, "java.lang.annotation.Target", round.elements())
                .map(targets -> targets.constants("value").contains(target))
                .orElse(true);
    }

    private boolean isVisible(AnnotationValue value) {
        return new VisibleValue().visit(value);
    }

    /** The annotations on a type, which stand in the same place as those on the element: on an array's its components. */
    private static List<AnnotationSpec> onType(TypeName type) {
        return type instanceof ArrayTypeName array ? onType(array.componentType()) : type.annotations();
    }

    private final class VisibleValue extends SimpleAnnotationValueVisitor14<Boolean, Void> {
        VisibleValue() {
            super(true);
        }

        @Override
        public Boolean visitType(TypeMirror type, Void none) {
            return access.of(type) != Visibility.HIDDEN;
        }

        @Override
        public Boolean visitEnumConstant(VariableElement constant, Void none) {
            return access.of(constant.asType()) != Visibility.HIDDEN;
        }

        @Override
        public Boolean visitAnnotation(AnnotationMirror annotation, Void none) {
            return access.of(annotation.getAnnotationType()) != Visibility.HIDDEN
                    && annotation.getElementValues().values().stream().allMatch(CopiedAnnotations.this::isVisible);
        }

        @Override
        public Boolean visitArray(List<? extends AnnotationValue> values, Void none) {
            return values.stream().allMatch(CopiedAnnotations.this::isVisible);
        }
    }
}
