package dev.dunder.processor.core.rounds;

import com.palantir.javapoet.TypeSpec;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request, with the carrier that asks for it: runs the carrier's feature. */
record RequestRun(Request request, Carrier carrier) {

    /** Whether it is for a type to generate. */
    boolean generates() {
        return carrier.generates(request);
    }

    /** What becomes of it in a round; {@code taken} has what is wrong with the names of requests, by their keys. */
    Outcome outcome(Map<String, Problem> taken, Round round) {
        Result<TypeSpec.Builder> result = Optional.ofNullable(taken.get(request.key()))
                .map(problem -> Result.<TypeSpec.Builder>failed(List.of(problem)))
                .orElseGet(() -> Attempt.of(request, () -> generate(round)));
        return new Outcome(this, result);
    }

    private Result<TypeSpec.Builder> generate(Round round) {
        return new Unresolved(request, round)
                .needed()
                .map(problem -> Result.<TypeSpec.Builder>failed(List.of(problem)))
                .orElseGet(() -> carrier.feature().generate(request, round));
    }

    /** The feature's stand-in for a type that a problem stopped. */
    Optional<TypeSpec.Builder> standIn(Round round) {
        return Attempt.of(
                        request,
                        () -> carrier.feature()
                                .standIn(request, round)
                                .map(Result::of)
                                .orElseGet(() -> Result.failed(List.of())))
                .value();
    }

    /** What became of a request in a round. */
    record Outcome(RequestRun asked, Result<TypeSpec.Builder> result) {

        List<Problem> problems() {
            return result.problems();
        }

        boolean isMissingTypes() {
            return problems().stream().anyMatch(Problem::isOfMissingType);
        }

        /** Whether the compilation fails in any case: the compiler then gives processors no further round but the last. */
        boolean failsBuild() {
            return problems().stream().anyMatch(problem -> problem.isError() && !problem.isOfMissingType());
        }
    }
}
