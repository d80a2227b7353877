package dev.dunder.processor.core.marks;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.base.Visibility;
import dev.dunder.processor.core.members.Access;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;

/**
 * Carries over what a declaration says about null with annotations on the method or parameter itself. Those on types are
 * part of the type names already.
 */
public final class Nullness {
    private static final Set<String> NAMES =
            Set.of("Nullable", "NonNull", "Nonnull", "NotNull", "CheckForNull", "NullableDecl", "NonNullDecl");

    private Nullness() {}

    /** The annotations of a method or parameter that speak of null and are not on its type already. */
    public static List<AnnotationSpec> declared(Element element, TypeName type, Access access, Round round) {
        List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
        if (mirrors.isEmpty()) {
            return List.of();
        }
        return mirrors.stream()
                .filter(mirror -> mirror.getAnnotationType().getKind() == TypeKind.DECLARED)
                .filter(mirror -> NAMES.contains(simpleName(mirror)))
                .filter(mirror -> access.of(ElementViews.classOf(mirror.getAnnotationType())) != Visibility.HIDDEN)
                .map(AnnotationSpec::get)
                .filter(annotation -> !type.annotations().contains(annotation))
                .toList();
    }

    private static String simpleName(AnnotationMirror mirror) {
        return mirror.getAnnotationType().asElement().getSimpleName().toString();
    }
}
