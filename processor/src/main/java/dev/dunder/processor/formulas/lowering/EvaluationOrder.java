package dev.dunder.processor.formulas.lowering;

import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.meaning.terms.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.type.TypeMirror;

/**
 * Keeps the formula's order of evaluation where Java writes operands in another one: they are passed to a private method
 * then, in their order.
 *
 * @see <a href="https://docs.python.org/3/reference/expressions.html#evaluation-order">Python: evaluation order</a>
 */
final class EvaluationOrder {
    private final TermLowering terms;
    private final PrivateMethods methods;

    EvaluationOrder(TermLowering terms, PrivateMethods methods) {
        this.terms = terms;
        this.methods = methods;
    }

    /**
     * Operands that Java writes in another order.
     *
     * @param purpose the name of a private method for it
     * @param operands they, in the formula's order
     * @param combine writes them in Java's order
     * @param result the type of what they give
     */
    record Exchange(String purpose, List<Operand> operands, Function<List<Code>, Code> combine, TypeMirror result) {

        /** Copies the list. */
        Exchange {
            operands = List.copyOf(operands);
        }
    }

    /** An operand: the name and type of the parameter that takes it, and what it is. */
    record Operand(String name, TypeMirror type, Term term) {}

    /** The operands, combined; only where at most one of them is computed their order makes no difference. */
    Code exchanged(Exchange exchange) {
        List<Code> codes = exchange.operands().stream()
                .map(Operand::term)
                .map(terms::exactly)
                .toList();
        long computed = exchange.operands().stream()
                .filter(operand -> !operand.term().isFixed())
                .count();
        return computed > 1 ? viaMethod(exchange, codes) : exchange.combine().apply(codes);
    }

    private Code viaMethod(Exchange exchange, List<Code> codes) {
        List<PrivateMethods.Operand> operands = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            Operand operand = exchange.operands().get(i);
            operands.add(new PrivateMethods.Operand(operand.name(), operand.type(), codes.get(i)));
        }
        List<Code> names = operands.stream()
                .<Code>map(operand -> new Code.Name(operand.name()))
                .toList();
        return methods.call(
                new PrivateMethods.Wanted(exchange.purpose(), operands, exchange.result()),
                inside -> exchange.combine().apply(names));
    }
}
