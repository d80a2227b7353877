package dev.dunder.processor.formulas.meaning.terms;

import dev.dunder.processor.core.base.UniqueNames;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.CodeWriter;
import dev.dunder.processor.formulas.lowering.BoundFormula;
import dev.dunder.processor.formulas.lowering.CallWarnings;
import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import dev.dunder.processor.formulas.syntax.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What comes up while one formula is bound: problems, steps, local variables, warnings to suppress. */
public final class Diagnostics {
    private static final int LONGEST = 400;

    private final FormulaSource task;
    private final FormulaContext surroundings;
    private final UniqueNames names;
    private final CallWarnings warnings;
    private final List<ProblemInText> problems = new ArrayList<>();
    private final List<BoundFormula.Step> steps = new ArrayList<>();
    private final List<BoundFormula.Variable> variables = new ArrayList<>();
    private final Set<String> suppressed = new TreeSet<>();
    private final Set<String> missing = new TreeSet<>();
    private boolean isRounded;

    public Diagnostics(FormulaSource task, FormulaContext surroundings) {
        this.task = task;
        this.surroundings = surroundings;
        this.names = new UniqueNames(task.parameters().keySet());
        this.warnings = new CallWarnings(surroundings.types());
    }

    /** Reports a problem; whatever contains it fails too, without another word. */
    public Bound.Failed fail(MeaningProblem kind, Span at, Object... arguments) {
        List<Object> shown = Arrays.stream(arguments)
                .map(argument -> argument instanceof String text ? cut(text) : argument)
                .toList();
        problems.add(new ProblemInText(kind, at, shown));
        return new Bound.Failed(at);
    }

    /** No message repeats a text that is longer than what one reads. */
    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** Diagnostics what a part of the formula became, where that is not the same to the letter. */
    public void step(Span span, Code code) {
        String formula = span.in(task.text());
        if (!CodeWriter.write(code).toString().equals(formula)) {
            steps.add(new BoundFormula.Step(formula, code));
        }
    }

    /** A local variable of a type. */
    public String variable(String wanted, TypeMirror type) {
        String name = names.name(wanted);
        suppress(warnings.ofType(type));
        variables.add(new BoundFormula.Variable(name, surroundings.types().name(type)));
        return name;
    }

    /** Diagnostics that decimals are rounded to the precision. */
    public void round() {
        isRounded = true;
    }

    /** Diagnostics the warnings that a call would cause. */
    public void suppress(Set<String> warnings) {
        suppressed.addAll(warnings);
    }

    /** The problems, in the order of their places. */
    public List<ProblemInText> problems() {
        return problems.stream()
                .distinct()
                .sorted(java.util.Comparator.comparingInt(
                        problem -> problem.span().start()))
                .toList();
    }

    /** Diagnostics that a type is needed that is not there yet. */
    public void miss(String type) {
        missing.add(type);
    }

    /** Diagnostics those of some types that are not there yet: what is asked of them has to wait. */
    public boolean isWaiting(Collection<? extends TypeMirror> asked) {
        List<TypeMirror> absent = asked.stream()
                .<TypeMirror>map(type -> type)
                .filter(type -> type.getKind() == TypeKind.ERROR)
                .toList();
        absent.forEach(type -> miss(surroundings.types().inWords(type)));
        return !absent.isEmpty();
    }

    /** The types that are not there yet. */
    public List<String> missing() {
        return List.copyOf(missing);
    }

    /** The warnings noted so far. */
    public List<String> suppressed() {
        return List.copyOf(suppressed);
    }

    /** The formula's text. */
    public String text() {
        return task.text();
    }

    /** The formula, with its value. */
    public BoundFormula formula(Code value) {
        return new BoundFormula(value, variables, steps, isRounded, List.copyOf(suppressed));
    }
}
