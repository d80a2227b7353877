package dev.dunder.processor.core.rounds;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.members.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.util.Elements;

/**
 * An annotated element, in the round in which it is an element.
 *
 * @param element the type or package
 * @param annotation the annotation's qualified name
 * @param feature the feature that the annotation asks for
 */
record Carrier(Element element, String annotation, Feature feature) {

    /** What tells this carrier from all others, and sorts them. */
    String key() {
        return annotation + " " + name();
    }

    /** What it asks for. */
    Requests requests(ProcessingEnvironment environment) {
        Result<Requests> requests =
                Attempt.of(Origin.of(element), name(), () -> Result.of(read(environment.getElementUtils())));
        return requests.value().orElseGet(() -> Requests.failed(requests.problems()));
    }

    private Requests read(Elements elements) {
        Annotation read =
                Annotation.onOrInherited(element, annotation, elements).orElseThrow();
        boolean isInherited = Annotation.on(element, annotation, elements).isEmpty();
        return feature.repeated(read).stream()
                // The superclass's own request sees to the list of an inherited annotation.
                .filter(repeated -> !isInherited || repeated.classes("of").isEmpty())
                .map(repeated -> RequestReader.read(element, repeated, feature, elements))
                .reduce(Requests::with)
                .orElseGet(() -> Requests.failed(List.of()));
    }

    /** Whether a request of it is for a type to generate. */
    boolean generates(Request request) {
        return feature.generates(request.annotation());
    }

    /** Keeps it for the next round. */
    void putInto(Map<String, Waiting> waiting) {
        waiting.put(key(), new Waiting(name(), element.getKind() == ElementKind.PACKAGE, annotation, feature));
    }

    private String name() {
        return ElementViews.qualifiedName(element);
    }

    /** What is left of a carrier between rounds: its name. */
    record Waiting(String name, boolean isPackage, String annotation, Feature feature) {

        /** The carrier in the present round. */
        Optional<Carrier> fetch(Elements elements) {
            Optional<Element> element =
                    Optional.ofNullable(isPackage ? elements.getPackageElement(name) : elements.getTypeElement(name));
            return element.map(found -> new Carrier(found, annotation, feature));
        }
    }
}
