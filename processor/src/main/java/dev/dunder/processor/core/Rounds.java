package dev.dunder.processor.core;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
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
    private final Map<String, Waiting> waiting = new TreeMap<>();
    private final Set<String> done = new HashSet<>();
    private final Map<ClassName, String> written = new HashMap<>();

    /** The rounds of one compilation. */
    public Rounds(List<Feature> features, ProcessingEnvironment environment) {
        this.features = List.copyOf(features);
        this.environment = environment;
        this.reporter = new Reporter(environment.getMessager(), environment.getElementUtils());
        this.output = new SourceOutput(environment.getFiler(), environment.getElementUtils());
    }

    /** Runs one round. */
    public void run(Set<? extends TypeElement> annotations, RoundEnvironment compilerRound) {
        List<Carrier> carriers = carriers(annotations, compilerRound);
        Map<Request, Carrier> requests = new LinkedHashMap<>();
        for (Carrier carrier : carriers) {
            Requests asked = carrier.requests(environment);
            Optional<Problem> missing = missing(asked.problems());
            if (missing.isPresent() && !compilerRound.processingOver()) {
                carrier.putIn(waiting);
                continue;
            }
            report(asked.problems(), compilerRound);
            asked.requests().stream()
                    .filter(request -> !done.contains(request.key()))
                    .forEach(request -> requests.put(request, carrier));
        }
        generate(requests, compilerRound);
    }

    private void generate(Map<Request, Carrier> requests, RoundEnvironment compilerRound) {
        NameIndex index =
                new NameIndex(requests.keySet().stream().map(Request::generated).toList());
        Round round = new Round(environment.getElementUtils(), environment.getTypeUtils(), index);
        Map<ClassName, List<Request>> byName = new LinkedHashMap<>();
        requests.keySet()
                .forEach(request -> byName.computeIfAbsent(request.generated(), name -> new ArrayList<>())
                        .add(request));
        requests.forEach((request, carrier) -> {
            Result<TypeSpec.Builder> result = judgeName(request, byName)
                    .<Result<TypeSpec.Builder>>map(problem -> Result.failed(List.of(problem)))
                    .orElseGet(() -> attempt(request, carrier.feature, round));
            if (missing(result.problems()).isPresent() && !compilerRound.processingOver()) {
                carrier.putIn(waiting);
            } else {
                finish(request, result, compilerRound);
            }
        });
    }

    private void finish(Request request, Result<TypeSpec.Builder> result, RoundEnvironment compilerRound) {
        done.add(request.key());
        report(result.problems(), compilerRound);
        if (result.problems().stream().anyMatch(problem -> problem.kind() == CoreProblem.NAME_TAKEN)
                || written.containsKey(request.generated())) {
            return;
        }
        written.put(request.generated(), Describe.type(request.source()));
        reporter.report(
                result.value().map(type -> output.write(request, type)).orElseGet(() -> output.writeEmpty(request)));
    }

    /** Reports problems; a type that is missing after some other error may be missing because of it, and is left out. */
    private void report(List<Problem> problems, RoundEnvironment compilerRound) {
        reporter.report(problems.stream()
                .filter(problem -> !isMissing(problem) || !compilerRound.errorRaised())
                .toList());
    }

    private Optional<Problem> judgeName(Request request, Map<ClassName, List<Request>> byName) {
        ClassName name = request.generated();
        String source = Describe.type(request.source());
        if (written.containsKey(name)) {
            return Optional.of(CoreProblem.NAME_CLASH.at(
                    request.origin(), name.simpleName(), source, written.get(name), "in an earlier round"));
        }
        Optional<Request> other = byName.get(name).stream()
                .filter(candidate -> !candidate.equals(request))
                .findFirst();
        if (other.isPresent()) {
            return Optional.of(CoreProblem.NAME_CLASH.at(
                    request.origin(),
                    name.simpleName(),
                    source,
                    Describe.type(other.get().source()),
                    "on " + other.get().carrier().getSimpleName()));
        }
        return Optional.ofNullable(environment.getElementUtils().getTypeElement(name.canonicalName()))
                .filter(existing -> Annotation.on(
                                existing, "dev.dunder.GeneratedByDunder", environment.getElementUtils())
                        .isEmpty())
                .map(existing -> CoreProblem.NAME_TAKEN.at(request.origin(), name.simpleName(), source));
    }

    /**
     * Asks the feature. Compilers throw unchecked exceptions of their own where a class file that a type needs is
     * missing: that is a problem of the type that was asked for, not an end of the compilation.
     */
    private static Result<TypeSpec.Builder> attempt(Request request, Feature feature, Round round) {
        try {
            return feature.generate(request, round);
        } catch (RuntimeException failure) {
            return Result.failed(java.util.List.of(CoreProblem.UNREADABLE_TYPE.at(
                    request.origin(), Describe.type(request.source()), String.valueOf(failure))));
        }
    }

    private List<Carrier> carriers(Set<? extends TypeElement> annotations, RoundEnvironment compilerRound) {
        Map<String, Carrier> carriers = new TreeMap<>();
        List<Waiting> again = List.copyOf(waiting.values());
        waiting.clear();
        for (Waiting one : again) {
            one.fetch(environment).ifPresent(carrier -> carriers.put(carrier.key(), carrier));
        }
        for (TypeElement annotation : annotations) {
            for (Feature feature : features) {
                if (feature.isAskedBy(annotation)) {
                    compilerRound.getElementsAnnotatedWith(annotation).stream()
                            .map(element -> new Carrier(
                                    element, annotation.getQualifiedName().toString(), feature))
                            .forEach(carrier -> carriers.put(carrier.key(), carrier));
                }
            }
        }
        return List.copyOf(carriers.values());
    }

    private static Optional<Problem> missing(List<Problem> problems) {
        return problems.stream().filter(Rounds::isMissing).findFirst();
    }

    private static boolean isMissing(Problem problem) {
        return problem.kind() == CoreProblem.UNRESOLVED_TYPE;
    }

    /** An annotated element, in the round in which it is an element. */
    private record Carrier(Element element, String annotation, Feature feature) {

        String key() {
            return annotation + " " + name();
        }

        private String name() {
            return ((QualifiedNameable) element).getQualifiedName().toString();
        }

        Requests requests(ProcessingEnvironment environment) {
            Annotation read = Annotation.on(element, annotation, environment.getElementUtils())
                    .orElseThrow();
            return Requests.of(element, read, feature.suffix(read), environment.getElementUtils());
        }

        void putIn(Map<String, Waiting> waiting) {
            waiting.put(key(), new Waiting(name(), element.getKind() == ElementKind.PACKAGE, annotation, feature));
        }
    }

    /** An annotated element, by name: what is left of it between rounds. */
    private record Waiting(String name, boolean isPackage, String annotation, Feature feature) {

        Optional<Carrier> fetch(ProcessingEnvironment environment) {
            Optional<Element> element = isPackage
                    ? Optional.<PackageElement>ofNullable(
                                    environment.getElementUtils().getPackageElement(name))
                            .map(Element.class::cast)
                    : Optional.<TypeElement>ofNullable(
                                    environment.getElementUtils().getTypeElement(name))
                            .map(Element.class::cast);
            return element.map(found -> new Carrier(found, annotation, feature));
        }
    }
}
