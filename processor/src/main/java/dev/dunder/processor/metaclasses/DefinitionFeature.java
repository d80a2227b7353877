package dev.dunder.processor.metaclasses;

import com.palantir.javapoet.TypeSpec;
import dev.dunder.processor.core.Annotation;
import dev.dunder.processor.core.Feature;
import dev.dunder.processor.core.Request;
import dev.dunder.processor.core.Result;
import dev.dunder.processor.core.Round;
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
