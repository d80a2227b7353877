package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Access;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.naming.SourceType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The operators that a type has, for those who call them: found and chosen as for {@code @Operators}, without problems. */
public final class TypeOperators {
    private static final TypeOperators NONE = new TypeOperators(List.of(), List.of(), Set.of(), Optional.empty());

    private final List<OperatorMethod> methods;
    private final List<OperatorMethod> rounded;
    private final Set<Operator> blocked;
    private final Optional<NearMisses> nearMisses;

    private TypeOperators(
            List<OperatorMethod> methods,
            List<OperatorMethod> rounded,
            Set<Operator> blocked,
            Optional<NearMisses> nearMisses) {
        this.methods = methods;
        this.rounded = rounded;
        this.blocked = blocked;
        this.nearMisses = nearMisses;
    }

    /**
     * A method that is an operator.
     *
     * @param operator which one
     * @param form the side of the object; a static method of the {@link OperandSide#REFLECTED} form has its operands exchanged
     * @param method the method
     * @param isExplicit whether an annotation or a dunder name says so, and not a conventional name
     * @param change what shows that objects of the type change, where that makes arithmetic by a conventional name a guess
     *     that only {@code pure} allows
     */
    public record OperatorMethod(
            Operator operator,
            OperandSide form,
            ExecutableElement method,
            boolean isExplicit,
            Optional<VisibleChange> change) {}

    /** The operators of a type, as the package of a request sees them. */
    public static TypeOperators of(TypeElement type, Request request, Round round) {
        Request asked =
                new Request(request.carrier(), request.annotation(), type, request.generated(), request.origin());
        Access access = asked.access(round);
        return OperatorsReader.read(asked, round)
                .value()
                .map(declaration -> of(declaration, access, round))
                .orElse(NONE);
    }

    /** Each form by itself: a subtype sees the reflected methods also where the type itself never tries them. */
    private static TypeOperators of(OperatorsDeclaration declaration, Access access, Round round) {
        CandidateRules rules = new CandidateRules(declaration, access, round);
        Guesses guesses = new Guesses(declaration, round);
        SourceType source = SourceType.of(declaration.request(), access, round);
        List<OrientedCandidate> slots =
                rules.accepted().stream().flatMap(OrientedCandidate::of).toList();
        List<OperatorMethod> methods = Stream.of(OperandSide.FORWARD, OperandSide.REFLECTED)
                .map(form -> slots.stream().filter(slot -> slot.form() == form))
                .flatMap(ofForm -> new Precedence(ofForm, declaration, source, round).chosen().stream())
                .map(slot -> method(slot, guesses))
                .toList();
        List<OperatorMethod> rounded = new RoundedMethods(declaration, rules, round)
                .found()
                .map(slot -> method(slot, guesses))
                .toList();
        return new TypeOperators(
                methods, rounded, blocked(declaration), Optional.of(new NearMisses(declaration, rules, round)));
    }

    private static OperatorMethod method(OrientedCandidate slot, Guesses guesses) {
        return new OperatorMethod(
                slot.name().operator(),
                slot.form(),
                slot.candidate().method().element(),
                slot.name().isExplicit(),
                guesses.change(slot.candidate()));
    }

    private static Set<Operator> blocked(OperatorsDeclaration declaration) {
        return declaration.removed().stream()
                .flatMap(removed -> OperatorMatch.of(removed.method().name()).stream())
                .map(OperatorMatch::operator)
                .collect(Collectors.toSet());
    }

    /** The methods of an operator in one form. */
    public Stream<OperatorMethod> of(Operator operator, OperandSide form) {
        return methods.stream().filter(method -> method.operator() == operator && method.form() == form);
    }

    /** The methods that are guesses on a type whose objects change. */
    Stream<OperatorMethod> changing() {
        return methods.stream().filter(method -> method.change().isPresent());
    }

    /**
     * The methods of an operator in one form that take a rounding after their operands: those with a {@code MathContext}
     * first, then those with a {@code RoundingMode}.
     */
    public Stream<OperatorMethod> rounded(Operator operator, OperandSide form) {
        return rounded.stream().filter(method -> method.operator() == operator && method.form() == form);
    }

    /** The methods that look like an operator and were not taken, in the order of their signatures. */
    public List<NearMiss> nearMisses(Operator operator) {
        return nearMisses.stream()
                .flatMap(misses -> misses.found().stream())
                .filter(miss -> miss.operator() == operator)
                .toList();
    }

    /** Whether the type says that it has no such operator, and nothing may stand in for it. */
    public boolean isBlocked(Operator operator) {
        return blocked.contains(operator);
    }
}
