package dev.dunder.processor.formulas;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.formulas.FormulasDeclaration.Declared;
import dev.dunder.processor.formulas.meaning.terms.FormulaSource;
import dev.dunder.processor.formulas.meaning.terms.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.type.TypeMirror;

/** Makes the sources of formulas from what is declared: the text, the parameters, how it calculates, what it gives. */
final class FormulaSources {
    private final Request request;

    FormulaSources(Request request) {
        this.request = request;
    }

    /** The source of a formula. */
    FormulaSource of(Declared declared, Annotation formula) {
        Method method = declared.method();
        Map<String, TypeMirror> parameters = new LinkedHashMap<>();
        for (int i = 0; i < method.parameterTypes().size(); i++) {
            parameters.put(
                    method.parameterNames().get(i), method.parameterTypes().get(i));
        }
        Settings settings = settings(declared.settings());
        String rounding = formula.isWritten("rounding")
                ? formula.constant("rounding").orElse(settings.rounding())
                : settings.rounding();
        return new FormulaSource(
                formula.string("value").orElse(""),
                settings,
                parameters,
                request.isLocal(method.element()) || !areLost(parameters.keySet()),
                method.returnType(),
                List.copyOf(method.type().getThrownTypes()),
                formula.isWritten("scale")
                        ? Optional.of(new FormulaSource.Shape(formula.number("scale"), rounding))
                        : Optional.empty());
    }

    /** Whether names are those that compilers give where a class file has none. */
    private static boolean areLost(Set<String> names) {
        return IntStream.range(0, names.size()).allMatch(i -> names.contains("arg" + i));
    }

    private static Settings settings(Annotation formulas) {
        return new Settings(
                Math.max(0, formulas.number("precision")),
                formulas.constant("rounding").orElse("HALF_EVEN"),
                formulas.isWritten("rounding"),
                formulas.constant("overflow").filter("WRAP"::equals).isPresent());
    }
}
