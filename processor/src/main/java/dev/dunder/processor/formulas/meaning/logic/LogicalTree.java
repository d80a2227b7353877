package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.meaning.terms.FlowTerm;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.meaning.terms.TestTerm;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.syntax.tree.LogicalSign;
import dev.dunder.processor.formulas.syntax.tree.SimpleExpressionVisitor;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import javax.lang.model.type.TypeMirror;

/** How operands are nested in {@code and} and {@code or}: the leaves are the operands' numbers, from left to right. */
sealed interface LogicalTree {

    /** The condition made of operands that are conditions themselves. */
    Term condition(List<Term> operands, TypeMirror ofTruth);

    /** The value: the last operand is not asked for its truth. */
    Optional<Term> value(LogicalOperands operands);

    /** Whether the part is true. */
    Optional<Term> test(LogicalOperands operands);

    /** The operand that has decided, after the test said what the outcome is; empty where it could be several. */
    Optional<Term> decided(boolean outcome, LogicalOperands operands);

    /** What follows from the part: an outcome that is not given means the operand that has decided it. */
    Optional<Term> branch(Outcomes outcomes, LogicalOperands operands);

    /** The numbers of the operands. */
    IntStream leaves();

    /** The tree of an expression; each operand is numbered by a function that is asked from left to right. */
    static Group of(Expression.Logical logical, ToIntFunction<Expression> number) {
        List<LogicalTree> parts = logical.operands().stream()
                .map(operand -> operand.accept(new Part(number)))
                .toList();
        return new Group(logical.sign(), parts);
    }

    /** What is {@code and} or {@code or} within another one is a tree of its own. */
    final class Part extends SimpleExpressionVisitor<LogicalTree> {
        private final ToIntFunction<Expression> number;

        Part(ToIntFunction<Expression> number) {
            this.number = number;
        }

        @Override
        protected LogicalTree other(Expression operand) {
            return new Leaf(number.applyAsInt(operand));
        }

        @Override
        public LogicalTree logical(Expression.Logical logical) {
            return of(logical, number);
        }
    }

    /** An operand. */
    record Leaf(int number) implements LogicalTree {
        @Override
        public Term condition(List<Term> operands, TypeMirror ofTruth) {
            return operands.get(number);
        }

        @Override
        public Optional<Term> value(LogicalOperands operands) {
            return operands.value(number);
        }

        @Override
        public Optional<Term> test(LogicalOperands operands) {
            return operands.test(number);
        }

        @Override
        public Optional<Term> decided(boolean outcome, LogicalOperands operands) {
            return operands.decided(number);
        }

        @Override
        public Optional<Term> branch(Outcomes outcomes, LogicalOperands operands) {
            return operands.branch(number, outcomes);
        }

        @Override
        public IntStream leaves() {
            return IntStream.of(number);
        }
    }

    /** {@code and} or {@code or} of two parts or more. */
    record Group(LogicalSign sign, List<LogicalTree> parts) implements LogicalTree {
        /** Copies the list. */
        public Group {
            parts = List.copyOf(parts);
        }

        @Override
        public Term condition(List<Term> operands, TypeMirror ofTruth) {
            return parts.stream()
                    .map(part -> part.condition(operands, ofTruth))
                    .reduce((left, right) -> new TestTerm.Logical(sign, left, right, ofTruth))
                    .orElseThrow();
        }

        @Override
        public Optional<Term> value(LogicalOperands operands) {
            LogicalTree tested = parts.size() == 2 ? parts.get(0) : new Group(sign, parts.subList(0, parts.size() - 1));
            return last().value(operands).flatMap(rest -> tested.branch(open().onNext(sign, rest), operands));
        }

        private LogicalTree last() {
            return parts.get(parts.size() - 1);
        }

        private static Outcomes open() {
            return new Outcomes(Optional.empty(), Optional.empty());
        }

        @Override
        public Optional<Term> test(LogicalOperands operands) {
            List<Optional<Term>> tests =
                    parts.stream().map(part -> part.test(operands)).toList();
            return tests.stream()
                    .reduce((one, other) -> one.flatMap(
                            left -> other.map(right -> new TestTerm.Logical(sign, left, right, operands.ofTruth()))))
                    .orElseThrow();
        }

        /** Only the last part can have made {@code and} true, or {@code or} false. */
        @Override
        public Optional<Term> decided(boolean outcome, LogicalOperands operands) {
            if (outcome == (sign == LogicalSign.AND)) {
                return last().decided(outcome, operands);
            }
            int first = leaves().findFirst().orElseThrow();
            return leaves().allMatch(leaf -> operands.isShared(first, leaf))
                    ? operands.decided(first)
                    : Optional.empty();
        }

        /** One test where its outcome tells which operand has decided; else part by part. */
        @Override
        public Optional<Term> branch(Outcomes outcomes, LogicalOperands operands) {
            Optional<Term> yes = outcomes.yes().or(() -> decided(true, operands));
            Optional<Term> no = outcomes.no().or(() -> decided(false, operands));
            return yes.isPresent() && no.isPresent()
                    ? test(operands).map(asked -> new FlowTerm.Choice(asked, yes.get(), no.get(), operands.type()))
                    : byParts(outcomes, operands);
        }

        private Optional<Term> byParts(Outcomes outcomes, LogicalOperands operands) {
            Optional<Term> next = last().branch(outcomes, operands);
            for (int i = parts.size() - 2; i >= 0; i--) {
                LogicalTree part = parts.get(i);
                next = next.flatMap(rest -> part.branch(outcomes.onNext(sign, rest), operands));
            }
            return next;
        }

        @Override
        public IntStream leaves() {
            return parts.stream().flatMapToInt(LogicalTree::leaves);
        }
    }
}
