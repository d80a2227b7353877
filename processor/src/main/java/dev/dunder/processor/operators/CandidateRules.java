package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.base.Visibility;
import dev.dunder.processor.core.members.Access;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.naming.TypeTests;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Judges each candidate by itself: whether it is the operator that its name or annotation says. A method that says so by
 * a conventional name alone may just mean something else, and is passed over in silence.
 */
final class CandidateRules {
    private final OperatorsDeclaration declaration;
    private final Access access;
    private final TypeTests tests;
    private final Callability callability;
    private final List<Problem> problems = new ArrayList<>();

    CandidateRules(OperatorsDeclaration declaration, Access access, Round round) {
        this.declaration = declaration;
        this.access = access;
        this.tests = new TypeTests(round);
        this.callability = new Callability(declaration.request(), round);
    }

    /** The candidates that are operators. */
    List<OperatorCandidate> accepted() {
        return declaration.candidates().stream().filter(this::accepts).toList();
    }

    /** The problems of those that say in as many words that they are, but cannot be. */
    List<Problem> problems() {
        return problems;
    }

    private boolean accepts(OperatorCandidate candidate) {
        Optional<Problem> problem =
                judgeAnnotation(candidate).or(() -> judgeOperands(candidate)).or(() -> judgeResult(candidate));
        if (problem.isEmpty() && candidate.name().isExplicit()) {
            problem = judgeAccess(candidate);
        }
        problem.filter(found -> isReported(candidate, found) && !problems.contains(found))
                .ifPresent(problems::add);
        return problem.isEmpty()
                && access.of(candidate.method()) != Visibility.HIDDEN
                && callability.of(candidate.method());
    }

    private boolean isReported(OperatorCandidate candidate, Problem problem) {
        if (candidate.annotation().isPresent()) {
            return true;
        }
        if (candidate.name().isExplicit()) {
            return problem.kind() != OperatorsProblem.WRONG_OPERANDS || !hasRightOverload(candidate);
        }
        return problem.kind() == OperatorsProblem.WRONG_COMPARISON && isOwnComparison(candidate);
    }

    /** Beside one with the right operands, others of the same dunder name may mean what they like: pow(base, modulus). */
    private boolean hasRightOverload(OperatorCandidate candidate) {
        return declaration.candidates().stream()
                .filter(other -> other.name().equals(candidate.name()))
                .anyMatch(other -> judgeOperands(other).isEmpty());
    }

    /** A compareTo of one's own that gives no int is no accident: it is reported as if it were marked. */
    private boolean isOwnComparison(OperatorCandidate candidate) {
        return candidate.name().operator() == Operator.LESS
                && declaration.request().isOwn()
                && candidate.method().owner().equals(declaration.request().source());
    }

    private Optional<Problem> judgeAnnotation(OperatorCandidate candidate) {
        if (candidate.isMarkedReflected() && candidate.isCommutative()) {
            return problem(OperatorsProblem.REFLECTED_AND_COMMUTATIVE, candidate, "reflected");
        }
        boolean isReflectable = candidate.name().operator().has(OperandSide.REFLECTED);
        if (candidate.isMarkedReflected() && !isReflectable) {
            return problem(OperatorsProblem.NO_REFLECTED_FORM, candidate, "reflected");
        }
        if (candidate.isMarkedReflected() && candidate.method().isStatic()) {
            return problem(OperatorsProblem.STATIC_REFLECTED, candidate, "reflected");
        }
        return candidate.isCommutative() && !isReflectable
                ? problem(OperatorsProblem.NO_REFLECTED_FORM, candidate, "commutative")
                : Optional.empty();
    }

    private Optional<Problem> judgeOperands(OperatorCandidate candidate) {
        Operands operands = candidate.name().operator().operands();
        int count = candidate.operandCount();
        boolean isAllowed = candidate.name().isExplicit() ? operands.allow(count) : operands.allowConventional(count);
        if (!isAllowed || (candidate.method().element().isVarArgs() && operands != Operands.ANY)) {
            return problem(OperatorsProblem.WRONG_OPERANDS, candidate, "value", operands.inWords(), count(candidate));
        }
        if (candidate.method().isStatic() && !takesTheType(candidate)) {
            return problem(OperatorsProblem.STATIC_WITHOUT_OPERAND, candidate, "value");
        }
        boolean isRounding = candidate.name().operator().isArithmetic()
                && !candidate.name().isExplicit()
                && candidate.method().parameterTypes().stream().anyMatch(this::isRounding);
        return isRounding
                ? problem(OperatorsProblem.WRONG_OPERANDS, candidate, "value", operands.inWords(), "a rounding")
                : Optional.empty();
    }

    private boolean isRounding(TypeMirror type) {
        return tests.is(type, "java.math.MathContext") || tests.is(type, "java.math.RoundingMode");
    }

    /** Operators of two may have the type on either side; all others take the object first. */
    private boolean takesTheType(OperatorCandidate candidate) {
        List<? extends TypeMirror> parameters = candidate.method().parameterTypes();
        boolean isEitherSide = candidate.name().operator().has(OperandSide.REFLECTED);
        return parameters.stream().limit(isEitherSide ? 2 : 1).anyMatch(this::isTheType);
    }

    private boolean isTheType(TypeMirror type) {
        return tests.isSameErasure(type, declaration.request().source().asType());
    }

    private Optional<Problem> judgeResult(OperatorCandidate candidate) {
        TypeMirror result = candidate.method().returnType();
        ResultKind wanted = wanted(candidate);
        boolean isTruthValue = result.getKind() == TypeKind.BOOLEAN
                && candidate.name().operator().isArithmetic()
                && !candidate.name().isExplicit();
        if (wanted.accepts(result, tests) && !isTruthValue) {
            return Optional.empty();
        }
        return wanted == ResultKind.THREE_WAY
                ? Optional.of(OperatorsProblem.WRONG_COMPARISON.at(
                        candidate.origin(),
                        declaration.typeName(),
                        candidate.method().signature(),
                        DisplayName.of(result)))
                : problem(OperatorsProblem.WRONG_RESULT, candidate, "value", wanted.inWords(), DisplayName.of(result));
    }

    private static ResultKind wanted(OperatorCandidate candidate) {
        Operator operator = candidate.name().operator();
        if (candidate.name().form() == OperandSide.IN_PLACE) {
            return ResultKind.ANY;
        }
        return operator.isOrder() && !candidate.name().isExplicit() ? ResultKind.THREE_WAY : operator.result();
    }

    private Optional<Problem> judgeAccess(OperatorCandidate candidate) {
        Method method = candidate.method();
        if (!declaration.request().isLocal(method.element()) || access.of(method) != Visibility.HIDDEN) {
            return Optional.empty();
        }
        return method.element().getModifiers().contains(Modifier.PRIVATE)
                ? problem(OperatorsProblem.PRIVATE_OPERATOR, candidate, "value")
                : problem(OperatorsProblem.HIDDEN_OPERAND, candidate, "value");
    }

    private static String count(OperatorCandidate candidate) {
        if (candidate.method().element().isVarArgs()) {
            return "any number of arguments";
        }
        int count = candidate.operandCount();
        if (count < 0) {
            return "no parameter for the object";
        }
        return count == 1 ? "1 operand" : count + " operands";
    }

    private Optional<Problem> problem(
            OperatorsProblem kind, OperatorCandidate candidate, String value, String... more) {
        List<Object> arguments = new ArrayList<>(List.of(
                declaration.typeName(),
                candidate.method().signature(),
                kind == OperatorsProblem.NO_REFLECTED_FORM
                        ? candidate.name().notation()
                        : candidate.name().inWords()));
        if (kind == OperatorsProblem.NO_REFLECTED_FORM) {
            arguments.add(value);
        }
        arguments.addAll(List.of(more));
        Origin origin = candidate.originOf(value);
        return Optional.of(kind.at(origin, arguments.toArray()));
    }
}
