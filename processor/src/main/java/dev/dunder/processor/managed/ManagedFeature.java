package dev.dunder.processor.managed;

import com.palantir.javapoet.TypeSpec;
import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.rounds.Feature;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** {@code @Managed}: from an annotated type to its manager. */
public final class ManagedFeature implements Feature {

    @Override
    public boolean isAskedBy(TypeElement annotation) {
        return annotation.getQualifiedName().contentEquals("dev.dunder.Managed")
                || annotation.getQualifiedName().contentEquals("dev.dunder.Managed.List");
    }

    @Override
    public List<Annotation> repeated(Annotation annotation) {
        return annotation.simpleName().equals("List") ? annotation.annotations("value") : List.of(annotation);
    }

    @Override
    public String suffix(Annotation annotation) {
        return "Managed";
    }

    @Override
    public Optional<String> name(Annotation annotation) {
        return ManagerName.of(annotation).usable();
    }

    @Override
    public Result<TypeSpec.Builder> generate(Request request, Round round) {
        return ManagedReader.read(request, round)
                .then(declaration -> ManagedValidator.validate(declaration, round))
                .map(ManagedWriter::write);
    }
}
