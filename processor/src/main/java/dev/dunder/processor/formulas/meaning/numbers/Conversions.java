package dev.dunder.processor.formulas.meaning.numbers;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.ConstantTerm;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.types.Argument;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Gives a part of a formula the type that is wanted of it: as an argument, as a result, or as a value by itself. */
public final class Conversions {
    private final JavaTypes types;
    private final Numbers numbers;
    private final UntypedNumbers untyped;
    private final TextConversions texts;
    private final NumberWidening widening;

    public Conversions(FormulaContext context, Numbers numbers, UntypedNumbers untyped) {
        this.types = context.types();
        this.numbers = numbers;
        this.untyped = untyped;
        this.texts = new TextConversions(types);
        this.widening = new NumberWidening(types);
    }

    /** A part as a value by itself: literals get Java's type for them. */
    public Bound natural(Bound bound) {
        return bound.untyped()
                .map(number -> as(number, untyped.natural(number)))
                .orElse(bound);
    }

    /** A literal in a type. */
    public Bound as(Bound.Untyped number, NumberType type) {
        return untyped.term(number, type)
                .<Bound>map(term -> new Bound.Value(term, number.span()))
                .orElseGet(() -> new Bound.Failed(number.span()));
    }

    /** The type of a part by itself. */
    public TypeMirror type(Bound bound) {
        return bound.value()
                .map(Bound.Value::type)
                .or(() -> numbers.type(bound).map(types::of))
                .orElseGet(() -> types.declared("java.lang.Object"));
    }

    /** A type in a message. */
    public String inWords(Bound bound) {
        if (bound.open().isPresent()) {
            return bound.open().get().branching().operands().stream()
                    .map(this::inWords)
                    .distinct()
                    .collect(Collectors.joining(" or "));
        }
        TypeMirror type = type(bound);
        return type.getKind() == TypeKind.NULL ? "null" : types.inWords(type);
    }

    /** A part as an argument, for the choice among overloads. */
    public Argument argument(Bound bound) {
        return bound.untyped()
                .map(number -> Argument.adapting(
                        type(bound),
                        wanted -> types.number(wanted)
                                .filter(type -> untyped.fits(number, type))
                                .isPresent()))
                .or(() -> bound.value()
                        .filter(value -> value.others().isPresent())
                        .map(value -> Argument.generic(value.type(), value::becomes)))
                .or(() -> bound.open().map(choice -> Argument.generic(type(choice), choice.becoming()::is)))
                .or(() -> bound.value().map(this::ofValue))
                .orElseGet(() -> Argument.of(type(bound)));
    }

    /** A character is a text, and a text of the formula may be a character, where nothing else applies. */
    private Argument ofValue(Bound.Value value) {
        return isText(value)
                ? Argument.adapting(value.type(), wanted -> isOtherText(value, wanted))
                : Argument.of(value.type());
    }

    private boolean isOtherText(Bound.Value value, TypeMirror wanted) {
        return isCharacter(value)
                ? types.isString(wanted)
                : types.isCharacter(wanted) && single(value).isPresent();
    }

    /** An argument for a parameter that takes it, perhaps after an exact conversion; empty after a problem, reported. */
    public Optional<Term> toParameter(Bound bound, TypeMirror parameter) {
        Optional<Term> given = bound.in(parameter)
                .or(() -> bound.value().filter(value -> isOf(value, parameter)).map(Bound.Value::term));
        if (given.isPresent()) {
            return given;
        }
        if (bound.value().isPresent()) {
            return bound.value().flatMap(value -> valueTo(parameter, value));
        }
        boolean isNatural = types.isAssignable(type(bound), parameter);
        Optional<NumberType> number = isNatural ? numbers.type(bound) : types.number(parameter);
        return numbers.as(bound, number.orElseThrow());
    }

    /** A value where a type is wanted; empty where it does not become that type without loss. */
    public Optional<Term> to(TypeMirror wanted, Bound bound) {
        return bound.untyped()
                .map(number -> literalTo(wanted, number))
                .orElseGet(() -> bound.in(wanted).or(() -> bound.value().flatMap(value -> valueTo(wanted, value))));
    }

    private Optional<Term> valueTo(TypeMirror wanted, Bound.Value value) {
        if (isCharacter(value) && types.isAssignable(types.ofText(), wanted)) {
            return Optional.of(nullableText(value));
        }
        if (isOf(value, wanted)) {
            return Optional.of(value.term());
        }
        return widening.to(wanted, value).or(() -> types.isCharacter(wanted) ? single(value) : Optional.empty());
    }

    /** Whether it has a type as it is, boxed or unboxed where that is needed. */
    public boolean isOf(Bound.Value value, TypeMirror type) {
        return types.isAssignable(value.type(), type) || value.becomes(type);
    }

    private Optional<Term> literalTo(TypeMirror wanted, Bound.Untyped literal) {
        Optional<NumberType> number = types.number(wanted);
        if (number.isEmpty()) {
            return types.isAssignable(type(literal), wanted)
                    ? numbers.as(literal, untyped.natural(literal))
                    : Optional.empty();
        }
        boolean isLosing = number.get().isWhole() && UntypedNumbers.hasFraction(literal);
        return isLosing ? Optional.empty() : untyped.term(literal, number.get()).map(term -> narrowed(term, wanted));
    }

    /** A literal of type byte or short, which an expression of type int may only become by a cast. */
    private Term narrowed(Term term, TypeMirror wanted) {
        return widening.isNarrow(wanted) ? new NumberTerm.Cast(term, types.unboxed(wanted)) : term;
    }

    /** The character of a literal text of one character. */
    public Optional<Term> single(Bound.Value value) {
        return texts.single(value);
    }

    /** Whether it is a {@code char} or {@code Character}. */
    public boolean isCharacter(Bound.Value value) {
        return types.isCharacter(value.type());
    }

    /** Whether it is a text: a {@code String}, or a character. */
    public boolean isText(Bound bound) {
        return bound.value().filter(value -> types.isText(value.type())).isPresent();
    }

    /** A text as a String; a Character that is null has none. */
    public Term text(Bound.Value value) {
        return texts.text(value);
    }

    /** A text as a String, or null as null. */
    public Term nullableText(Bound.Value value) {
        return texts.nullableText(value);
    }

    /** {@code null}. */
    public Bound.Value nothing(Span span) {
        return new Bound.Value(new ConstantTerm.Nothing(types.round().types().getNullType()), span);
    }

    /** Whether it is {@code null}. */
    public static boolean isNull(Bound bound) {
        return bound.value()
                .filter(value -> value.type().getKind() == TypeKind.NULL)
                .isPresent();
    }

    /** Whether it is a value that can be null. */
    public static boolean isBoxed(Bound bound) {
        return bound.value().filter(value -> !isPrimitive(value.type())).isPresent();
    }

    /** Whether a type has values that are no objects. */
    public static boolean isPrimitive(TypeMirror type) {
        return type.getKind().isPrimitive();
    }
}
