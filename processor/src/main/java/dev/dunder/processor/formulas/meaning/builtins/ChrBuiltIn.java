package dev.dunder.processor.formulas.meaning.builtins;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.CallTerm;
import dev.dunder.processor.formulas.meaning.terms.Function;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.List;

/**
 * {@code chr(i)}: the text of a code point, or the char where the method gives one.
 *
 * @see <a href="https://docs.python.org/3/library/functions.html#chr">Python: chr</a>
 */
final class ChrBuiltIn implements BuiltIn {
    private final BuiltInTools tools;

    ChrBuiltIn(BuiltInTools tools) {
        this.tools = tools;
    }

    @Override
    public Arity arity() {
        return Arity.ONE;
    }

    @Override
    public Bound bind(BuiltInCall call) {
        boolean isWhole =
                tools.numbers().type(call.first()).filter(NumberType::isWhole).isPresent();
        return isWhole
                ? tools.ofFirst(call, value -> new Bound.Value(character(call, value), call.span()))
                : tools.wrongArgument(call, "a whole number");
    }

    private Term character(BuiltInCall call, Bound.Value value) {
        NumberType from = tools.numbers().type(value).orElseThrow();
        Term code = from == NumberType.INT
                ? value.term()
                : new NumberTerm.Rounding(
                        NumberTerm.Rounding.Way.TRUNCATE,
                        from,
                        NumberType.INT,
                        value.term(),
                        tools.types().of(NumberType.INT));
        boolean isCharacter = call.wanted().filter(tools.types()::isCharacter).isPresent();
        return isCharacter
                ? new CallTerm.Intrinsic(
                        Function.CHARACTER_OF_CODE_POINT,
                        List.of(code),
                        tools.types().ofCharacter())
                : new CallTerm.Intrinsic(
                        Function.TEXT_OF_CODE_POINT,
                        List.of(code),
                        tools.types().ofText());
    }
}
