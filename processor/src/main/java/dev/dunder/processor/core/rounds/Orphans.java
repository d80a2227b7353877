package dev.dunder.processor.core.rounds;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.Enclosing;
import dev.dunder.processor.core.base.NameIndex;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Finds annotations on members of types without the feature that gives them a meaning. They would be ignored in silence.
 *
 * <p>Only the type, its supertypes and its file are read, so that a type is judged in the same way in each build. Each type is
 * judged once, as soon as its supertypes are known.
 */
final class Orphans {
    private final List<Feature> features;
    private final ProcessingEnvironment environment;
    private final Set<String> roots = new TreeSet<>();
    private final Set<String> waiting = new TreeSet<>();
    private final Set<String> done = new HashSet<>();

    Orphans(List<Feature> features, ProcessingEnvironment environment) {
        this.features = features.stream()
                .filter(feature -> !feature.memberMarks().equals(MemberMarks.NONE))
                .toList();
        this.environment = environment;
    }

    /** The problems of the types of a round, and of those that have waited for their supertypes. */
    List<Problem> find(Set<? extends TypeElement> annotations, RoundEnvironment compilerRound) {
        compilerRound.getRootElements().stream()
                .flatMap(root -> ElementViews.type(root).stream())
                .forEach(root -> roots.add(root.getQualifiedName().toString()));
        annotations.stream()
                .filter(this::isOnMembers)
                .flatMap(annotation -> compilerRound.getElementsAnnotatedWith(annotation).stream())
                .forEach(member ->
                        waiting.add(Enclosing.type(member).getQualifiedName().toString()));
        Round round =
                new Round(environment.getElementUtils(), environment.getTypeUtils(), new NameIndex(List.of()), roots);
        return List.copyOf(waiting).stream()
                .flatMap(name -> Stream.ofNullable(round.elements().getTypeElement(name)))
                .flatMap(type -> Attempt.of(
                        Origin.of(type), type.getQualifiedName().toString(), () -> Result.of(type, judge(type, round)))
                        .problems()
                        .stream())
                .toList();
    }

    private boolean isOnMembers(TypeElement annotation) {
        String name = annotation.getQualifiedName().toString();
        return features.stream()
                .anyMatch(feature -> feature.memberMarks().annotations().contains(name));
    }

    private List<Problem> judge(TypeElement type, Round round) {
        TypeRelatives relatives = new TypeRelatives(type, roots, round);
        if (relatives.isUnknown()) {
            return List.of();
        }
        String name = type.getQualifiedName().toString();
        waiting.remove(name);
        return !done.add(name) || relatives.isInheritedFrom()
                ? List.of()
                : features.stream()
                        .filter(feature -> !relatives.has(feature))
                        .flatMap(feature -> judge(type, feature, round))
                        .toList();
    }

    private static Stream<Problem> judge(TypeElement type, Feature feature, Round round) {
        return feature.memberMarks().annotations().stream()
                .sorted()
                .flatMap(name -> carriers(type, name, round).stream()
                        .flatMap(member -> Annotation.on(member, name, round.elements()).stream()
                                .flatMap(mark -> feature.judgeWithoutOwner(member, mark, round).stream())));
    }

    /** The members that carry an annotation, each once: that of a record's component is copied to others (JLS 9.7.4). */
    private static Collection<Element> carriers(TypeElement type, String annotation, Round round) {
        Map<String, Element> carriers = new LinkedHashMap<>();
        type.getEnclosedElements().stream()
                .filter(member ->
                        Annotation.on(member, annotation, round.elements()).isPresent())
                .forEach(member -> carriers.putIfAbsent(
                        isOfComponent(member) ? member.getSimpleName().toString() : "#" + carriers.size(), member));
        return carriers.values();
    }

    private static boolean isOfComponent(Element member) {
        return Enclosing.type(member).getKind() == ElementKind.RECORD
                && ElementViews.executable(member)
                        .filter(method -> !method.getParameters().isEmpty())
                        .isEmpty();
    }
}
