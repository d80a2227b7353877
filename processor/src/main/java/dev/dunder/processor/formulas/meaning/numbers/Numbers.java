package dev.dunder.processor.formulas.meaning.numbers;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Plain numbers among the parts of a formula: which type each has, and its code in a wider one. */
public final class Numbers {
    private static final ClassName BIG_INTEGER = ClassName.get(BigInteger.class);
    private static final ClassName BIG_DECIMAL = ClassName.get(BigDecimal.class);

    private final JavaTypes types;
    private final UntypedNumbers untyped;

    public Numbers(JavaTypes types, UntypedNumbers untyped) {
        this.types = types;
        this.untyped = untyped;
    }

    /** The type of a plain number; that of a literal is the natural one. */
    public Optional<NumberType> type(Bound bound) {
        if (bound instanceof Bound.Untyped number) {
            return Optional.of(untyped.natural(number));
        }
        return bound instanceof Bound.Value value ? types.number(value.type()) : Optional.empty();
    }

    /** Whether it is a plain number. */
    public boolean isNumber(Bound bound) {
        return bound instanceof Bound.Untyped || type(bound).isPresent();
    }

    /** The type in which plain numbers meet: literals take the others' types. */
    public Optional<NumberType> meet(List<? extends Bound> numbers) {
        Optional<NumberType> met = Optional.empty();
        for (Bound number : numbers) {
            if (!(number instanceof Bound.Untyped)) {
                NumberType next = type(number).orElseThrow();
                Optional<NumberType> both =
                        met.isEmpty() ? Optional.of(next) : met.get().meet(next);
                if (both.isEmpty()) {
                    return both;
                }
                met = both;
            }
        }
        for (Bound number : numbers) {
            if (number instanceof Bound.Untyped literal) {
                met = Optional.of(
                        met.map(type -> untyped.meeting(literal, type)).orElseGet(() -> untyped.natural(literal)));
            }
        }
        return met;
    }

    /**
     * The code of a number in a type that holds all of its values; Java itself widens primitives. Empty where a literal
     * has no value in the type, which is reported.
     */
    public Optional<Code> as(Bound number, NumberType target) {
        if (number instanceof Bound.Untyped literal) {
            return untyped.code(literal, target);
        }
        Bound.Value value = (Bound.Value) number;
        return Optional.of(widened(value.code(), type(value).orElseThrow(), target));
    }

    private static Code widened(Code code, NumberType from, NumberType target) {
        if (target == NumberType.BIG_INTEGER && from.isWord()) {
            return Code.ofStatic(BIG_INTEGER, "valueOf", code);
        }
        if (target != NumberType.BIG_DECIMAL || from == target) {
            return code;
        }
        return from == NumberType.BIG_INTEGER
                ? new Code.Creation(BIG_DECIMAL, false, List.of(code))
                : Code.ofStatic(BIG_DECIMAL, "valueOf", code);
    }

    /** The same, with a cast where the type of the code counts and Java would not widen it. */
    public Optional<Code> exactly(Bound number, NumberType target) {
        return as(number, target)
                .map(code -> isWidenedByJava(number, target) ? new Code.Cast(target.type(), code) : code);
    }

    private boolean isWidenedByJava(Bound number, NumberType target) {
        return !(number instanceof Bound.Untyped)
                && (target == NumberType.LONG || target.isFloating())
                && type(number).orElseThrow() != target;
    }

    /** A plain number of a type. */
    public Bound.Value value(Code code, NumberType type, Span span) {
        return new Bound.Value(code, types.of(type), false, span);
    }

    /** The primitive behind a box, where Java would not look for it by itself. */
    public Code unboxed(Code code, TypeMirror type) {
        TypeMirror primitive = types.unboxed(type);
        return types.isSame(primitive, type) ? code : code.call(types.name(primitive) + "Value");
    }
}
