package dev.dunder.processor.formulas.meaning.builtins;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.CallTerm;
import dev.dunder.processor.formulas.meaning.terms.Function;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.Optional;

/** {@code format(x)} and {@code format(x, specification)}: of a number or a text, or by the type's own method. */
final class FormatBuiltIn implements BuiltIn {
    private final BuiltInTools tools;

    FormatBuiltIn(BuiltInTools tools) {
        this.tools = tools;
    }

    @Override
    public Arity arity() {
        return new Arity(1, 2, "a value and optionally a format");
    }

    @Override
    public Bound bind(BuiltInCall call) {
        return call.arguments().size() == 1
                ? explicit(call).orElseGet(() -> new StrBuiltIn(tools).bind(call))
                : tools.ofFirst(call, value -> formatted(call, value));
    }

    private Optional<Bound> explicit(BuiltInCall call) {
        return tools.dispatch().explicit(call.use(Operator.FORMAT));
    }

    private Bound formatted(BuiltInCall call, Bound.Value value) {
        return specification(call)
                .filter(specification -> isPlain(value))
                .<Bound>map(specification -> new Bound.Value(
                        new CallTerm.Intrinsic(
                                Function.FORMAT,
                                List.of(tools.conversions().text(value), specification),
                                tools.types().ofText()),
                        call.span()))
                .or(() -> explicit(call))
                .orElseGet(() -> tools.missing(call, Operator.FORMAT));
    }

    private Optional<Term> specification(BuiltInCall call) {
        return call.arguments()
                .get(1)
                .value()
                .filter(value -> tools.types().isString(value.type()))
                .map(Bound.Value::term);
    }

    private boolean isPlain(Bound.Value value) {
        return tools.numbers().isNumber(value) || tools.types().isText(value.type());
    }
}
