package dev.dunder.processor.core.rounds;

import dev.dunder.processor.core.base.CoreProblem;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.Origin;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Finds the carriers of a round: what carries an annotation in it, and what waits since an earlier one. */
final class Carriers {
    private final List<Feature> features;
    private final ProcessingEnvironment environment;
    private final Reporter reporter;
    private final Map<String, Carrier.Waiting> waiting = new TreeMap<>();

    Carriers(List<Feature> features, ProcessingEnvironment environment, Reporter reporter) {
        this.features = features;
        this.environment = environment;
        this.reporter = reporter;
    }

    /** Defers a carrier to the next round. */
    void defer(Carrier carrier) {
        carrier.putInto(waiting);
    }

    /** The carriers of a round, in an order that no compiler decides; none waits any more. */
    Collection<Carrier> of(Set<? extends TypeElement> annotations, RoundEnvironment compilerRound) {
        Map<String, Carrier> carriers = new TreeMap<>();
        waiting.values().stream()
                .flatMap(name -> name.fetch(environment.getElementUtils()).stream())
                .forEach(carrier -> carriers.put(carrier.key(), carrier));
        waiting.clear();
        for (TypeElement annotation : annotations) {
            String name = annotation.getQualifiedName().toString();
            features.stream()
                    .filter(feature -> feature.isAskedBy(annotation))
                    .flatMap(feature -> typesAndPackages(annotation, compilerRound)
                            .map(element -> new Carrier(element, name, feature)))
                    .forEach(carrier -> carriers.put(carrier.key(), carrier));
        }
        return carriers.values();
    }

    /** What an annotation can be asked for; one that somebody else declared may stand anywhere. */
    private Stream<? extends Element> typesAndPackages(TypeElement annotation, RoundEnvironment compilerRound) {
        Predicate<Element> isRight =
                element -> ElementViews.type(element).isPresent() || element.getKind() == ElementKind.PACKAGE;
        Set<? extends Element> annotated = compilerRound.getElementsAnnotatedWith(annotation);
        reporter.report(annotated.stream()
                .filter(isRight.negate())
                .map(element -> CoreProblem.NOT_A_TYPE.at(
                        Origin.of(element), element.getSimpleName(), annotation.getSimpleName()))
                .toList());
        return annotated.stream().filter(isRight);
    }
}
