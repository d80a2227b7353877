package dev.dunder.processor.formulas.binding;

import dev.dunder.processor.core.UniqueNames;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.CodeWriter;
import dev.dunder.processor.formulas.syntax.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.type.TypeMirror;

/** What comes up while one formula is bound: mistakes, steps, local variables, warnings to suppress. */
final class Notes {
    private static final int LONGEST = 400;

    private final Task task;
    private final Surroundings surroundings;
    private final UniqueNames names;
    private final CallWarnings warnings;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<BoundFormula.Step> steps = new ArrayList<>();
    private final List<BoundFormula.Variable> variables = new ArrayList<>();
    private final Set<String> suppressed = new TreeSet<>();
    private final Set<String> missing = new TreeSet<>();
    private boolean isRounded;

    Notes(Task task, Surroundings surroundings) {
        this.task = task;
        this.surroundings = surroundings;
        this.names = new UniqueNames(task.parameters().keySet());
        this.warnings = new CallWarnings(surroundings.types());
    }

    /** Reports a mistake; whatever contains it fails too, without another word. */
    Bound.Failed fail(BindingProblem kind, Span at, Object... arguments) {
        List<Object> shown = Arrays.stream(arguments)
                .map(argument -> argument instanceof String text ? cut(text) : argument)
                .toList();
        mistakes.add(new Mistake(kind, at, shown));
        return new Bound.Failed(at);
    }

    /** No message repeats a text that is longer than what one reads. */
    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** Notes what a part of the formula became, where that is not the same to the letter. */
    void step(Span span, Code code) {
        String formula = span.in(task.text());
        if (!CodeWriter.write(code).toString().equals(formula)) {
            steps.add(new BoundFormula.Step(formula, code));
        }
    }

    /** A local variable of a type. */
    String variable(String wanted, TypeMirror type) {
        String name = names.name(wanted);
        suppress(warnings.ofType(type));
        variables.add(new BoundFormula.Variable(name, surroundings.types().name(type)));
        return name;
    }

    /** Notes that decimals are rounded to the precision. */
    void round() {
        isRounded = true;
    }

    /** Notes the warnings that a call would cause. */
    void suppress(Set<String> warnings) {
        suppressed.addAll(warnings);
    }

    /** The mistakes, in the order of their places. */
    List<Mistake> mistakes() {
        return mistakes.stream()
                .distinct()
                .sorted(java.util.Comparator.comparingInt(
                        mistake -> mistake.span().start()))
                .toList();
    }

    /** Notes that a type is needed that is not there yet. */
    void miss(String type) {
        missing.add(type);
    }

    /** The types that are not there yet. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    /** The warnings noted so far. */
    List<String> suppressed() {
        return List.copyOf(suppressed);
    }

    /** The formula's text. */
    String text() {
        return task.text();
    }

    /** The formula, with its value. */
    BoundFormula formula(Code value) {
        return new BoundFormula(value, variables, steps, isRounded, List.copyOf(suppressed));
    }
}
