package dev.dunder.processor.metaclasses;

import com.palantir.javapoet.TypeSpec;
import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.rounds.Feature;
import dev.dunder.processor.core.rounds.MemberMarks;
import dev.dunder.processor.facades.FacadeWriter;
import dev.dunder.processor.facades.GuardWriter;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Annotations that carry {@code @Metaclass}: from a type to the judgement of its rules, and to its facade. */
public final class MetaclassesFeature implements Feature {
    @Override
    public boolean isAskedBy(TypeElement annotation) {
        return isMetaclass(annotation);
    }

    /** Whether an annotation is a metaclass. */
    public static boolean isMetaclass(TypeElement annotation) {
        return annotation.getAnnotationMirrors().stream()
                .anyMatch(mirror -> Annotation.nameOf(mirror).equals("dev.dunder.Metaclass"));
    }

    @Override
    public MemberMarks memberMarks() {
        return new MemberMarks(Set.of("dev.dunder.Rename", "dev.dunder.Omit"), "a metaclass such as @MetaUpper");
    }

    @Override
    public String suffix(Annotation annotation) {
        return Definition.of(annotation).suffix();
    }

    @Override
    public boolean generates(Annotation annotation) {
        return Definition.of(annotation).makesFacade();
    }

    @Override
    public Result<TypeSpec.Builder> generate(Request request, Round round) {
        return MetaclassReader.read(request, round)
                .then(declaration -> MetaclassValidator.validate(declaration, round))
                .map(model -> FacadeWriter.write(model, GuardWriter.NONE));
    }
}
