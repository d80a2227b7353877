package dev.dunder.processor.formulas;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.formulas.meaning.terms.Purity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** What {@code pure} lists, for the formulas of each interface that declares some. */
final class Purities {
    private final Map<TypeElement, Purity> purities = new HashMap<>();

    /** The types that the home of a formula lists. */
    Purity of(FormulasDeclaration.Declared declared) {
        return purities.computeIfAbsent(
                declared.home(), none -> new Purity(declared.named().pure()));
    }

    /** A problem for each type that the interface lists although none of its formulas needs it. */
    List<Problem> unneeded(FormulasDeclaration declaration) {
        Annotation settings = declaration.settings();
        return settings.classes("pure").stream()
                .flatMap(literal -> literal.type().flatMap(ElementViews::ofType).stream()
                        .filter(type -> isUnneeded(type, declaration))
                        .map(type -> FormulasProblem.PURE_WITHOUT_EFFECT.at(
                                new Origin.OfValue(declaration.request().carrier(), settings.mirror(), literal.value()),
                                DisplayName.of(type))))
                .toList();
    }

    private boolean isUnneeded(TypeElement type, FormulasDeclaration declaration) {
        return Stream.ofNullable(purities.get(declaration.request().source()))
                .noneMatch(purity -> !purity.unneeded().contains(type));
    }
}
