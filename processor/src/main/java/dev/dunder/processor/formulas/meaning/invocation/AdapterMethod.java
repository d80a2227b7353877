package dev.dunder.processor.formulas.meaning.invocation;

import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.type.TypeMirror;

/** Writes the head of a static method that would be an operator of types that the user does not own. */
public final class AdapterMethod {
    private static final List<String> OF_TWO = List.of("left", "right");

    private AdapterMethod() {}

    /** The method: {@code @Operator(Op.MULTIPLY) static Vec mul(Vec left, double right)}. */
    public static String inWords(Operator operator, List<TypeMirror> operands, TypeMirror result, JavaTypes types) {
        return inWords(operator, operands, types.inWords(types.bound(result)), types);
    }

    /** The same with a result that is written already. */
    static String inWords(Operator operator, List<TypeMirror> operands, String result, JavaTypes types) {
        String parameters = IntStream.range(0, operands.size())
                .mapToObj(i -> types.inWords(types.bound(operands.get(i))) + " " + name(i, operands.size()))
                .collect(Collectors.joining(", "));
        return "@Operator(Op.%s) static %s %s(%s)".formatted(operator.name(), result, name(operator), parameters);
    }

    private static String name(Operator operator) {
        return operator == Operator.FROM_NUMBER ? "fromNumber" : operator.helper();
    }

    private static String name(int index, int count) {
        return switch (count) {
            case 1 -> "value";
            case 2 -> OF_TWO.get(index);
            default -> "operand" + (index + 1);
        };
    }
}
