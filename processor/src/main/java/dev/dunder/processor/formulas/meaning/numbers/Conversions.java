package dev.dunder.processor.formulas.meaning.numbers;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.types.Argument;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.Optional;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Gives a part of a formula the type that is wanted of it: as an argument, as a result, or as a value by itself. */
public final class Conversions {
    private final JavaTypes types;
    private final Numbers numbers;
    private final UntypedNumbers untyped;

    public Conversions(JavaTypes types, Numbers numbers, UntypedNumbers untyped) {
        this.types = types;
        this.numbers = numbers;
        this.untyped = untyped;
    }

    /** A part as a value by itself: literals get Java's type for them. */
    public Bound natural(Bound bound) {
        return bound instanceof Bound.Untyped number ? as(number, untyped.natural(number)) : bound;
    }

    /** A literal in a type. */
    public Bound as(Bound.Untyped number, NumberType type) {
        boolean isFixed = number instanceof Bound.Literal;
        return untyped.code(number, type)
                .<Bound>map(code -> new Bound.Value(code, types.of(type), isFixed, number.span()))
                .orElseGet(() -> new Bound.Failed(number.span()));
    }

    /** The type of a part by itself. */
    public TypeMirror type(Bound bound) {
        return bound instanceof Bound.Value value
                ? value.type()
                : types.of(numbers.type(bound).orElseThrow());
    }

    /** A type in a message. */
    public String inWords(Bound bound) {
        TypeMirror type = type(bound);
        return type.getKind() == TypeKind.NULL ? "null" : types.inWords(type);
    }

    /** A part as an argument, for the choice among overloads. */
    public Argument argument(Bound bound) {
        if (bound instanceof Bound.Untyped number) {
            return Argument.literal(type(bound), type -> untyped.fits(number, type));
        }
        return bound instanceof Bound.Value value && value.others().isPresent()
                ? Argument.generic(value.type(), value::becomes)
                : Argument.of(type(bound));
    }

    /** The code of an argument for a parameter that takes it, perhaps after an exact conversion. */
    public Optional<Code> toParameter(Bound bound, TypeMirror parameter) {
        if (bound instanceof Bound.Value value && isOf(value, parameter)) {
            return Optional.of(value.code());
        }
        if (bound instanceof Bound.Untyped && types.isAssignable(type(bound), parameter)) {
            return numbers.as(bound, numbers.type(bound).orElseThrow());
        }
        return numbers.exactly(bound, types.number(parameter).orElseThrow());
    }

    /** The code of a value where a type is wanted; empty where it does not become that type without loss. */
    public Optional<Code> to(TypeMirror wanted, Bound bound) {
        if (bound instanceof Bound.Untyped number) {
            return ofUntyped(wanted, number);
        }
        Bound.Value value = (Bound.Value) bound;
        if (isOf(value, wanted)) {
            return Optional.of(value.code());
        }
        if (isCharacter(value) && types.isAssignable(types.ofText(), wanted)) {
            return Optional.of(text(value));
        }
        return ofNumber(wanted, value).or(() -> character(wanted, value));
    }

    /** Whether it has a type as it is, boxed or unboxed where that is needed. */
    public boolean isOf(Bound.Value value, TypeMirror type) {
        return types.isAssignable(value.type(), type) || value.becomes(type);
    }

    private Optional<Code> ofUntyped(TypeMirror wanted, Bound.Untyped literal) {
        Optional<NumberType> number = types.number(wanted);
        if (number.isEmpty()) {
            return types.isAssignable(type(literal), wanted)
                    ? numbers.as(literal, numbers.type(literal).orElseThrow())
                    : Optional.empty();
        }
        if (number.get().isWhole() && UntypedNumbers.hasFraction(literal)) {
            return Optional.empty();
        }
        return untyped.code(literal, number.get()).map(code -> narrowed(code, wanted));
    }

    /** A literal of type byte or short, which an expression of type int may only become by a cast. */
    private Code narrowed(Code code, TypeMirror wanted) {
        TypeMirror primitive = types.unboxed(wanted);
        boolean isNarrow = primitive.getKind() == TypeKind.BYTE || primitive.getKind() == TypeKind.SHORT;
        return isNarrow ? new Code.Cast(types.name(primitive), code) : code;
    }

    private Optional<Code> ofNumber(TypeMirror wanted, Bound.Value value) {
        Optional<NumberType> from = types.number(value.type());
        Optional<NumberType> to = types.number(wanted);
        boolean isNarrow = types.unboxed(wanted).getKind() == TypeKind.BYTE
                || types.unboxed(wanted).getKind() == TypeKind.SHORT;
        if (from.isEmpty() || to.isEmpty() || isNarrow || !isWidening(from.get(), to.get())) {
            return Optional.empty();
        }
        return numbers.exactly(value, to.get());
    }

    private static boolean isWidening(NumberType from, NumberType to) {
        boolean isToBig = to == NumberType.BIG_INTEGER || to == NumberType.BIG_DECIMAL;
        return from.compareTo(to) < 0
                && !(from.isFloating() && isToBig)
                && !(from == NumberType.BIG_INTEGER && !isToBig);
    }

    /** A text of one character where a character is wanted. */
    private Optional<Code> character(TypeMirror wanted, Bound.Value value) {
        return types.isCharacter(wanted) ? single(value) : Optional.empty();
    }

    /** The character of a literal text of one character. */
    public Optional<Code> single(Bound.Value value) {
        return value.code() instanceof Code.Text text && text.value().length() == 1
                ? Optional.of(new Code.Letter(text.value().charAt(0)))
                : Optional.empty();
    }

    /** Whether it is a {@code char} or {@code Character}. */
    public boolean isCharacter(Bound.Value value) {
        return types.isCharacter(value.type());
    }

    /** Whether it is a text: a {@code String}, or a character. */
    public boolean isText(Bound bound) {
        return bound instanceof Bound.Value value && types.isText(value.type());
    }

    /** A text as a String. */
    public Code text(Bound.Value value) {
        return isCharacter(value) ? Code.ofStatic(ClassName.get(String.class), "valueOf", value.code()) : value.code();
    }

    /** {@code null}. */
    public Bound.Value nothing(Span span) {
        return new Bound.Value(
                new Code.Literal(CodeBlock.of("null")), types.round().types().getNullType(), true, span);
    }

    /** Whether it is {@code null}. */
    public static boolean isNull(Bound bound) {
        return bound instanceof Bound.Value value && value.type().getKind() == TypeKind.NULL;
    }

    /** Whether it is a value that can be null. */
    public static boolean isBoxed(Bound bound) {
        return bound instanceof Bound.Value value && !isPrimitive(value.type());
    }

    /** Whether a type has values that are no objects. */
    public static boolean isPrimitive(TypeMirror type) {
        return type instanceof PrimitiveType;
    }
}
