package dev.dunder.processor.core.rounds;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.members.Request;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The types that the other processors of this project generate. A signature may name them before they are there, and two
 * processors that waited for each other's types would wait for ever.
 */
final class SiblingOutputs {
    private final List<Feature> features;
    private final Predicate<TypeElement> isOwn;
    private final ProcessingEnvironment environment;
    private final Set<ClassName> names = new LinkedHashSet<>();

    /** The outputs of features, for annotations that are not the own processor's. */
    SiblingOutputs(List<Feature> features, Predicate<TypeElement> isOwn, ProcessingEnvironment environment) {
        this.features = features;
        this.isOwn = isOwn;
        this.environment = environment;
    }

    /** Notes what a round's types ask the other processors for. */
    void read(RoundEnvironment round) {
        withNested(round.getRootElements()).flatMap(this::asked).forEach(names::add);
    }

    /** All that were read so far. */
    Collection<ClassName> names() {
        return names;
    }

    private static Stream<Element> withNested(Collection<? extends Element> elements) {
        return elements.stream()
                .flatMap(element -> Stream.concat(
                        Stream.of(element),
                        ElementViews.type(element).stream()
                                .flatMap(type -> withNested(ElementFilter.typesIn(type.getEnclosedElements())))));
    }

    private Stream<ClassName> asked(Element element) {
        return environment.getElementUtils().getAllAnnotationMirrors(element).stream()
                .map(mirror -> ElementViews.classOf(mirror.getAnnotationType()))
                .filter(isOwn.negate())
                .flatMap(annotation -> features.stream()
                        .filter(feature -> feature.isAskedBy(annotation))
                        .map(feature -> new Carrier(
                                element, annotation.getQualifiedName().toString(), feature)))
                .flatMap(carrier -> carrier.requests(environment).requests().stream()
                        .filter(carrier::generates)
                        .map(Request::generated));
    }
}
