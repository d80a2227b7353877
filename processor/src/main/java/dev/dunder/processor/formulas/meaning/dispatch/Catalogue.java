package dev.dunder.processor.formulas.meaning.dispatch;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.InfixSign;
import dev.dunder.processor.formulas.lowering.PrivateMethods;
import dev.dunder.processor.formulas.lowering.RuntimeClasses;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.Numbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.BinarySign;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Operators of the JDK's types that have no method of an operator's name: texts, lists, sets, maps, paths, instants. */
public final class Catalogue {
    private static final Map<BinarySign, String> SETS = Map.of(
            BinarySign.OR, "union",
            BinarySign.AND, "intersection",
            BinarySign.SUBTRACT, "difference",
            BinarySign.XOR, "symmetricDifference");
    private static final List<String> INSTANTS = List.of("java.time.Instant", "java.time.LocalDateTime");

    private final JavaTypes types;
    private final Numbers numbers;
    private final Conversions conversions;
    private final PrivateMethods methods;

    public Catalogue(JavaTypes types, Numbers numbers, Conversions conversions, PrivateMethods methods) {
        this.types = types;
        this.numbers = numbers;
        this.conversions = conversions;
        this.methods = methods;
    }

    /** The operator, if the catalogue has it. */
    Optional<Bound> bind(Expression.Binary binary, Bound left, Bound right) {
        if (!(conversions.natural(left) instanceof Bound.Value one)
                || !(conversions.natural(right) instanceof Bound.Value other)) {
            return Optional.empty();
        }
        return texts(binary, one, other)
                .or(() -> truths(binary, one, other))
                .or(() -> collections(binary, one, other))
                .or(() -> paths(binary, one, other))
                .or(() -> durations(binary, one, other));
    }

    private static Optional<Bound> value(Code code, TypeMirror type, Span span) {
        return Optional.of(new Bound.Value(code, type, false, span));
    }

    private Optional<Bound> texts(Expression.Binary binary, Bound.Value left, Bound.Value right) {
        if (binary.sign() == BinarySign.ADD && types.isText(left.type())) {
            boolean isJoined = types.isString(left.type()) || types.isText(right.type());
            Code first = types.isString(right.type()) ? left.code() : conversions.text(left);
            return isJoined
                    ? value(first.with(InfixSign.PLUS, right.code()), types.ofText(), binary.span())
                    : Optional.empty();
        }
        if (binary.sign() != BinarySign.MULTIPLY) {
            return Optional.empty();
        }
        return types.isText(left.type()) && isInt(right)
                ? value(repeated(conversions.text(left), right.code()), types.ofText(), binary.span())
                : repeatedFromRight(binary, left, right);
    }

    private Optional<Bound> repeatedFromRight(Expression.Binary binary, Bound.Value left, Bound.Value right) {
        if (!types.isText(right.type()) || !isInt(left)) {
            return Optional.empty();
        }
        Code code = left.isFixed() || right.isFixed()
                ? repeated(conversions.text(right), left.code())
                : methods.call(
                        "repeat",
                        List.of("count", "text"),
                        List.of(left.type(), right.type()),
                        repeated(
                                conversions.text(
                                        new Bound.Value(new Code.Name("text"), right.type(), true, right.span())),
                                new Code.Name("count")),
                        types.ofText(),
                        List.of(),
                        List.of(left.code(), right.code()));
        return value(code, types.ofText(), binary.span());
    }

    private boolean isInt(Bound bound) {
        return numbers.type(bound).filter(NumberType.INT::equals).isPresent();
    }

    private static Code repeated(Code text, Code count) {
        return Code.ofStatic(RuntimeClasses.SEQUENCES, "repeat", text, count);
    }

    private Optional<Bound> truths(Expression.Binary binary, Bound.Value left, Bound.Value right) {
        Optional<InfixSign> sign = switch (binary.sign()) {
            case AND -> Optional.of(InfixSign.BIT_AND);
            case OR -> Optional.of(InfixSign.BIT_OR);
            case XOR -> Optional.of(InfixSign.BIT_XOR);
            default -> Optional.empty();
        };
        boolean areTruths = types.isTruth(left.type()) && types.isTruth(right.type());
        return sign.filter(found -> areTruths)
                .flatMap(found -> value(left.code().with(found, right.code()), types.ofTruth(), binary.span()));
    }

    private Optional<Bound> collections(Expression.Binary binary, Bound.Value left, Bound.Value right) {
        if (binary.sign() == BinarySign.ADD) {
            return joined(binary, left, right);
        }
        Optional<Bound> ofSets =
                Optional.ofNullable(SETS.get(binary.sign())).flatMap(method -> combined(method, binary, left, right));
        return binary.sign() == BinarySign.OR ? ofSets.or(() -> merged(binary, left, right)) : ofSets;
    }

    private Optional<Bound> joined(Expression.Binary binary, Bound.Value left, Bound.Value right) {
        return common("java.util.List", 0, left, right)
                .flatMap(element -> value(
                        Code.ofStatic(RuntimeClasses.SEQUENCES, "concat", left.code(), right.code()),
                        types.declared("java.util.List", element),
                        binary.span()));
    }

    /** The elements of a difference or an intersection are the left set's. */
    private Optional<Bound> combined(String method, Expression.Binary binary, Bound.Value left, Bound.Value right) {
        boolean isOfLeft = binary.sign() == BinarySign.SUBTRACT || binary.sign() == BinarySign.AND;
        return common("java.util.Set", 0, left, isOfLeft ? left : right)
                .filter(element -> types.isA(right.type(), "java.util.Set"))
                .flatMap(element -> value(
                        Code.ofStatic(RuntimeClasses.SETS, method, left.code(), right.code()),
                        types.declared("java.util.Set", element),
                        binary.span()));
    }

    private Optional<Bound> merged(Expression.Binary binary, Bound.Value left, Bound.Value right) {
        Optional<TypeMirror> key = common("java.util.Map", 0, left, right);
        Optional<TypeMirror> item = common("java.util.Map", 1, left, right);
        return key.flatMap(one -> item.flatMap(other -> value(
                Code.ofStatic(RuntimeClasses.MAPS, "merge", left.code(), right.code()),
                types.declared("java.util.Map", one, other),
                binary.span())));
    }

    private Optional<TypeMirror> common(String collection, int index, Bound.Value left, Bound.Value right) {
        return types.argument(left.type(), collection, index)
                .flatMap(one -> types.argument(right.type(), collection, index)
                        .flatMap(other -> types.common(List.of(one, other))));
    }

    private Optional<Bound> paths(Expression.Binary binary, Bound.Value left, Bound.Value right) {
        boolean isResolved = binary.sign() == BinarySign.DIVIDE
                && types.isA(left.type(), "java.nio.file.Path")
                && (types.isString(right.type()) || types.isA(right.type(), "java.nio.file.Path"));
        return isResolved
                ? value(left.code().call("resolve", right.code()), types.declared("java.nio.file.Path"), binary.span())
                : Optional.empty();
    }

    private Optional<Bound> durations(Expression.Binary binary, Bound.Value left, Bound.Value right) {
        boolean areInstants = binary.sign() == BinarySign.SUBTRACT
                && INSTANTS.stream().anyMatch(name -> types.isA(left.type(), name) && types.isA(right.type(), name));
        return areInstants
                ? value(between(left, right), types.declared("java.time.Duration"), binary.span())
                : Optional.empty();
    }

    /** The earlier one is Java's first argument, and the formula's second operand. */
    private Code between(Bound.Value left, Bound.Value right) {
        ClassName duration = ClassName.get("java.time", "Duration");
        if (left.isFixed() || right.isFixed()) {
            return Code.ofStatic(duration, "between", right.code(), left.code());
        }
        return methods.call(
                "between",
                List.of("end", "start"),
                List.of(left.type(), right.type()),
                Code.ofStatic(duration, "between", new Code.Name("start"), new Code.Name("end")),
                types.declared("java.time.Duration"),
                List.of(),
                List.of(left.code(), right.code()));
    }
}
