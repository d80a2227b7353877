package dev.dunder.processor.formulas.meaning.calls;

import dev.dunder.processor.formulas.syntax.text.Span;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;

/** The calls of the interface's own methods in a formula, and which of them are evaluated in any case. */
public sealed interface CallFlow {

    /** What calls nothing, or perhaps nothing: its evaluation ends. */
    static CallFlow nothing() {
        return new All(List.of());
    }

    /** Whether its evaluation can end, given the methods of which that is known. */
    boolean canEnd(Predicate<ExecutableElement> canEnd);

    /** The calls, in their order. */
    Stream<Own> calls();

    /** Parts that are all evaluated. */
    record All(List<CallFlow> parts) implements CallFlow {
        /** Copies the list. */
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean canEnd(Predicate<ExecutableElement> canEnd) {
            return parts.stream().allMatch(part -> part.canEnd(canEnd));
        }

        @Override
        public Stream<Own> calls() {
            return parts.stream().flatMap(CallFlow::calls);
        }
    }

    /** Two parts of which one is evaluated. */
    record Either(CallFlow one, CallFlow other) implements CallFlow {
        @Override
        public boolean canEnd(Predicate<ExecutableElement> canEnd) {
            return one.canEnd(canEnd) || other.canEnd(canEnd);
        }

        @Override
        public Stream<Own> calls() {
            return Stream.of(one, other).flatMap(CallFlow::calls);
        }
    }

    /** A call of a method of the interface. */
    record Own(ExecutableElement method, Span span) implements CallFlow {
        @Override
        public boolean canEnd(Predicate<ExecutableElement> canEnd) {
            return canEnd.test(method);
        }

        @Override
        public Stream<Own> calls() {
            return Stream.of(this);
        }
    }
}
