package dev.dunder.processor.formulas.types;

import dev.dunder.processor.operators.OperandSide;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * A method that may be called for an operator.
 *
 * @param method it, with all operands as parameters in the formula's order: the object is one of them
 * @param own the same, with its own parameters in its own order
 * @param isExchanged whether the method has the two operands in the other order
 * @param finding how it was found
 * @param change what shows that the objects of its type change, where that makes it a guess that only {@code pure} allows
 */
public record Option(
        Overload method, Overload own, boolean isExchanged, Finding finding, Optional<VisiblyChanging> change) {

    static Option ofStatic(Overload method, Finding finding) {
        return new Option(method, method, false, finding, Optional.empty());
    }

    static Option ofInstance(TypeMirror site, Overload method, Finding finding) {
        List<TypeMirror> operands = new ArrayList<>(List.of(site));
        operands.addAll(method.parameters());
        return new Option(taking(method, operands), method, false, finding, Optional.empty());
    }

    /** The same method, of a type whose objects change. */
    Option changing(Optional<VisiblyChanging> seen) {
        return new Option(method, own, isExchanged, finding, seen);
    }

    /** The same method, in the form of a side. */
    Option on(OperandSide side) {
        return side == OperandSide.REFLECTED ? exchange() : this;
    }

    /** This method for the two operands in the other order; what follows them stays where it is. */
    public Option exchange() {
        List<TypeMirror> operands = new ArrayList<>(method.parameters());
        Collections.swap(operands, 0, 1);
        return new Option(taking(method, operands), own, !isExchanged, finding, change);
    }

    /** A conversion of a number: a method that does not ask for the operand next to the number takes it nevertheless. */
    Option besides(TypeMirror operand) {
        List<TypeMirror> operands = new ArrayList<>(method.parameters());
        if (operands.size() == 1) {
            operands.add(operand);
        }
        return new Option(taking(method, operands), own, isExchanged, finding, change);
    }

    /** Whether an annotation or a dunder name makes it the operator, and no conventional name. */
    public boolean isExplicit() {
        return finding != Finding.GUESSED;
    }

    private static Overload taking(Overload method, List<TypeMirror> operands) {
        return new Overload(method.element(), method.variables(), operands, method.result(), method.thrown());
    }
}
