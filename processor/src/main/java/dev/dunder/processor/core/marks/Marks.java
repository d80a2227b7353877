package dev.dunder.processor.core.marks;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The visibility and the annotations of a method or constructor to generate.
 *
 * @param isPublic whether it is public; else it is package-private
 * @param annotations its annotations, but {@code @SuppressWarnings}
 * @param warnings the compiler warnings that its signature or body would cause
 */
public record Marks(boolean isPublic, List<AnnotationSpec> annotations, List<String> warnings) {
    private static final ClassName DEPRECATED = ClassName.get(Deprecated.class);
    private static final String DEPRECATION = "deprecation";

    /** Copies the lists. */
    public Marks {
        annotations = List.copyOf(annotations);
        warnings = List.copyOf(warnings);
    }

    /** The warnings to suppress: what is deprecated itself may use what is, unless that is for removal. */
    public List<String> suppressed() {
        return warnings.isEmpty() || !isDeprecated() ? warnings : withoutDeprecation().warnings;
    }

    private boolean isDeprecated() {
        return annotations.stream().anyMatch(annotation -> annotation.type().equals(DEPRECATED));
    }

    /** These marks for a place in which deprecated types and members cause no warning. */
    public Marks withoutDeprecation() {
        return new Marks(
                isPublic,
                annotations,
                warnings.stream()
                        .filter(warning -> !warning.equals(DEPRECATION))
                        .toList());
    }

    /** The marks of what is made of two methods: as visible as both, with the annotations and warnings of both. */
    public Marks and(Marks other) {
        return new Marks(
                isPublic && other.isPublic,
                Stream.concat(annotations.stream(), other.annotations.stream())
                        .distinct()
                        .toList(),
                List.copyOf(new TreeSet<>(Stream.concat(warnings.stream(), other.warnings.stream())
                        .toList())));
    }

    /** These marks with more annotations. */
    public Marks annotated(List<AnnotationSpec> more) {
        return more.isEmpty() ? this : and(new Marks(true, more, List.of()));
    }

    /** These marks with one more warning. */
    public Marks suppressing(String warning) {
        return and(new Marks(true, List.of(), List.of(warning)));
    }

    /** These marks, public only if something else is so too. */
    public Marks within(boolean isOtherPublic) {
        return new Marks(isPublic && isOtherPublic, annotations, warnings);
    }

    /** Adds the annotations and the visibility to a method. */
    public MethodSpec.Builder addTo(MethodSpec.Builder method) {
        method.addAnnotations(annotations).addAnnotations(Suppression.of(suppressed()));
        return isPublic ? method.addModifiers(Modifier.PUBLIC) : method;
    }
}
