package dev.dunder.processor.facades;

import com.palantir.javapoet.TypeSpec;
import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.rounds.Feature;
import dev.dunder.processor.core.rounds.Rounds;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Generates facades of {@link GateKind} for types with {@code @shop.Gated}. */
final class GateProcessor extends AbstractProcessor implements Feature {
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("shop.Gated");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!annotations.isEmpty()) {
            new Rounds(List.of(this), annotation -> true, processingEnv).run(annotations, round);
        }
        return true;
    }

    @Override
    public boolean isAskedBy(TypeElement annotation) {
        return annotation.getQualifiedName().contentEquals("shop.Gated");
    }

    @Override
    public String suffix(Annotation annotation) {
        return "Gated";
    }

    @Override
    public Result<TypeSpec.Builder> generate(Request request, Round round) {
        return FacadeReader.read(request, round)
                .then(declaration -> FacadeValidator.validate(declaration, new GateKind(), round))
                .map(model -> FacadeWriter.write(model, GateKind::guard));
    }
}
