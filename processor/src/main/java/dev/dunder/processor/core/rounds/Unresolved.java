package dev.dunder.processor.core.rounds;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.CoreProblem;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.base.TypeViews;
import dev.dunder.processor.core.base.ValueViews;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.members.Supertypes;
import dev.dunder.processor.core.naming.MissingTypes;
import dev.dunder.processor.core.naming.SourceType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/**
 * Looks at a request's type for what the compiler does not know and every feature needs: the bounds of type parameters, and
 * what annotations say. A feature that reads such a type too early reports a problem that is none, or generates something else.
 */
final class Unresolved {
    private static final String OURS = "dev.dunder.";

    private final Request request;
    private final Round round;

    Unresolved(Request request, Round round) {
        this.request = request;
        this.round = round;
    }

    /** The first thing that is missing: a bound, or a value of an annotation of ours. */
    Optional<Problem> needed() {
        List<? extends TypeMirror> bounds = SourceType.parametersAround(request.source()).stream()
                .flatMap(parameter -> parameter.getBounds().stream())
                .toList();
        return new MissingTypes(round)
                .any(bounds)
                .map(name -> CoreProblem.UNRESOLVED_TYPE.at(
                        request.origin(), name, "among the bounds of " + DisplayName.of(request.source())))
                .or(this::value);
    }

    private Optional<Problem> value() {
        for (TypeElement type : Supertypes.of(request.source(), round).types()) {
            Optional<Problem> found = value(type);
            for (Element member : type.getEnclosedElements()) {
                found = found.or(() -> value(member));
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> value(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (Annotation.nameOf(mirror).startsWith(OURS)) {
                Optional<Problem> found = mirror.getElementValues().entrySet().stream()
                        .filter(entry -> !isOfClasses(entry.getKey()) && ValueViews.isUnknown(entry.getValue()))
                        .map(entry -> problem(element, mirror, entry.getKey(), entry.getValue()))
                        .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Problem problem(Element element, AnnotationMirror mirror, ExecutableElement name, AnnotationValue value) {
        Origin origin =
                request.isLocal(element) ? new Origin.OfValue(element, mirror, value) : request.originOf(element);
        return CoreProblem.UNRESOLVED_VALUE.at(
                origin,
                name.getSimpleName(),
                mirror.getAnnotationType().asElement().getSimpleName());
    }

    /** Listed classes are judged one by one, where they are read. */
    private static boolean isOfClasses(ExecutableElement name) {
        TypeMirror type = name.getReturnType();
        TypeMirror single =
                TypeViews.array(type).map(ArrayType::getComponentType).orElse(type);
        return ElementViews.ofType(single)
                .filter(element -> element.getSimpleName().contentEquals("Class"))
                .isPresent();
    }
}
