package dev.dunder.processor.formulas.meaning.builtins;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.CallTerm;
import dev.dunder.processor.formulas.meaning.terms.ConstantTerm;
import dev.dunder.processor.formulas.meaning.terms.Function;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.types.NumberType;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * {@code ord(c)}: the code point of a char, or of a text of one character.
 *
 * @see <a href="https://docs.python.org/3/library/functions.html#ord">Python: ord</a>
 */
final class OrdBuiltIn implements BuiltIn {
    private static final String TAKEN = "a char, or a text of one character";

    private final BuiltInTools tools;

    OrdBuiltIn(BuiltInTools tools) {
        this.tools = tools;
    }

    @Override
    public Arity arity() {
        return Arity.ONE;
    }

    @Override
    public Bound bind(BuiltInCall call) {
        return call.first()
                .value()
                .filter(value -> tools.types().isText(value.type()))
                .flatMap(this::code)
                .<Bound>map(code -> tools.numbers().value(code, call.span()))
                .orElseGet(() -> tools.wrongArgument(call, TAKEN));
    }

    /** The code point; empty for a literal text of another length. */
    private Optional<Term> code(Bound.Value value) {
        if (tools.types().isCharacter(value.type())) {
            return Optional.of(new NumberTerm.Cast(value.term(), ofInt()));
        }
        return value.term()
                .constant()
                .flatMap(ConstantTerm::text)
                .map(text -> ofLiteral(text.value()))
                .orElseGet(
                        () -> Optional.of(new CallTerm.Intrinsic(Function.CODE_POINT, List.of(value.term()), ofInt())));
    }

    private Optional<Term> ofLiteral(String text) {
        return text.codePointCount(0, text.length()) == 1
                ? Optional.of(new ConstantTerm.Whole(BigInteger.valueOf(text.codePointAt(0)), NumberType.INT, ofInt()))
                : Optional.empty();
    }

    private TypeMirror ofInt() {
        return tools.types().of(NumberType.INT);
    }
}
