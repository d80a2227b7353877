package dev.dunder.processor.metaclasses;

import com.palantir.javapoet.TypeSpec;
import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.rounds.Feature;
import javax.lang.model.element.TypeElement;

/** {@code @Metaclass} itself: judges the annotations that carry it, and generates nothing. */
public final class DefinitionFeature implements Feature {
    @Override
    public boolean isAskedBy(TypeElement annotation) {
        return annotation.getQualifiedName().contentEquals("dev.dunder.Metaclass");
    }

    @Override
    public String suffix(Annotation annotation) {
        return "";
    }

    @Override
    public boolean generates(Annotation annotation) {
        return false;
    }

    @Override
    public Result<TypeSpec.Builder> generate(Request request, Round round) {
        return Result.failed(new DefinitionRules(request, round).problems());
    }
}
