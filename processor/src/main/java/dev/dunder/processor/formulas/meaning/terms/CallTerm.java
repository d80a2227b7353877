package dev.dunder.processor.formulas.meaning.terms;

import java.util.List;
import javax.lang.model.type.TypeMirror;

/** A call: of a method of a type, or of what the JDK and the runtime have. */
public sealed interface CallTerm extends Term {

    /** What a visitor makes of it. */
    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Term.Visitor<R> visitor) {
        return visitor.call(this);
    }

    /** Takes terms of this kind apart. */
    interface Visitor<R> {
        R invocation(Invocation invocation);

        R intrinsic(Intrinsic intrinsic);
    }

    /** An operand of a call, and the type of the parameter that takes it; of the object it is the operand's own. */
    record Operand(Term term, TypeMirror parameter) {

        /** The object whose method is called. */
        public static Operand ofObject(Term object) {
            return new Operand(object, object.type());
        }
    }

    /** A call of a method or a constructor, with all that it is given: the object is one of the operands. */
    record Invocation(Callee callee, List<Operand> operands, TypeMirror type) implements CallTerm {
        /** Copies the list. */
        public Invocation {
            operands = List.copyOf(operands);
        }

        /** The operands in the order in which the method has them: the object first, if it has one. */
        public List<Operand> inMethodsOrder() {
            return callee.inMethodsOrder(operands);
        }

        /** The object of a method of one. */
        public Operand receiver() {
            return inMethodsOrder().get(0);
        }

        /** What the method is given as arguments, in its own order. */
        public List<Operand> arguments() {
            return callee.kind() == Callee.Kind.INSTANCE
                    ? inMethodsOrder().subList(1, operands.size())
                    : inMethodsOrder();
        }

        /** Whether the operand at an index is the last argument. */
        public boolean isLast(int index) {
            int last = callee.isExchanged() && operands.size() == 2 ? 0 : operands.size() - 1;
            return index == last && !arguments().isEmpty();
        }

        @Override
        public boolean isNeverNull() {
            return callee.kind() == Callee.Kind.CONSTRUCTOR;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.invocation(this);
        }
    }

    /** A call of a {@link Function}. */
    record Intrinsic(Function function, List<Term> operands, TypeMirror type) implements CallTerm {
        /** Copies the list. */
        public Intrinsic {
            operands = List.copyOf(operands);
        }

        /** A constant, and a character as a text: it is read as often as the character itself. */
        @Override
        public boolean isFixed() {
            boolean isOfCharacter = function == Function.TEXT_OF_CHARACTER;
            return operands.isEmpty() || (isOfCharacter && operands.get(0).isFixed());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.intrinsic(this);
        }
    }
}
