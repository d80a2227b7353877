package dev.dunder.processor.managed;

import com.palantir.javapoet.TypeSpec;
import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.rounds.Feature;
import dev.dunder.processor.core.rounds.MemberMarks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    public MemberMarks memberMarks() {
        return new MemberMarks(Set.of("dev.dunder.Enter", "dev.dunder.Exit"), "@Managed");
    }

    @Override
    public Map<String, String> dunderNames() {
        return Map.of("enter", "__enter__", "exit", "__exit__", "open", "__enter__", "close", "__exit__");
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
