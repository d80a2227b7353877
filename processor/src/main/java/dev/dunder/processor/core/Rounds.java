package dev.dunder.processor.core;

import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Runs the features over the compiler's rounds.
 *
 * <p>In each round it first computes the names that the round will generate, so that a signature may name a type that is
 * not there yet. A request that needs any other missing type waits for a later round; what still waits at the end is
 * reported then. Waiting carriers are kept by name: an {@code Element} is good for one round.
 */
public final class Rounds {
    private final List<Feature> features;
    private final ProcessingEnvironment environment;
    private final Reporter reporter;
    private final SourceOutput output;
    private final GeneratedNames names;
    private final Announcements announcements;
    private final Map<String, Carrier.Waiting> waiting = new TreeMap<>();
    private final Set<String> done = new HashSet<>();

    /** The rounds of one processor in one compilation; {@code isOwn} tells its annotations from its sisters'. */
    public Rounds(List<Feature> features, Predicate<TypeElement> isOwn, ProcessingEnvironment environment) {
        this.features = List.copyOf(features);
        this.environment = environment;
        this.reporter = new Reporter(environment.getMessager(), environment.getElementUtils());
        this.output = new SourceOutput(environment.getFiler(), environment.getElementUtils());
        this.names = new GeneratedNames(environment.getElementUtils());
        this.announcements = new Announcements(this.features, isOwn, environment);
    }

    /** Runs one round. */
    public void run(Set<? extends TypeElement> annotations, RoundEnvironment compilerRound) {
        List<Asked> requests = new ArrayList<>();
        announcements.read(compilerRound);
        for (Carrier carrier : carriers(annotations, compilerRound)) {
            Requests asked = carrier.requests(environment);
            boolean isMissing = asked.problems().stream().anyMatch(Rounds::isMissing);
            if (isMissing && !compilerRound.processingOver()) {
                carrier.putInto(waiting);
            } else {
                if (done.add(carrier.key())) {
                    reporter.report(asked.problems());
                }
                asked.requests().stream()
                        .filter(request -> !done.contains(request.key()))
                        .forEach(request -> requests.add(new Asked(request, carrier)));
            }
        }
        generate(requests, compilerRound);
    }

    private Collection<Carrier> carriers(Set<? extends TypeElement> annotations, RoundEnvironment compilerRound) {
        Map<String, Carrier> carriers = new TreeMap<>();
        waiting.values().stream()
                .flatMap(name -> name.fetch(environment.getElementUtils()).stream())
                .forEach(carrier -> carriers.put(carrier.key(), carrier));
        waiting.clear();
        for (TypeElement annotation : annotations) {
            String name = annotation.getQualifiedName().toString();
            features.stream()
                    .filter(feature -> feature.isAskedBy(annotation))
                    .flatMap(feature -> typesAndPackages(annotation, compilerRound)
                            .map(element -> new Carrier(element, name, feature)))
                    .forEach(carrier -> carriers.put(carrier.key(), carrier));
        }
        return carriers.values();
    }

    /** What an annotation can be asked for; one that somebody else declared may stand anywhere. */
    private Stream<? extends Element> typesAndPackages(TypeElement annotation, RoundEnvironment compilerRound) {
        Predicate<Element> isRight = element -> element instanceof TypeElement || element instanceof PackageElement;
        Set<? extends Element> annotated = compilerRound.getElementsAnnotatedWith(annotation);
        reporter.report(annotated.stream()
                .filter(isRight.negate())
                .map(element -> CoreProblem.NOT_A_TYPE.at(
                        Origin.of(element), element.getSimpleName(), annotation.getSimpleName()))
                .toList());
        return annotated.stream().filter(isRight);
    }

    private void generate(List<Asked> requests, RoundEnvironment compilerRound) {
        List<Request> generating =
                requests.stream().filter(Asked::generates).map(Asked::request).toList();
        NameIndex index = new NameIndex(Stream.concat(
                        announcements.names().stream(), generating.stream().map(Request::generated))
                .toList());
        Round round = new Round(environment.getElementUtils(), environment.getTypeUtils(), index);
        Map<String, Problem> taken = names.judge(generating);
        List<Outcome> missingTypes = new ArrayList<>();
        boolean isLast = compilerRound.processingOver();
        for (Asked asked : requests) {
            Outcome outcome = outcome(asked, taken, round);
            isLast = isLast || outcome.isHopeless();
            if (outcome.isMissingTypes()) {
                missingTypes.add(outcome);
            } else {
                finish(outcome, round, compilerRound);
            }
        }
        for (Outcome outcome : missingTypes) {
            if (isLast) {
                finish(outcome, round, compilerRound);
            } else {
                outcome.asked().carrier().putInto(waiting);
            }
        }
    }

    private static Outcome outcome(Asked asked, Map<String, Problem> taken, Round round) {
        Request request = asked.request();
        Result<TypeSpec.Builder> result = Optional.ofNullable(taken.get(request.key()))
                .map(problem -> Result.<TypeSpec.Builder>failed(List.of(problem)))
                .orElseGet(() -> attempt(request, () -> generate(asked, round)));
        return new Outcome(asked, result);
    }

    private static Result<TypeSpec.Builder> generate(Asked asked, Round round) {
        return new Unresolved(asked.request(), round)
                .needed()
                .map(problem -> Result.<TypeSpec.Builder>failed(List.of(problem)))
                .orElseGet(() -> asked.feature().generate(asked.request(), round));
    }

    /**
     * Asks the feature. Compilers throw unchecked exceptions of their own where a class file that a type needs is
     * missing: that is a problem of the type that was asked for, not an end of the compilation.
     */
    private static Result<TypeSpec.Builder> attempt(Request request, Supplier<Result<TypeSpec.Builder>> generator) {
        try {
            return generator.get();
        } catch (RuntimeException failure) {
            return Result.failed(List.of(CoreProblem.UNREADABLE_TYPE.at(
                    request.origin(), Describe.type(request.source()), describe(failure))));
        }
    }

    /** The compiler's own exceptions say in their message what is missing; those of the JDK need their name with it. */
    private static String describe(RuntimeException failure) {
        boolean isOfJdk = failure.getClass().getName().startsWith("java.");
        return isOfJdk || failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }

    /**
     * Reports a request's problems and writes its type: the feature's stand-in or an empty one if there is no other, so that
     * where its name is used the compiler adds nothing to the problems. After the last round that would be too late.
     */
    private void finish(Outcome outcome, Round round, RoundEnvironment compilerRound) {
        Request request = outcome.asked().request();
        done.add(request.key());
        boolean isLate = compilerRound.processingOver() && !compilerRound.errorRaised();
        reporter.report(outcome.problems().stream()
                .filter(problem -> isLate || !isMissing(problem))
                .toList());
        boolean isFree = outcome.problems().stream().noneMatch(problem -> problem.kind() == CoreProblem.NAME_TAKEN);
        boolean isWritten = outcome.asked().generates() && !compilerRound.processingOver();
        if (isFree && isWritten && names.take(request)) {
            reporter.report(outcome.result()
                    .value()
                    .or(() -> standIn(outcome.asked(), round))
                    .map(type -> output.write(request, type))
                    .orElseGet(() -> output.writeEmpty(request)));
        }
    }

    private static Optional<TypeSpec.Builder> standIn(Asked asked, Round round) {
        Request request = asked.request();
        return attempt(
                        request,
                        () -> asked.feature()
                                .standIn(request, round)
                                .map(Result::of)
                                .orElseGet(() -> Result.failed(List.of())))
                .value();
    }

    /** A type that is missing after some other error may be missing because of it; the compiler names it by itself. */
    private static boolean isMissing(Problem problem) {
        return problem.kind() == CoreProblem.UNRESOLVED_TYPE || problem.kind() == CoreProblem.UNRESOLVED_VALUE;
    }

    /** A request, with the carrier that asks for it. */
    private record Asked(Request request, Carrier carrier) {

        Feature feature() {
            return carrier.feature();
        }

        boolean generates() {
            return carrier.generates(request);
        }
    }

    /** What became of a request in a round. */
    private record Outcome(Asked asked, Result<TypeSpec.Builder> result) {

        List<Problem> problems() {
            return result.problems();
        }

        boolean isMissingTypes() {
            return problems().stream().anyMatch(Rounds::isMissing);
        }

        /** Whether the compilation fails in any case: the compiler then gives processors no further round but the last. */
        boolean isHopeless() {
            return problems().stream().anyMatch(problem -> problem.isError() && !isMissing(problem));
        }
    }
}
