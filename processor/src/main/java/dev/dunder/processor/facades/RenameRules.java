package dev.dunder.processor.facades;

import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.ElementFilter;

/** Judges what the user wrote for a facade, apart from names: annotations that do nothing, and openness. */
final class RenameRules {
    private final FacadeDeclaration declaration;

    RenameRules(FacadeDeclaration declaration) {
        this.declaration = declaration;
    }

    List<Problem> problems(FacadeStyle style) {
        return Stream.of(misplaced(), contradicting(), open(style))
                .flatMap(problems -> problems)
                .toList();
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
        return declaration.parts().stream()
                .filter(part ->
                        part.words().rename().isPresent() && part.words().omit().isPresent())
                .map(part -> FacadeProblem.RENAMED_AND_OMITTED.at(
                        part.words().ofRename(part.element()), declaration.typeName(), part.inWords()));
    }

    private Stream<Problem> open(FacadeStyle style) {
        return style.isOpen()
                ? whyClosed().stream()
                        .map(why -> FacadeProblem.OPEN_FACADE.at(
                                declaration.request().origin(), declaration.typeName(), why))
                : Stream.empty();
    }

    private Optional<String> whyClosed() {
        Element type = declaration.request().source();
        List<? extends Element> constructors = ElementFilter.constructorsIn(type.getEnclosedElements());
        if (type.getKind() == ElementKind.RECORD) {
            return Optional.of("is a record, which nothing extends");
        }
        boolean isClosed = type.getKind() == ElementKind.ENUM
                || (!constructors.isEmpty()
                        && constructors.stream()
                                .allMatch(constructor ->
                                        constructor.getModifiers().contains(Modifier.PRIVATE)));
        return isClosed ? Optional.of("has private constructors only") : Optional.empty();
    }
}
