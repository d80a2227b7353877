package dev.dunder.processor.core.rounds;

import dev.dunder.processor.core.base.CoreProblem;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.NearestName;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.members.Request;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Finds methods with dunder names that neither a feature nor Python knows, on types of one's own where such names have a
 * meaning: {@code __plus__}. They would be ignored in silence.
 */
final class UnknownDunders {
    private static final Pattern DUNDER = Pattern.compile("__(\\w*[^\\W_])__");

    private final Map<String, String> words = new HashMap<>();
    private final Set<String> done = new HashSet<>();

    UnknownDunders(List<Feature> features) {
        features.forEach(feature -> words.putAll(feature.dunderNames()));
    }

    /** The problems of a type for which a feature is requested that reads dunder names; each type is judged once. */
    List<Problem> find(Request request, Feature feature) {
        boolean isJudged = request.isOwn()
                && !feature.dunderNames().isEmpty()
                && done.add(request.source().getQualifiedName().toString());
        return isJudged
                ? ElementFilter.methodsIn(request.source().getEnclosedElements()).stream()
                        .flatMap(method -> judge(request, method).stream())
                        .toList()
                : List.of();
    }

    private Optional<Problem> judge(Request request, ExecutableElement method) {
        String name = method.getSimpleName().toString();
        Matcher dunder = DUNDER.matcher(name);
        if (!dunder.matches() || words.containsValue(name) || PythonNames.has(dunder.group(1))) {
            return Optional.empty();
        }
        Optional<String> nearest = Optional.ofNullable(words.get(dunder.group(1)))
                .or(() -> NearestName.of(dunder.group(1), words.keySet()).map(words::get));
        return Optional.of(CoreProblem.UNKNOWN_DUNDER.at(
                Origin.of(method),
                DisplayName.of(request.source()),
                name,
                nearest.map(" Did you mean %s?"::formatted).orElse(""),
                nearest.map("rename it to %s"::formatted).orElse("give it a name without underscores")));
    }
}
