package dev.dunder.processor.core.marks;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.Enclosing;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Request;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * Whether types without an annotation are never null (JSpecify's {@code @NullMarked}), in the source and where the
 * generated type stands. A type from another file is taken as unmarked: the annotations on its types are not read, as not
 * every class file has them, and so nothing may be claimed of them.
 *
 * @param isMarked whether it is so for the generated type
 * @param isAroundMarked whether it would be so without a word
 * @see <a href="https://jspecify.dev/docs/spec/#null-marked-scope">JSpecify: null-marked scopes</a>
 */
public record NullScope(boolean isMarked, boolean isAroundMarked) {
    private static final String PACKAGE = "org.jspecify.annotations";
    private static final ClassName MARKED = ClassName.get(PACKAGE, "NullMarked");
    private static final ClassName UNMARKED = ClassName.get(PACKAGE, "NullUnmarked");
    private static final ClassName NULLABLE = ClassName.get(PACKAGE, "Nullable");

    /** The scope of a request. */
    public static NullScope of(Request request, Round round) {
        return new NullScope(
                request.isLocal(request.source()) && isMarked(request.source(), round),
                isMarked(round.elements().getPackageOf(request.carrier()), round));
    }

    private static boolean isMarked(Element element, Round round) {
        if (Annotation.on(element, MARKED.canonicalName(), round.elements()).isPresent()) {
            return true;
        }
        return Annotation.on(element, UNMARKED.canonicalName(), round.elements())
                        .isEmpty()
                && Enclosing.of(element)
                        .filter(around -> isMarked(around, round))
                        .isPresent();
    }

    /** What the generated type has to carry, so that it claims what its source claims. */
    public List<AnnotationSpec> annotations() {
        if (isMarked == isAroundMarked) {
            return List.of();
        }
        return List.of(AnnotationSpec.builder(isMarked ? MARKED : UNMARKED).build());
    }

    /** What a generated method has to carry that repeats the signature of a method from elsewhere. */
    public Optional<AnnotationSpec> ofMethodFromElsewhere() {
        return isMarked ? Optional.of(AnnotationSpec.builder(UNMARKED).build()) : Optional.empty();
    }

    /** A type that may be null, where that has to be said. */
    public TypeName nullable(TypeName type) {
        AnnotationSpec nullable = AnnotationSpec.builder(NULLABLE).build();
        return !isMarked || type.isPrimitive() || type.annotations().contains(nullable)
                ? type
                : type.annotated(nullable);
    }
}
