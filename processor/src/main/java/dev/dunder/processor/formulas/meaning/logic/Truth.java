package dev.dunder.processor.formulas.meaning.logic;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.InfixSign;
import dev.dunder.processor.formulas.lowering.PrivateMethods;
import dev.dunder.processor.formulas.meaning.dispatch.Dispatch;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.Numbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaSource;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import dev.dunder.processor.operators.Operator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * Asks values for their truth: by {@code __bool__}, else by length, else they are true; numbers are true unless zero, and
 * null is false.
 *
 * @see <a href="https://docs.python.org/3/library/stdtypes.html#truth-value-testing">Python: truth value testing</a>
 */
public final class Truth {
    private static final Code ZERO = Code.literal("0");

    private final JavaTypes types;
    private final FormulaSource task;
    private final Numbers numbers;
    private final Conversions conversions;
    private final Dispatch dispatch;
    private final PrivateMethods methods;

    public Truth(
            JavaTypes types,
            FormulaSource task,
            Numbers numbers,
            Conversions conversions,
            Dispatch dispatch,
            PrivateMethods methods) {
        this.types = types;
        this.task = task;
        this.numbers = numbers;
        this.conversions = conversions;
        this.dispatch = dispatch;
        this.methods = methods;
    }

    /** The truth of a part; empty where that failed already. */
    public Optional<Code> of(Bound bound) {
        return conversions.natural(bound) instanceof Bound.Value value ? of(value) : Optional.empty();
    }

    private Optional<Code> of(Bound.Value value) {
        if (Conversions.isNull(value)) {
            return Optional.of(Code.literal("false"));
        }
        TypeMirror type = value.type();
        if (types.isTruth(type)) {
            return Optional.of(
                    Conversions.isPrimitive(type)
                            ? value.code()
                            : new Code.StaticField(ClassName.get(Boolean.class), "TRUE").call("equals", value.code()));
        }
        if (Conversions.isPrimitive(type)) {
            return Optional.of(value.code().with(InfixSign.NOT_EQUAL, ZERO));
        }
        return Optional.of(ofReference(value));
    }

    private Code ofReference(Bound.Value value) {
        if (value.code() instanceof Code.Creation || value.code() instanceof Code.Text) {
            return test(value).orElseGet(() -> Code.literal("true"));
        }
        if (value.isFixed()) {
            return nullSafe(value);
        }
        Bound.Value parameter = new Bound.Value(new Code.Name("value"), value.type(), true, value.span());
        return methods.call(
                "isTrue",
                List.of("value"),
                List.of(value.type()),
                nullSafe(parameter),
                types.ofTruth(),
                task.thrown(),
                List.of(value.code()));
    }

    private Code nullSafe(Bound.Value value) {
        Code isThere = value.code().with(InfixSign.NOT_EQUAL, Code.literal("null"));
        return test(value).map(test -> isThere.with(InfixSign.AND, test)).orElse(isThere);
    }

    /** What a reference that is not null is asked; nothing if its type has nothing to say. */
    private Optional<Code> test(Bound.Value value) {
        Optional<NumberType> number = numbers.type(value);
        if (number.isPresent()) {
            boolean isBig = number.get().compareTo(NumberType.DOUBLE) > 0;
            Code asked = isBig ? value.code().call("signum") : value.code();
            return Optional.of(asked.with(InfixSign.NOT_EQUAL, ZERO));
        }
        if (types.isArray(value.type())) {
            return Optional.of(new Code.Field(value.code(), "length").with(InfixSign.NOT_EQUAL, ZERO));
        }
        return asked(Operator.TRUTH, value)
                .map(Truth::withoutOpposite)
                .or(() -> asked(Operator.LENGTH, value).map(length -> length.with(InfixSign.NOT_EQUAL, ZERO)));
    }

    private Optional<Code> asked(Operator operator, Bound.Value value) {
        return dispatch.ofFirst(operator, List.of(value), value.span(), value.span())
                .filter(Bound.Value.class::isInstance)
                .map(answer -> ((Bound.Value) answer).code());
    }

    /** {@code isEmpty} says the opposite of what it is asked for. */
    private static Code withoutOpposite(Code answer) {
        boolean isOpposite = answer instanceof Code.Call call && call.method().equals("isEmpty");
        return isOpposite ? answer.negated() : answer;
    }
}
