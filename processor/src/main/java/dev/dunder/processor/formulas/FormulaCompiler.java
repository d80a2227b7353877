package dev.dunder.processor.formulas;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.CoreProblem;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.source.Site;
import dev.dunder.processor.formulas.FormulasDeclaration.Declared;
import dev.dunder.processor.formulas.lowering.BoundFormula;
import dev.dunder.processor.formulas.meaning.FormulaBinder;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.FormulaSource;
import dev.dunder.processor.formulas.meaning.terms.Settings;
import dev.dunder.processor.formulas.syntax.parsing.Parsed;
import dev.dunder.processor.formulas.syntax.parsing.Parser;
import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import dev.dunder.processor.formulas.syntax.text.Excerpt;
import dev.dunder.processor.formulas.syntax.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Compiles one formula: from its text to the method that computes it, or all that is wrong with it. */
final class FormulaCompiler {
    private final Request request;
    private final Site site;
    private final FormulaContext surroundings;

    FormulaCompiler(Site site, FormulaContext surroundings) {
        this.request = site.request();
        this.site = site;
        this.surroundings = surroundings;
    }

    /** The method of a declared formula. */
    Result<FormulasModel.FormulaMethod> compile(Declared declared) {
        Optional<Annotation> formula = declared.formula();
        if (formula.isEmpty()) {
            return failed(declared, FormulasProblem.MISSING_FORMULA);
        }
        if (!declared.method().isAbstract()) {
            return failed(declared, FormulasProblem.FORMULA_WITH_BODY);
        }
        if (declared.method().returnType().getKind() == TypeKind.VOID) {
            return failed(declared, FormulasProblem.VOID_FORMULA);
        }
        List<Problem> problems = judgeShape(declared, formula.get());
        Result<BoundFormula> bound = bind(declared, formula.get());
        problems.addAll(bound.problems());
        return bound.value().isPresent() && problems.isEmpty()
                ? Result.of(method(declared, formula.get(), bound.value().get()))
                : Result.failed(problems);
    }

    private Result<FormulasModel.FormulaMethod> failed(Declared declared, FormulasProblem problem) {
        return Result.failed(List.of(
                problem.at(declared.origin(), interfaceName(), declared.method().signature())));
    }

    private String interfaceName() {
        return DisplayName.of(request.source());
    }

    private List<Problem> judgeShape(Declared declared, Annotation formula) {
        List<Problem> problems = new ArrayList<>();
        TypeMirror result = declared.method().returnType();
        if (formula.isWritten("scale") && !surroundings.types().isA(result, "java.math.BigDecimal")) {
            problems.add(FormulasProblem.SCALE_OF_OTHER.at(
                    request.originOf(declared.method().element(), formula, "scale"),
                    interfaceName(),
                    declared.method().signature(),
                    DisplayName.of(result)));
        }
        if (formula.isWritten("rounding") && !formula.isWritten("scale")) {
            problems.add(FormulasProblem.ROUNDING_WITHOUT_SCALE.at(
                    request.originOf(declared.method().element(), formula, "rounding"),
                    interfaceName(),
                    declared.method().signature()));
        }
        return problems;
    }

    private Result<BoundFormula> bind(Declared declared, Annotation formula) {
        String text = formula.string("value").orElse("");
        Parsed parsed = Parser.parse(text);
        if (parsed.tree().isEmpty()) {
            return failed(declared, text, parsed.problems());
        }
        FormulaBinder.Outcome outcome = FormulaBinder.bind(
                parsed.tree().get(), task(declared, formula, text), surroundings.of(declared.home(), declared.used()));
        if (!outcome.missing().isEmpty()) {
            return Result.failed(outcome.missing().stream()
                    .map(name -> CoreProblem.UNRESOLVED_TYPE.at(declared.origin(), name, "in a formula"))
                    .toList());
        }
        return outcome.formula().map(Result::of).orElseGet(() -> failed(declared, text, outcome.problems()));
    }

    private static Result<BoundFormula> failed(Declared declared, String text, List<ProblemInText> problems) {
        return Result.failed(problems.stream()
                .map(problem -> problem.at(declared.origin(), excerpt(text, problem.span())))
                .toList());
    }

    private static List<String> excerpt(String text, Span span) {
        if (text.isBlank()) {
            return List.of();
        }
        Excerpt excerpt = Excerpt.of(text, span);
        return List.of(excerpt.line(), excerpt.caret());
    }

    private FormulaSource task(Declared declared, Annotation formula, String text) {
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
                text,
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
                formulas.constant("overflow").filter("WRAP"::equals).isPresent());
    }

    private FormulasModel.FormulaMethod method(Declared declared, Annotation formula, BoundFormula bound) {
        return new FormulasModel.FormulaMethod(
                MethodHead.of(declared.method(), site).suppressing(bound.suppressed()),
                formula.string("value").orElse(""),
                rounding(task(declared, formula, ""), bound),
                bound);
    }

    /** What rounds, in words. */
    private static List<String> rounding(FormulaSource task, BoundFormula bound) {
        List<String> rounding = new ArrayList<>();
        if (bound.isRounded()) {
            rounding.add("each operation of BigDecimal keeps %d digits (%s)"
                    .formatted(task.settings().precision(), task.settings().rounding()));
        }
        task.shape()
                .ifPresent(shape -> rounding.add(
                        "the result has %d digits behind the point (%s)".formatted(shape.scale(), shape.rounding())));
        return rounding;
    }
}
