package dev.dunder.processor.core.rounds;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.CoreProblem;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.members.Access;
import dev.dunder.processor.core.members.Request;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Reads what one annotation asks for: its own type, or those that its {@code of} names, each judged whether a type can be
 * generated for it at all.
 */
final class RequestReader {
    private final Element carrier;
    private final Annotation annotation;
    private final Elements elements;
    private final Access access;
    private final PackageElement target;
    private final Feature feature;
    private final List<Request> requests = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private RequestReader(Element carrier, Annotation annotation, Feature feature, Elements elements) {
        this.carrier = carrier;
        this.annotation = annotation;
        this.target = elements.getPackageOf(carrier);
        this.elements = elements;
        this.access = new Access(target, elements);
        this.feature = feature;
    }

    /** The requests of an annotation that can be met, and the problems of those that cannot. */
    static Requests read(Element carrier, Annotation annotation, Feature feature, Elements elements) {
        RequestReader reader = new RequestReader(carrier, annotation, feature, elements);
        reader.read();
        return new Requests(reader.requests, reader.problems);
    }

    private void read() {
        List<Annotation.ClassLiteral> listed = annotation.classes("of");
        if (!listed.isEmpty()) {
            addListed(listed);
        } else {
            ElementViews.type(carrier).ifPresentOrElse(type -> add(type, Origin.of(type)), this::reportEmptyList);
        }
    }

    private void reportEmptyList() {
        problems.add(CoreProblem.NO_TYPE_LISTED.at(
                new Origin.OfAnnotation(carrier, annotation.mirror()),
                target.getQualifiedName(),
                annotation.simpleName()));
    }

    private void addListed(List<Annotation.ClassLiteral> listed) {
        Set<TypeElement> seen = new HashSet<>();
        for (Annotation.ClassLiteral value : listed) {
            Origin origin = new Origin.OfValue(carrier, annotation.mirror(), value.value());
            value.type()
                    .ifPresentOrElse(
                            type -> addListed(type, origin, seen),
                            () -> problems.add(CoreProblem.UNRESOLVED_TYPE.at(origin, value.name(), "in of")));
        }
    }

    private void addListed(TypeMirror type, Origin origin, Set<TypeElement> seen) {
        ElementViews.ofType(type)
                .ifPresentOrElse(
                        element -> addOnce(element, origin, seen),
                        () -> problems.add(CoreProblem.NOT_A_CLASS.at(
                                origin, DisplayName.of(type), annotation.simpleName(), "of")));
    }

    private void addOnce(TypeElement type, Origin origin, Set<TypeElement> seen) {
        if (seen.add(type)) {
            add(type, origin);
        } else {
            problems.add(CoreProblem.LISTED_TWICE.at(origin, DisplayName.of(type), annotation.simpleName()));
        }
    }

    private void add(TypeElement source, Origin origin) {
        ClassName generated = generatedName(source);
        hidden(source)
                .ifPresentOrElse(
                        hidden -> problems.add(hidden.problem(origin, generated.simpleName())),
                        () -> requests.add(new Request(carrier, annotation, source, generated, origin)));
    }

    private Optional<HiddenType> hidden(TypeElement source) {
        return feature.generates(annotation) ? HiddenType.of(source, access, elements) : Optional.empty();
    }

    private ClassName generatedName(TypeElement source) {
        return ClassName.get(
                target.getQualifiedName().toString(),
                feature.name(annotation)
                                .orElseGet(() ->
                                        String.join("", ClassName.get(source).simpleNames()))
                        + feature.suffix(annotation));
    }
}
