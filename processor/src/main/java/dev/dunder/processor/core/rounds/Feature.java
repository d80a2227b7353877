package dev.dunder.processor.core.rounds;

import com.palantir.javapoet.TypeSpec;
import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.CoreProblem;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Enclosing;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * One feature of the processor: from a request to the type that it generates. It wires its reader, validator and writer
 * and does nothing else.
 */
public interface Feature {

    /** Whether an annotation asks for this feature. */
    boolean isAskedBy(TypeElement annotation);

    /** The end of the generated types' names: {@code Ops} for {@code PointOps}. */
    String suffix(Annotation annotation);

    /** What stands in place of the source type's name in the name of the generated type, where the annotation says so. */
    default Optional<String> name(Annotation annotation) {
        return Optional.empty();
    }

    /** The annotations that a carrier's annotation stands for: those in it, if it is a container of repeated ones. */
    default List<Annotation> repeated(Annotation annotation) {
        return List.of(annotation);
    }

    /** Whether anything is generated; if not, the annotation only makes demands of the type that carries it. */
    default boolean generates(Annotation annotation) {
        return true;
    }

    /** The annotations of members that have a meaning only on the types of this feature. */
    default MemberMarks memberMarks() {
        return MemberMarks.NONE;
    }

    /** What is wrong with such an annotation on a member of a type that is not one of this feature: it has no effect. */
    default List<Problem> judgeWithoutOwner(Element member, Annotation annotation, Round round) {
        String owner = memberMarks().owner();
        return List.of(CoreProblem.ORPHAN.at(
                new Origin.OfAnnotation(member, annotation.mirror()),
                annotation.simpleName(),
                DisplayName.of(Enclosing.type(member)),
                owner));
    }

    /** The dunder names that have a meaning on the types of this feature, by the words that suggest them. */
    default Map<String, String> dunderNames() {
        return Map.of();
    }

    /** Reads, validates and writes; without a value where a problem stopped it. */
    Result<TypeSpec.Builder> generate(Request request, Round round);

    /**
     * What is written where a problem stopped the type: as much as it takes for the uses of its name to compile, so that
     * the compiler adds nothing to the problem. If left out, that is a type without members.
     */
    default Optional<TypeSpec.Builder> standIn(Request request, Round round) {
        return Optional.empty();
    }
}
