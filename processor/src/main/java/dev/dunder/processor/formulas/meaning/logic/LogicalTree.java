package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.meaning.terms.FlowTerm;
import dev.dunder.processor.formulas.meaning.terms.Local;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.meaning.terms.TestTerm;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.syntax.tree.LogicalSign;
import dev.dunder.processor.formulas.syntax.tree.SimpleExpressionVisitor;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javax.lang.model.type.TypeMirror;

/** How operands are nested in {@code and} and {@code or}: the leaves are the operands' numbers, from left to right. */
sealed interface LogicalTree {

    /** Whether it is a single operand. */
    boolean isLeaf();

    /** The condition made of operands that are conditions themselves. */
    Term condition(List<Term> operands, TypeMirror ofTruth);

    /** The value: where a part decides that is not the last one, a local variable has it. */
    Optional<Term> value(Operands operands);

    /** Whether the part is true, after which the local variable has its value. */
    Optional<Term> test(Operands operands);

    /** What is known of the operands. */
    interface Operands {
        /** An operand's value. */
        Term value(int operand);

        /** Whether an operand is true, after which the local variable has its value. */
        Optional<Term> test(int operand);

        /** The local variable. */
        Local kept();

        /** The type of the whole. */
        TypeMirror type();

        /** {@code boolean}. */
        TypeMirror ofTruth();
    }

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
        public boolean isLeaf() {
            return true;
        }

        @Override
        public Term condition(List<Term> operands, TypeMirror ofTruth) {
            return operands.get(number);
        }

        @Override
        public Optional<Term> value(Operands operands) {
            return Optional.of(operands.value(number));
        }

        @Override
        public Optional<Term> test(Operands operands) {
            return operands.test(number);
        }
    }

    /** {@code and} or {@code or} of two parts or more. */
    record Group(LogicalSign sign, List<LogicalTree> parts) implements LogicalTree {
        /** Copies the list. */
        public Group {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean isLeaf() {
            return false;
        }

        @Override
        public Term condition(List<Term> operands, TypeMirror ofTruth) {
            return parts.stream()
                    .map(part -> part.condition(operands, ofTruth))
                    .reduce((left, right) -> new TestTerm.Logical(sign, left, right, ofTruth))
                    .orElseThrow();
        }

        @Override
        public Optional<Term> value(Operands operands) {
            Optional<Term> test = test(parts.subList(0, parts.size() - 1), operands);
            Optional<Term> last = parts.get(parts.size() - 1).value(operands);
            return test.flatMap(
                    asked -> last.map(rest -> choice(asked, operands.kept().read(), rest, operands.type())));
        }

        /** What decides, if the test says so; else the rest. */
        FlowTerm.Choice choice(Term test, Term decided, Term rest, TypeMirror type) {
            return switch (sign) {
                case OR -> new FlowTerm.Choice(test, decided, rest, type);
                case AND -> new FlowTerm.Choice(test, rest, decided, type);
            };
        }

        @Override
        public Optional<Term> test(Operands operands) {
            return test(parts, operands);
        }

        private Optional<Term> test(List<LogicalTree> tested, Operands operands) {
            List<Optional<Term>> tests =
                    tested.stream().map(part -> part.test(operands)).toList();
            return tests.stream()
                    .reduce((one, other) -> one.flatMap(
                            left -> other.map(right -> new TestTerm.Logical(sign, left, right, operands.ofTruth()))))
                    .orElseThrow();
        }
    }
}
