package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.naming.TypeTests;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Judges the methods that a conventional name alone makes operators. Such a method may mean something else, and is then
 * not taken; the reason is told where the operators are listed.
 */
final class ConventionalRules {
    private final OperatorsDeclaration declaration;
    private final TypeTests tests;
    private final Guesses guesses;
    private final KeyRules keys;
    private final OperandTypes types;

    ConventionalRules(OperatorsDeclaration declaration, Round round) {
        this.declaration = declaration;
        this.tests = new TypeTests(round);
        this.guesses = new Guesses(declaration, round);
        this.types = new OperandTypes(declaration.request().source(), round);
        this.keys = new KeyRules(declaration, types);
    }

    /** Why a method is not the operator of its name, in a few words. */
    Optional<String> reason(OperatorCandidate candidate) {
        return operands(candidate).or(() -> result(candidate)).or(() -> meaning(candidate));
    }

    /** As {@link #reason}, for a method whose last parameter is a rounding that somebody supplies. */
    Optional<String> reasonWithoutRounding(OperatorCandidate candidate) {
        boolean isRounded = !candidate.method().element().isVarArgs()
                && candidate.name().operator().isArithmetic()
                && candidate.name().operator().operands().allowConventional(candidate.operandCount() - 1)
                && types.roundingOf(last(candidate)).isPresent()
                && candidate.method().parameterTypes().stream()
                                .filter(type -> types.roundingOf(type).isPresent())
                                .count()
                        == 1;
        return isRounded
                ? result(candidate).or(() -> meaning(candidate))
                : Optional.of("takes no rounding as its last operand");
    }

    /** Whether a method has the result of its operator. */
    boolean hasResult(OperatorCandidate candidate) {
        return result(candidate).isEmpty();
    }

    /** Whether a method has the operands of its operator, and another result. */
    boolean isOfOtherResult(OperatorCandidate candidate) {
        return operands(candidate).isEmpty() && result(candidate).isPresent();
    }

    private static TypeMirror last(OperatorCandidate candidate) {
        List<? extends TypeMirror> parameters = candidate.method().parameterTypes();
        return parameters.get(parameters.size() - 1);
    }

    private Optional<String> operands(OperatorCandidate candidate) {
        Operands operands = candidate.name().operator().operands();
        int count = candidate.operandCount();
        if (candidate.name().operator().isArithmetic()) {
            Optional<String> rounding = candidate.method().parameterTypes().stream()
                    .flatMap(type -> types.roundingOf(type).stream())
                    .findFirst();
            if (rounding.isPresent()) {
                return rounding.map(name -> "takes a " + name);
            }
        }
        boolean isOther = candidate.method().element().isVarArgs() && operands != Operands.ANY;
        return operands.allowConventional(count) && !isOther
                ? Optional.empty()
                : Optional.of("takes " + OperandCount.of(candidate));
    }

    private Optional<String> result(OperatorCandidate candidate) {
        TypeMirror result = candidate.method().returnType();
        Operator operator = candidate.name().operator();
        boolean isTruthValue = operator.isArithmetic() && result.getKind() == TypeKind.BOOLEAN;
        return wanted(operator).accepts(result, tests) && !isTruthValue
                ? Optional.empty()
                : Optional.of("returns " + DisplayName.of(result));
    }

    /** What the method of a conventional name has to return. */
    static ResultKind wanted(Operator operator) {
        return operator.isOrder() ? ResultKind.THREE_WAY : operator.result();
    }

    private Optional<String> meaning(OperatorCandidate candidate) {
        Operator operator = candidate.name().operator();
        if (operator == Operator.ADD) {
            return addition(candidate);
        }
        return operator == Operator.CALL ? call(candidate) : keys.reason(candidate);
    }

    /** Items are added to builders, menus and sets: that is no sum. */
    private Optional<String> addition(OperatorCandidate candidate) {
        TypeMirror operand = candidate.method().parameterTypes().get(0);
        boolean isOfItem = candidate.method().name().equals("add")
                && guesses.isGuess(candidate)
                && !types.isNumber(operand)
                && (types.isAny(operand) || !types.isRelated(operand));
        return isOfItem
                ? Optional.of(
                        "%s is neither a number nor a %s".formatted(DisplayName.of(operand), declaration.typeName()))
                : Optional.empty();
    }

    /** A functional interface's method is a call by another rule than its name. */
    private Optional<String> call(OperatorCandidate candidate) {
        boolean isByName = !candidate.name().equals(OperatorMatch.weakest(Operator.CALL));
        return isByName && guesses.isGuess(candidate)
                ? Optional.of("counts only if the type carries @Operators")
                : Optional.empty();
    }
}
