package dev.dunder.processor.core.base;

import com.palantir.javapoet.ClassName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The types that this round generates, by simple name: what an unresolved name in a signature may mean.
 *
 * <p>Compilers give an unresolved type by its simple name only, so a name that two generated types share means neither.
 */
public final class NameIndex {
    private final Map<String, List<ClassName>> bySimpleName;

    /** The index of the given names. */
    public NameIndex(Collection<ClassName> names) {
        bySimpleName = names.stream().distinct().collect(Collectors.groupingBy(ClassName::simpleName));
    }

    /** The one generated type of a simple name. */
    public Optional<ClassName> find(String simpleName) {
        List<ClassName> found = bySimpleName.getOrDefault(simpleName, List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
