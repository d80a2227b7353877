package dev.dunder.processor.facades;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.base.Visibility;
import dev.dunder.processor.core.marks.CopiedAnnotations;
import dev.dunder.processor.core.marks.Lint;
import dev.dunder.processor.core.marks.Marks;
import dev.dunder.processor.core.members.Field;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Overloads;
import dev.dunder.processor.core.source.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Decides the visibility and annotations of delegates, and the warnings that their signatures would cause. */
final class DelegateMarks {
    private static final AnnotationSpec OVERRIDE =
            AnnotationSpec.builder(Override.class).build();

    private final Site site;
    private final Set<Method> ambiguous;
    private final Lint lint;
    private final CopiedAnnotations copied;
    private final WrappedType wrapped;

    /** Marks for members of which some are ambiguous for lambdas. */
    DelegateMarks(Site site, Set<Method> ambiguous) {
        this.site = site;
        this.ambiguous = Set.copyOf(ambiguous);
        this.lint = new Lint(site.round());
        this.copied = new CopiedAnnotations(site.request(), site.access(), site.round());
        this.wrapped = new WrappedType(site);
    }

    /** The marks of a method; {@code result} is the type in the facade. */
    Marks ofMethod(Method method, TypeName result, boolean isOverride) {
        List<AnnotationSpec> annotations = new ArrayList<>(isOverride ? List.of(OVERRIDE) : List.of());
        annotations.addAll(annotations(method, result, "METHOD"));
        Visibility visibility = isOverride ? Visibility.PUBLIC : visibility(site.access().of(method));
        return site.marks(visibility, annotations, warnings(method));
    }

    /** The marks of a constructor, which is as visible as it is in the type. */
    Marks ofConstructor(Method constructor) {
        return site.marks(
                site.access().of(constructor),
                annotations(constructor, TypeName.VOID, "CONSTRUCTOR"),
                warnings(constructor));
    }

    /** The marks of a field's accessor; {@code type} is its type, or void for a setter. */
    Marks ofAccessor(Field field, TypeName type) {
        List<AnnotationSpec> annotations = new ArrayList<>(copied.of(field.element(), type, "METHOD"));
        site.unmarked(field.element()).ifPresent(annotations::add);
        return site.marks(visibility(site.access().of(field)), annotations, warnings(field));
    }

    /** The marks of a field that stays a field, which {@code @NullUnmarked} cannot be on. */
    Marks ofConstant(Field field, TypeName type) {
        return site.marks(
                visibility(site.access().of(field)), copied.of(field.element(), type, "FIELD"), warnings(field));
    }

    List<AnnotationSpec> ofParameter(Element parameter, TypeName type) {
        return copied.of(parameter, type, "PARAMETER");
    }

    private List<AnnotationSpec> annotations(Method method, TypeName result, String target) {
        List<AnnotationSpec> annotations = new ArrayList<>(copied.of(method.element(), result, target));
        site.unmarked(method.element()).ifPresent(annotations::add);
        annotations.addAll(site.safety(method));
        return annotations;
    }

    private Set<String> warnings(Method method) {
        Set<String> warnings = lint.ofCall(method, site.source().element());
        if (ambiguous.contains(method)) {
            warnings.add(Overloads.LINT);
        }
        if (Stream.concat(Stream.of(method.returnType()), method.parameterTypes().stream())
                .anyMatch(wrapped::isRaw)) {
            warnings.add("unchecked");
        }
        return warnings;
    }

    private Set<String> warnings(Field field) {
        Set<String> warnings = lint.ofAccess(field);
        if (wrapped.isRaw(field.type())) {
            warnings.add("unchecked");
        }
        return warnings;
    }

    /** A method that can be seen is public in a facade that is not, where public says nothing. */
    private Visibility visibility(Visibility member) {
        return site.isPublic() ? member : Visibility.PUBLIC;
    }
}
