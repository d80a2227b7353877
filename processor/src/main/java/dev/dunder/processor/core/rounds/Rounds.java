package dev.dunder.processor.core.rounds;

import com.palantir.javapoet.TypeSpec;
import dev.dunder.processor.core.base.CoreProblem;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.NameIndex;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.source.SourceOutput;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Runs the features over the compiler's rounds.
 *
 * <p>In each round it first computes the names that the round will generate, so that a signature may name a type that is
 * not there yet. A request that needs any other missing type waits for a later round; what still waits at the end is
 * reported then. Waiting carriers are kept by name: an {@code Element} is good for one round.
 */
public final class Rounds {
    private final ProcessingEnvironment environment;
    private final Reporter reporter;
    private final SourceOutput output;
    private final GeneratedNames names;
    private final SiblingOutputs siblings;
    private final Carriers carriers;
    private final Set<String> done = new HashSet<>();
    private final Set<String> compiled = new HashSet<>();

    /** The rounds of one processor in one compilation; {@code isOwn} tells its annotations from its sisters'. */
    public Rounds(List<Feature> features, Predicate<TypeElement> isOwn, ProcessingEnvironment environment) {
        this.environment = environment;
        this.reporter = new Reporter(environment.getMessager(), environment.getElementUtils());
        this.output = new SourceOutput(environment.getFiler(), environment.getElementUtils());
        this.names = new GeneratedNames(environment.getElementUtils());
        this.siblings = new SiblingOutputs(List.copyOf(features), isOwn, environment);
        this.carriers = new Carriers(List.copyOf(features), environment, reporter);
    }

    /** Runs one round. */
    public void run(Set<? extends TypeElement> annotations, RoundEnvironment compilerRound) {
        List<RequestRun> requests = new ArrayList<>();
        siblings.read(compilerRound);
        compilerRound.getRootElements().forEach(root -> compiled.add(ElementViews.qualifiedName(root)));
        for (Carrier carrier : carriers.of(annotations, compilerRound)) {
            Requests asked = carrier.requests(environment);
            boolean isMissing = asked.problems().stream().anyMatch(Problem::isOfMissingType);
            if (isMissing && !compilerRound.processingOver()) {
                carriers.defer(carrier);
            } else {
                if (done.add(carrier.key())) {
                    reporter.report(asked.problems());
                }
                asked.requests().stream()
                        .filter(request -> !done.contains(request.key()))
                        .forEach(request -> requests.add(new RequestRun(request, carrier)));
            }
        }
        generate(requests, compilerRound);
    }

    private void generate(List<RequestRun> requests, RoundEnvironment compilerRound) {
        List<Request> generating = requests.stream()
                .filter(RequestRun::generates)
                .map(RequestRun::request)
                .toList();
        NameIndex index = new NameIndex(
                Stream.concat(siblings.names().stream(), generating.stream().map(Request::generated))
                        .toList());
        Round round = new Round(environment.getElementUtils(), environment.getTypeUtils(), index, compiled);
        Map<String, Problem> taken = names.findConflicts(generating);
        List<RequestRun.Outcome> missingTypes = new ArrayList<>();
        boolean isLast = compilerRound.processingOver();
        for (RequestRun asked : requests) {
            RequestRun.Outcome outcome = asked.outcome(taken, round);
            isLast = isLast || outcome.failsBuild();
            if (outcome.isMissingTypes()) {
                missingTypes.add(outcome);
            } else {
                finish(outcome, round, compilerRound);
            }
        }
        for (RequestRun.Outcome outcome : missingTypes) {
            if (isLast) {
                finish(outcome, round, compilerRound);
            } else {
                carriers.defer(outcome.asked().carrier());
            }
        }
    }

    /**
     * Reports a request's problems and writes its type: the feature's stand-in or an empty one if there is no other, so that
     * where its name is used the compiler adds nothing to the problems. After the last round that would be too late.
     */
    private void finish(RequestRun.Outcome outcome, Round round, RoundEnvironment compilerRound) {
        Request request = outcome.asked().request();
        done.add(request.key());
        boolean isLate = compilerRound.processingOver() && !compilerRound.errorRaised();
        reporter.report(outcome.problems().stream()
                .filter(problem -> isLate || !problem.isOfMissingType())
                .toList());
        boolean isFree = outcome.problems().stream().noneMatch(problem -> problem.kind() == CoreProblem.NAME_TAKEN);
        boolean isWritten = outcome.asked().generates() && !compilerRound.processingOver();
        if (isFree && isWritten && names.take(request)) {
            Optional<TypeSpec.Builder> type =
                    outcome.result().value().or(() -> outcome.asked().standIn(round));
            reporter.report(type.map(found -> write(request, found)).orElseGet(() -> output.writeEmpty(request)));
        }
    }

    /** Writes a type; an empty one where that throws. */
    private List<Problem> write(Request request, TypeSpec.Builder type) {
        Result<List<Problem>> written = Attempt.of(request, () -> Result.of(output.write(request, type)));
        return written.value()
                .orElseGet(() -> Stream.concat(written.problems().stream(), output.writeEmpty(request).stream())
                        .toList());
    }
}
