package dev.dunder.processor.core;

import com.palantir.javapoet.TypeSpec;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
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
    private final Map<String, Carrier.Waiting> waiting = new TreeMap<>();
    private final Set<String> done = new HashSet<>();

    /** The rounds of one compilation. */
    public Rounds(List<Feature> features, ProcessingEnvironment environment) {
        this.features = List.copyOf(features);
        this.environment = environment;
        this.reporter = new Reporter(environment.getMessager(), environment.getElementUtils());
        this.output = new SourceOutput(environment.getFiler(), environment.getElementUtils());
        this.names = new GeneratedNames(environment.getElementUtils());
    }

    /** Runs one round. */
    public void run(Set<? extends TypeElement> annotations, RoundEnvironment compilerRound) {
        Map<Request, Carrier> requests = new LinkedHashMap<>();
        for (Carrier carrier : carriers(annotations, compilerRound)) {
            Requests asked = carrier.requests(environment);
            if (mustWait(asked.problems(), compilerRound)) {
                carrier.putInto(waiting);
            } else {
                if (done.add(carrier.key())) {
                    report(asked.problems(), compilerRound);
                }
                asked.requests().stream()
                        .filter(request -> !done.contains(request.key()))
                        .forEach(request -> requests.put(request, carrier));
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

    /** What an annotation can be asked for; an annotation that somebody else declared may stand anywhere. */
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

    private void generate(Map<Request, Carrier> requests, RoundEnvironment compilerRound) {
        List<Request> generating = requests.keySet().stream()
                .filter(request -> requests.get(request).generates(request))
                .toList();
        NameIndex index =
                new NameIndex(generating.stream().map(Request::generated).toList());
        Round round = new Round(environment.getElementUtils(), environment.getTypeUtils(), index);
        requests.forEach((request, carrier) -> {
            Result<TypeSpec.Builder> result = Optional.of(request)
                    .filter(carrier::generates)
                    .flatMap(asked -> names.judge(asked, generating))
                    .map(problem -> Result.<TypeSpec.Builder>failed(List.of(problem)))
                    .orElseGet(() -> attempt(request, carrier.feature(), round));
            if (mustWait(result.problems(), compilerRound)) {
                carrier.putInto(waiting);
            } else {
                finish(request, carrier, result, compilerRound);
            }
        });
    }

    /**
     * Asks the feature. Compilers throw unchecked exceptions of their own where a class file that a type needs is
     * missing: that is a problem of the type that was asked for, not an end of the compilation.
     */
    private static Result<TypeSpec.Builder> attempt(Request request, Feature feature, Round round) {
        try {
            return feature.generate(request, round);
        } catch (RuntimeException failure) {
            return Result.failed(List.of(CoreProblem.UNREADABLE_TYPE.at(
                    request.origin(), Describe.type(request.source()), String.valueOf(failure))));
        }
    }

    private void finish(
            Request request, Carrier carrier, Result<TypeSpec.Builder> result, RoundEnvironment compilerRound) {
        done.add(request.key());
        report(result.problems(), compilerRound);
        boolean isFree = result.problems().stream().noneMatch(problem -> problem.kind() == CoreProblem.NAME_TAKEN);
        if (isFree && carrier.generates(request) && names.take(request)) {
            reporter.report(result.value()
                    .map(type -> output.write(request, type))
                    .orElseGet(() -> output.writeEmpty(request)));
        }
    }

    private static boolean mustWait(List<Problem> problems, RoundEnvironment compilerRound) {
        return !compilerRound.processingOver() && problems.stream().anyMatch(Rounds::isMissing);
    }

    /** Reports problems; a type that is missing after some other error may be missing because of it, and is left out. */
    private void report(List<Problem> problems, RoundEnvironment compilerRound) {
        reporter.report(problems.stream()
                .filter(problem -> !isMissing(problem) || !compilerRound.errorRaised())
                .toList());
    }

    private static boolean isMissing(Problem problem) {
        return problem.kind() == CoreProblem.UNRESOLVED_TYPE;
    }
}
