package dev.dunder.processor.formulas;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.CoreProblem;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.source.Site;
import dev.dunder.processor.formulas.FormulasDeclaration.Declared;
import dev.dunder.processor.formulas.lowering.ClassParts;
import dev.dunder.processor.formulas.lowering.LoweredFormula;
import dev.dunder.processor.formulas.lowering.Lowering;
import dev.dunder.processor.formulas.meaning.FormulaMeaning;
import dev.dunder.processor.formulas.meaning.terms.FormulaEnvironment;
import dev.dunder.processor.formulas.meaning.terms.FormulaSource;
import dev.dunder.processor.formulas.syntax.parsing.Parsed;
import dev.dunder.processor.formulas.syntax.parsing.Parser;
import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import dev.dunder.processor.formulas.syntax.text.Excerpt;
import dev.dunder.processor.formulas.syntax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Compiles one formula: from its text to the method that computes it, or all that is wrong with it. */
final class FormulaCompiler {
    private final Request request;
    private final Site site;
    private final FormulaEnvironment environment;
    private final ClassParts parts;
    private final Purities purities;
    private final FormulaSources sources;

    FormulaCompiler(Site site, FormulaEnvironment environment, ClassParts parts, Purities purities) {
        this.request = site.request();
        this.site = site;
        this.environment = environment;
        this.parts = parts;
        this.purities = purities;
        this.sources = new FormulaSources(request);
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
        Result<LoweredFormula> lowered = lower(declared, formula.get());
        problems.addAll(lowered.problems());
        return lowered.value().isPresent() && problems.isEmpty()
                ? Result.of(method(declared, formula.get(), lowered.value().get()))
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
        if (formula.isWritten("scale") && !environment.types().isA(result, "java.math.BigDecimal")) {
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

    private Result<LoweredFormula> lower(Declared declared, Annotation formula) {
        String text = formula.string("value").orElse("");
        Parsed parsed = Parser.parse(text);
        if (parsed.tree().isEmpty()) {
            return failed(declared, text, parsed.problems());
        }
        FormulaSource source = sources.of(declared, formula);
        FormulaEnvironment home =
                environment.of(declared.home(), declared.named().used(), purities.of(declared));
        FormulaMeaning meaning = FormulaMeaning.of(parsed.tree().get(), source, home);
        if (!meaning.missing().isEmpty()) {
            return Result.failed(meaning.missing().stream()
                    .map(name -> CoreProblem.UNRESOLVED_TYPE.at(declared.origin(), name, "in a formula"))
                    .toList());
        }
        return meaning.term()
                .map(term -> Result.of(Lowering.lower(term, source, home, parts)))
                .orElseGet(() -> failed(declared, text, meaning.problems()));
    }

    private static Result<LoweredFormula> failed(Declared declared, String text, List<ProblemInText> problems) {
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

    private FormulasModel.FormulaMethod method(Declared declared, Annotation formula, LoweredFormula lowered) {
        return new FormulasModel.FormulaMethod(
                MethodHead.of(declared.method(), site).suppressing(lowered.suppressed()),
                formula.string("value").orElse(""),
                rounding(sources.of(declared, formula), lowered),
                lowered);
    }

    /** What rounds, in words. */
    private static List<String> rounding(FormulaSource source, LoweredFormula lowered) {
        List<String> rounding = new ArrayList<>();
        if (lowered.isRounded()) {
            rounding.add("each operation of BigDecimal keeps %d digits (%s)"
                    .formatted(source.settings().precision(), source.settings().rounding()));
        }
        source.shape()
                .ifPresent(shape -> rounding.add(
                        "the result has %d digits behind the point (%s)".formatted(shape.scale(), shape.rounding())));
        return rounding;
    }
}
