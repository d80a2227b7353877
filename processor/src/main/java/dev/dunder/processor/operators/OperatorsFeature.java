package dev.dunder.processor.operators;

import com.palantir.javapoet.TypeSpec;
import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.rounds.Feature;
import javax.lang.model.element.TypeElement;

/** {@code @Operators}: from an annotated type to its class of helpers. */
public final class OperatorsFeature implements Feature {

    @Override
    public boolean isAskedBy(TypeElement annotation) {
        return annotation.getQualifiedName().contentEquals("dev.dunder.Operators");
    }

    @Override
    public String suffix(Annotation annotation) {
        return "Ops";
    }

    @Override
    public Result<TypeSpec.Builder> generate(Request request, Round round) {
        return OperatorsReader.readAsked(request, round)
                .then(declaration -> OperatorsValidator.validate(declaration, round))
                .map(OperatorsWriter::write);
    }
}
