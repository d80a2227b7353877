package dev.dunder.processor.formulas.meaning.numbers;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Gives a number the wider type that is wanted of it; a null object stays null where an object is wanted. */
final class NumberWidening {
    private final JavaTypes types;

    NumberWidening(JavaTypes types) {
        this.types = types;
    }

    /** The number in the type; empty where that does not hold all of its values. */
    Optional<Term> to(TypeMirror wanted, Bound.Value value) {
        return types.number(wanted)
                .filter(to -> !isNarrow(wanted))
                .filter(to -> types.number(value.type())
                        .filter(from -> isWidening(from, to) || (from == to && isNarrow(value.type())))
                        .isPresent())
                .map(to -> isNullable(value, wanted)
                        ? NullSafety.ofWidening(value.term(), to, types)
                        : NullSafety.widened(value.term(), to, types));
    }

    private static boolean isWidening(NumberType from, NumberType to) {
        return from.compareTo(to) < 0 && from.meet(to).isPresent();
    }

    private static boolean isNullable(Bound.Value value, TypeMirror wanted) {
        return !value.type().getKind().isPrimitive()
                && !wanted.getKind().isPrimitive()
                && !value.term().isNeverNull();
    }

    /** Whether it is byte or short, or boxes one of them. */
    boolean isNarrow(TypeMirror type) {
        TypeKind kind = types.unboxed(type).getKind();
        return kind == TypeKind.BYTE || kind == TypeKind.SHORT;
    }
}
