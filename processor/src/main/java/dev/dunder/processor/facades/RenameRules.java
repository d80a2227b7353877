package dev.dunder.processor.facades;

import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Problem;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** Judges what the user wrote for a facade, apart from names: annotations that do nothing or contradict each other. */
final class RenameRules {
    private final FacadeDeclaration declaration;

    RenameRules(FacadeDeclaration declaration) {
        this.declaration = declaration;
    }

    List<Problem> problems() {
        return Stream.concat(misplaced(), contradicting()).toList();
    }

    private Stream<Problem> misplaced() {
        return declaration.misplaced().stream()
                .map(misplaced -> FacadeProblem.NOT_IN_FACADE.at(
                        new Origin.OfAnnotation(
                                misplaced.element(), misplaced.annotation().mirror()),
                        declaration.typeName(),
                        name(misplaced.element()),
                        misplaced.annotation().simpleName()));
    }

    private static String name(Element element) {
        return element.getKind() == ElementKind.CONSTRUCTOR
                ? "the constructor"
                : element.getSimpleName().toString();
    }

    private Stream<Problem> contradicting() {
        return declaration.parts()
                .filter(part -> part.isRenamed() && part.isOmitted())
                .map(part -> FacadeProblem.RENAMED_AND_OMITTED.at(
                        part.originOfRename(), declaration.typeName(), part.inWords()));
    }
}
