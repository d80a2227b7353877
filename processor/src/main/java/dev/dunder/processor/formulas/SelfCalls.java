package dev.dunder.processor.formulas;

import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.formulas.meaning.calls.CallFlow;
import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;

/**
 * Finds formulas that cannot end: whatever their conditions say, each evaluates a call of itself, or of another formula
 * that calls it again.
 */
final class SelfCalls {
    private final List<CompiledFormula> formulas;
    private final SelfCallRemedies remedies;
    private final Set<CompiledFormula> ending = new HashSet<>();

    private SelfCalls(List<CompiledFormula> formulas, SelfCallRemedies remedies) {
        this.formulas = formulas;
        this.remedies = remedies;
    }

    /** The problems of the formulas of an interface that are in such a circle. */
    static List<Problem> problems(List<CompiledFormula> formulas, SelfCallRemedies remedies) {
        SelfCalls calls = new SelfCalls(formulas, remedies);
        calls.findEnding();
        return formulas.stream()
                .filter(formula -> !calls.ending.contains(formula))
                .flatMap(formula -> calls.circle(formula).stream())
                .map(calls::problem)
                .toList();
    }

    /** A formula can end if those can that it calls, which is known of more of them in each turn. */
    private void findEnding() {
        boolean isMore = true;
        while (isMore) {
            isMore = ending.addAll(formulas.stream()
                    .filter(formula ->
                            formula.calls().canEnd(method -> endless(method).isEmpty()))
                    .toList());
        }
    }

    /** The formula of a method, if it is not known to end. */
    private Optional<CompiledFormula> endless(ExecutableElement method) {
        return formulas.stream()
                .filter(formula -> formula.declared().method().declarations().anyMatch(method::equals))
                .filter(formula -> !ending.contains(formula))
                .findFirst();
    }

    /** The formulas of a way that begins with a call. */
    private record Way(CallFlow.Own first, List<CompiledFormula> formulas) {
        CompiledFormula last() {
            return formulas.get(formulas.size() - 1);
        }

        boolean isCircle() {
            return last().equals(formulas.get(0));
        }

        Way to(CompiledFormula next) {
            List<CompiledFormula> longer = new ArrayList<>(formulas);
            longer.add(next);
            return new Way(first, longer);
        }

        String inWords() {
            return formulas.stream()
                    .map(formula -> formula.declared().method().signature())
                    .collect(Collectors.joining(" → "));
        }
    }

    /** The shortest way back to a formula that cannot end; empty where it only leads to a circle of others. */
    private Optional<Way> circle(CompiledFormula start) {
        Deque<Way> open = new ArrayDeque<>(calls(start)
                .flatMap(call -> ways(new Way(call, List.of(start)), call))
                .toList());
        Set<CompiledFormula> seen = new HashSet<>();
        while (!open.isEmpty() && !open.element().isCircle()) {
            Way way = open.remove();
            if (seen.add(way.last())) {
                calls(way.last()).flatMap(call -> ways(way, call)).forEach(open::add);
            }
        }
        return Optional.ofNullable(open.peek());
    }

    private static Stream<CallFlow.Own> calls(CompiledFormula formula) {
        return formula.calls().calls();
    }

    private Stream<Way> ways(Way way, CallFlow.Own call) {
        return endless(call.method()).map(way::to).stream();
    }

    private Problem problem(Way circle) {
        CompiledFormula start = circle.formulas().get(0);
        boolean isDirect = circle.formulas().size() == 2;
        return ProblemInText.of(
                        FormulasProblem.SELF_CALL,
                        circle.first().span(),
                        start.declared().method().signature(),
                        circle.inWords(),
                        isDirect ? remedies.ofOne(start.declared()) : SelfCallRemedies.ofSeveral())
                .at(
                        start.declared().origin(),
                        FormulaCompiler.excerpt(
                                start.method().formula(), circle.first().span()));
    }
}
