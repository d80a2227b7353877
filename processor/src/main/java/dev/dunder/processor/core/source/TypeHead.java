package dev.dunder.processor.core.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.dunder.processor.core.marks.Deprecation;
import dev.dunder.processor.core.marks.Lint;
import dev.dunder.processor.core.marks.Marks;
import dev.dunder.processor.core.marks.Suppression;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The head of a generated class: its name, and what it carries over from its source.
 *
 * @param name its name
 * @param isFinal whether no class can extend it
 * @param marks its visibility, its annotations, and the warnings that are suppressed in all of it
 */
public record TypeHead(ClassName name, boolean isFinal, Marks marks) {

    /** The head of a final class that names the source of a site, and the bounds of its type parameters. */
    public static TypeHead of(Site site) {
        List<AnnotationSpec> annotations = Stream.concat(
                        Deprecation.of(site.source().element(), site.round()).stream(),
                        site.nulls().annotations().stream())
                .toList();
        Marks marks =
                new Marks(site.isPublic(), annotations, List.copyOf(new Lint(site.round()).ofHead(site.source())));
        return new TypeHead(site.request().generated(), true, marks);
    }

    /** Whether the class is public. */
    public boolean isPublic() {
        return marks.isPublic();
    }

    /** This head with more warnings. */
    public TypeHead suppressing(Collection<String> warnings) {
        return new TypeHead(name, isFinal, marks.and(new Marks(true, List.of(), List.copyOf(warnings))));
    }

    /** This head of a class that others can extend. */
    public TypeHead extensible() {
        return new TypeHead(name, false, marks);
    }

    /** The class, still without members. */
    public TypeSpec.Builder type(CodeBlock doc) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(doc)
                .addAnnotations(marks.annotations())
                .addAnnotations(Suppression.of(marks.suppressed()));
        if (isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        return isFinal ? type.addModifiers(Modifier.FINAL) : type;
    }
}
