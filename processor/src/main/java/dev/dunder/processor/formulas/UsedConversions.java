package dev.dunder.processor.formulas;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.formulas.types.JavaTypes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Judges the methods of classes in use that an annotation makes a conversion of numbers. */
final class UsedConversions {
    private final FormulasDeclaration declaration;
    private final JavaTypes types;
    private final Round round;

    UsedConversions(FormulasDeclaration declaration, JavaTypes types) {
        this.declaration = declaration;
        this.types = types;
        this.round = types.round();
    }

    /** A problem for each of them that converts no number. */
    List<Problem> problems() {
        return declaration.settings().classes("use").stream()
                .flatMap(literal ->
                        literal.type().flatMap(ElementViews::ofType).stream().flatMap(type -> problems(type, literal)))
                .toList();
    }

    private Stream<Problem> problems(TypeElement type, Annotation.ClassLiteral literal) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(this::isConversion)
                .flatMap(method -> flaw(method).stream()
                        .map(flaw -> FormulasProblem.WRONG_CONVERSION.at(
                                origin(literal), DisplayName.of(type), signature(method), flaw)));
    }

    private Origin origin(Annotation.ClassLiteral literal) {
        return new Origin.OfValue(
                declaration.request().carrier(), declaration.settings().mirror(), literal.value());
    }

    private boolean isConversion(ExecutableElement method) {
        return Annotation.on(method, "dev.dunder.Operator", round.elements())
                .flatMap(annotation -> annotation.constant("value"))
                .filter("FROM_NUMBER"::equals)
                .isPresent();
    }

    private Optional<String> flaw(ExecutableElement method) {
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of("is not static");
        }
        TypeKind result = method.getReturnType().getKind();
        if (result == TypeKind.VOID || result.isPrimitive()) {
            return Optional.of("returns " + method.getReturnType());
        }
        int count = method.getParameters().size();
        boolean takesNumber = (count == 1 || count == 2)
                && types.isNumeric(method.getParameters().get(0).asType());
        return takesNumber ? Optional.empty() : Optional.of("does not take a number");
    }

    private static String signature(ExecutableElement method) {
        return method.getSimpleName()
                + method.getParameters().stream()
                        .map(Element::asType)
                        .map(DisplayName::of)
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
