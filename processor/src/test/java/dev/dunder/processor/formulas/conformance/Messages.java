package dev.dunder.processor.formulas.conformance;

import dev.dunder.processor.harness.ClassPath;
import dev.dunder.processor.harness.Compiled;
import dev.dunder.processor.harness.Said;
import dev.dunder.processor.harness.SourceFile;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cases compiled together, and what the compiler said.
 *
 * @param compiled what came of it
 * @param byCase the messages at the file of a case, or at the one generated for it
 * @param others all other messages
 */
record Messages(Compiled compiled, Map<Case, List<Said>> byCase, List<Said> others) {
    private static final Pattern FILE = Pattern.compile("(?:.*/)?(\\w+?)(?:Formulas)?\\.java");

    static Messages of(List<Case> cases) {
        Set<SourceFile> sources = new LinkedHashSet<>();
        cases.forEach(each -> {
            sources.add(each.formula());
            sources.addAll(each.support());
        });
        Compiled compiled = Compiled.of(List.copyOf(sources), ClassPath.LIBRARIES);
        Map<String, Case> byName = cases.stream().collect(Collectors.toMap(Case::name, Function.identity()));
        Map<String, List<Said>> byFile = compiled.said().stream()
                .collect(Collectors.groupingBy(said -> caseName(said.file()), TreeMap::new, Collectors.toList()));
        Map<Case, List<Said>> byCase = new LinkedHashMap<>();
        cases.stream()
                .filter(each -> byFile.containsKey(each.name()))
                .forEach(each -> byCase.put(each, byFile.get(each.name())));
        byFile.keySet().removeAll(byName.keySet());
        return new Messages(
                compiled, byCase, byFile.values().stream().flatMap(List::stream).toList());
    }

    private static String caseName(String file) {
        Matcher name = FILE.matcher(file);
        return name.matches() ? name.group(1) : file;
    }
}
