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
    private final ConventionalRules conventional;
    private final ConversionRules conversions;
    private final List<Problem> problems = new ArrayList<>();

    CandidateRules(OperatorsDeclaration declaration, Access access, Round round) {
        this.declaration = declaration;
        this.access = access;
        this.tests = new TypeTests(round);
        this.callability = new Callability(declaration.request(), round);
        this.conventional = new ConventionalRules(declaration, round);
        this.conversions = new ConversionRules(declaration.request().source(), round);
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
                candidate.name().isExplicit() ? judgeExplicit(candidate) : judgeOwnComparison(candidate);
        problem.filter(found -> isReported(candidate, found) && !problems.contains(found))
                .ifPresent(problems::add);
        return problem.isEmpty()
                && (candidate.name().isExplicit()
                        || conventional.reason(candidate).isEmpty())
                && isCallable(candidate);
    }

    /** Whether generated code can call a method. */
    boolean isCallable(OperatorCandidate candidate) {
        return access.of(candidate.method()) != Visibility.HIDDEN && callability.of(candidate.method());
    }

    private Optional<Problem> judgeExplicit(OperatorCandidate candidate) {
        return candidate.name().operator() == Operator.FROM_NUMBER
                ? judgeAnnotation(candidate)
                        .or(() -> conversions.judge(candidate))
                        .or(() -> judgeAccess(candidate))
                : judgeAnnotation(candidate)
                        .or(() -> judgeOperands(candidate))
                        .or(() -> judgeResult(candidate))
                        .or(() -> judgeAccess(candidate));
    }

    private boolean isReported(OperatorCandidate candidate, Problem problem) {
        boolean isByDunder =
                candidate.annotation().isEmpty() && candidate.name().isExplicit();
        return !isByDunder || problem.kind() != OperatorsProblem.WRONG_OPERANDS || !hasRightOverload(candidate);
    }

    /** Beside one with the right operands, others of the same dunder name may mean what they like: pow(base, modulus). */
    private boolean hasRightOverload(OperatorCandidate candidate) {
        return declaration.candidates().stream()
                .filter(other -> other.name().equals(candidate.name()))
                .anyMatch(other -> judgeOperands(other).isEmpty());
    }

    /** A compareTo of one's own that returns no int is no accident: it is reported as if it were marked. */
    private Optional<Problem> judgeOwnComparison(OperatorCandidate candidate) {
        boolean isOwn = candidate.name().operator() == Operator.LESS
                && declaration.request().isOwn()
                && candidate.method().owner().equals(declaration.request().source());
        return isOwn && conventional.isOfOtherResult(candidate)
                ? Optional.of(OperatorsProblem.WRONG_COMPARISON.at(
                        candidate.origin(),
                        declaration.typeName(),
                        candidate.method().signature(),
                        DisplayName.of(candidate.method().returnType())))
                : Optional.empty();
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
        boolean isOther = candidate.method().element().isVarArgs() && operands != Operands.ANY;
        if (isOther || !operands.allow(candidate.operandCount())) {
            return problem(
                    OperatorsProblem.WRONG_OPERANDS,
                    candidate,
                    "value",
                    operands.inWords(),
                    OperandCount.of(candidate));
        }
        return candidate.method().isStatic() && candidate.used().isEmpty() && !takesTheType(candidate)
                ? problem(OperatorsProblem.STATIC_WITHOUT_OPERAND, candidate, "value")
                : Optional.empty();
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
        ResultKind wanted = candidate.name().form() == OperandSide.IN_PLACE
                ? ResultKind.ANY
                : candidate.name().operator().result();
        return wanted.accepts(result, tests)
                ? Optional.empty()
                : problem(OperatorsProblem.WRONG_RESULT, candidate, "value", wanted.inWords(), DisplayName.of(result));
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

    private Optional<Problem> problem(
            OperatorsProblem kind, OperatorCandidate candidate, String value, String... more) {
        List<Object> arguments = new ArrayList<>(List.of(
                candidate.used().map(DisplayName::of).orElse(declaration.typeName()),
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
