package dev.dunder.processor.core.rounds;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.Enclosing;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Supertypes;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What decides whether a feature is for a type: the type, its supertypes, and the other types of its file. */
final class TypeRelatives {
    private final TypeElement type;
    private final Supertypes supertypes;
    private final List<TypeElement> neighbours;
    private final Round round;

    /** The relatives of a type; {@code roots} are the names of the top-level types that the compiler has read. */
    TypeRelatives(TypeElement type, Set<String> roots, Round round) {
        this.type = type;
        this.round = round;
        this.supertypes = Supertypes.of(type, round);
        this.neighbours = neighbours(roots);
    }

    /** Whether a supertype is unknown, so that nothing can be said about the type (yet). */
    boolean isUnknown() {
        return supertypes.missing().isPresent();
    }

    /** Whether another type of the file inherits the members: what they mean is decided there. */
    boolean isInheritedFrom() {
        return neighbours.stream().anyMatch(other -> isA(other, type));
    }

    /** Whether an annotation on the type, a supertype or a neighbour asks a feature for this type or a relative of it. */
    boolean has(Feature feature) {
        return Stream.concat(supertypes.types().stream(), neighbours.stream())
                .flatMap(carrier -> asked(carrier, feature))
                .anyMatch(asked -> isA(asked, type) || isA(type, asked));
    }

    private Stream<TypeElement> asked(TypeElement carrier, Feature feature) {
        return round.elements().getAllAnnotationMirrors(carrier).stream()
                .filter(mirror -> feature.isAskedBy(ElementViews.classOf(mirror.getAnnotationType())))
                .flatMap(mirror -> asked(carrier, mirror));
    }

    private Stream<TypeElement> asked(TypeElement carrier, AnnotationMirror mirror) {
        List<Annotation.ClassLiteral> listed =
                Annotation.of(mirror, round.elements()).classes("of");
        return listed.isEmpty()
                ? Stream.of(carrier)
                : listed.stream()
                        .flatMap(literal -> literal.type().stream())
                        .flatMap(listedType -> ElementViews.ofType(listedType).stream());
    }

    private boolean isA(TypeElement one, TypeElement other) {
        return Supertypes.of(one, round).types().stream().anyMatch(other::equals);
    }

    /**
     * The other types of the file, and some that may be in it: which top-level types share a file is not told to processors
     * on 17, but at most one of them is public (JLS 7.6).
     */
    private List<TypeElement> neighbours(Set<String> roots) {
        Element outermost = Enclosing.outermost(type);
        Stream<TypeElement> besides = roots.stream()
                .flatMap(name -> Stream.ofNullable(round.elements().getTypeElement(name)))
                .filter(root -> isInPackageOf(root, outermost));
        return Stream.concat(ElementViews.type(outermost).stream(), besides)
                .distinct()
                .flatMap(TypeRelatives::withNested)
                .filter(other -> !other.equals(type))
                .toList();
    }

    private boolean isInPackageOf(TypeElement root, Element outermost) {
        boolean isOnePublic = root.getModifiers().contains(Modifier.PUBLIC)
                && outermost.getModifiers().contains(Modifier.PUBLIC);
        return !isOnePublic
                && round.elements().getPackageOf(root).equals(round.elements().getPackageOf(outermost));
    }

    /** A type and the types that it declares. */
    static Stream<TypeElement> withNested(TypeElement type) {
        Collection<TypeElement> nested = ElementFilter.typesIn(type.getEnclosedElements());
        return Stream.concat(Stream.of(type), nested.stream().flatMap(TypeRelatives::withNested));
    }
}
