package dev.dunder.processor.facades;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.base.Visibility;
import dev.dunder.processor.core.marks.GenericVarargs;
import dev.dunder.processor.core.marks.Lint;
import dev.dunder.processor.core.members.Field;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Overloads;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** Decides the modifiers and annotations of delegates, and the warnings that their signatures would cause. */
final class DelegateMarks {
    private final Site site;
    private final Set<Method> ambiguous;
    private final Lint lint;
    private final CopiedAnnotations copied;

    /** Marks for members of which some are ambiguous for lambdas. */
    DelegateMarks(Site site, Set<Method> ambiguous) {
        this.site = site;
        this.ambiguous = Set.copyOf(ambiguous);
        this.lint = new Lint(site.round());
        this.copied = new CopiedAnnotations(site.request(), site.access(), site.round());
    }

    /** The marks of a method or constructor; {@code result} is the type in the facade. */
    Delegate.Marks of(Method method, TypeName result, boolean isOverride) {
        boolean isConstructor = method.element().getKind() == ElementKind.CONSTRUCTOR;
        List<AnnotationSpec> annotations =
                new ArrayList<>(copied.of(method.element(), result, isConstructor ? "CONSTRUCTOR" : "METHOD"));
        Set<String> warnings = lint.ofCall(method, site.source().element());
        unmarked(method.element()).ifPresent(annotations::add);
        Optional<AnnotationSpec> safety = GenericVarargs.safety(method, site.round());
        safety.ifPresent(annotations::add);
        if (ambiguous.contains(method)) {
            warnings.add(Overloads.LINT);
        }
        if (isRawSomewhere(method)) {
            warnings.add("unchecked");
        }
        return new Delegate.Marks(
                isOverride || isPublic(site.access().of(method), isConstructor),
                method.isStatic(),
                safety.isPresent() && !method.isStatic() && !isConstructor,
                isOverride,
                annotations,
                suppressed(method.element(), warnings));
    }

    /** The marks of a field's accessor ({@code METHOD}), or of the constant that it stays ({@code FIELD}). */
    Delegate.Marks of(Field field, TypeName type, String target) {
        Set<String> warnings = lint.ofAccess(field);
        if (site.own().isRaw(field.type())) {
            warnings.add("unchecked");
        }
        List<AnnotationSpec> annotations = new ArrayList<>(copied.of(field.element(), type, target));
        if (!target.equals("FIELD")) { // which @NullUnmarked cannot be on
            unmarked(field.element()).ifPresent(annotations::add);
        }
        return new Delegate.Marks(
                isPublic(site.access().of(field), false),
                field.isStatic(),
                false,
                false,
                annotations,
                suppressed(field.element(), warnings));
    }

    /** What a member from another file says about null is not known, but where {@code java.lang} declares it. */
    private Optional<AnnotationSpec> unmarked(Element member) {
        boolean isKnown = site.request().isLocal(member)
                || site.round()
                        .elements()
                        .getPackageOf(member)
                        .getQualifiedName()
                        .contentEquals("java.lang");
        return isKnown ? Optional.empty() : site.nulls().ofMethodFromElsewhere();
    }

    List<AnnotationSpec> ofParameter(Element parameter, TypeName type) {
        return copied.of(parameter, type, "PARAMETER");
    }

    private List<String> suppressed(Element element, Set<String> warnings) {
        if (site.round().elements().isDeprecated(element)
                || site.round().elements().isDeprecated(site.source().element())) {
            warnings.remove("deprecation"); // what is deprecated may use what is deprecated
        }
        return List.copyOf(warnings);
    }

    /** Constructors are as visible as they are in the type, methods too but where the class is not seen itself. */
    private boolean isPublic(Visibility visibility, boolean isConstructor) {
        return visibility == Visibility.PUBLIC || (!isConstructor && !site.isPublic());
    }

    private boolean isRawSomewhere(Method method) {
        return Stream.concat(Stream.of(method.returnType()), method.parameterTypes().stream())
                .anyMatch(site.own()::isRaw);
    }
}
