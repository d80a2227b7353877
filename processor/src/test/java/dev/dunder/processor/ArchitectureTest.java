package dev.dunder.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.core.base.ProblemKind;
import dev.dunder.processor.harness.SourceFile;
import dev.dunder.processor.harness.Unit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shape that the code keeps: which package may know which, and what stays out of models and writers. */
class ArchitectureTest {
    private static final String ROOT = ArchitectureTest.class.getPackageName();

    /** What a feature may import, beside itself and {@code core}. A new feature is entered here. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.of(
            "core", Set.of(),
            "facades", Set.of(),
            "operators", Set.of(),
            "formulas", Set.of("operators"),
            "metaclasses", Set.of("facades"),
            "mirrors", Set.of(),
            "managed", Set.of(),
            "monitors", Set.of("facades"));

    /** The rooms of {@code core}: each knows only those before it. */
    private static final List<String> CORE_ROOMS = Stream.of("base", "members", "naming", "marks", "source", "rounds")
            .map(room -> ROOT + ".core." + room)
            .toList();

    private static final Pattern IMPORTED_PACKAGE =
            Pattern.compile("(?m)^import (?:static )?(" + ROOT + "[a-z.]*)\\.[A-Z]");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
    private static final Pattern PACKAGE_SENTENCE =
            Pattern.compile("(?s)/\\*\\*[\\s*]*\\S.*\\.\\s.*\\*/\\s*(@\\w+\\s+)*package ");
    private static final Pattern MODEL_API = Pattern.compile("javax\\.lang\\.model\\.(?!element\\.Modifier\\b)");
    private static final Pattern LOOK_UP =
            Pattern.compile("com\\.sun\\.|\\bsun\\.|java\\.lang\\.reflect|Class\\.forName");

    private final List<SourceFile> sources = Unit.sources(Unit.module().resolve("src/main/java"));

    @Test
    void packages_haveNoCycle() {
        Map<String, Set<String>> left = new TreeMap<>(imports());
        while (left.values().removeIf(needed -> needed.stream().noneMatch(left::containsKey))) {
            // Takes away, again and again, the packages that need none of those left.
        }
        assertThat(left).as("packages in a cycle, or needing one").isEmpty();
    }

    @Test
    void features_doNotKnowEachOther() {
        imports().forEach((from, needed) -> {
            if (!from.equals(ROOT)) {
                assertThat(MAY_IMPORT).containsKey(feature(from));
                Set<String> allowed = new TreeSet<>(MAY_IMPORT.get(feature(from)));
                allowed.addAll(List.of("core", feature(from)));
                assertThat(needed.stream().map(ArchitectureTest::feature))
                        .as(from)
                        .isSubsetOf(allowed);
            }
        });
    }

    @Test
    void coreRooms_knowOnlyThoseBefore() {
        assertThat(imports().keySet().stream().filter(name -> feature(name).equals("core")))
                .containsExactlyInAnyOrderElementsOf(CORE_ROOMS);
        imports().forEach((from, needed) -> {
            if (CORE_ROOMS.contains(from)) {
                assertThat(needed).as(from).isSubsetOf(CORE_ROOMS.subList(0, CORE_ROOMS.indexOf(from)));
            }
        });
    }

    @Test
    void reporter_aloneSpeaksToTheCompiler() {
        assertNone(
                source -> !source.qualifiedName().equals(ROOT + ".core.rounds.Reporter"),
                Pattern.compile("\\b(Messager|printMessage|printError|printWarning|printNote)\\b"));
    }

    @Test
    void modelsAndWriters_knowNoElements() {
        assertNone(source -> source.qualifiedName().matches(".*(Model|Writer)|.*\\.formulas\\.syntax\\..*"), MODEL_API);
    }

    @Test
    void nothing_looksUpByName() {
        assertNone(source -> true, LOOK_UP);
    }

    @Test
    void packages_areNullMarked() {
        assertThat(sources.stream()
                        .filter(source -> source.qualifiedName().endsWith("package-info"))
                        .filter(source -> source.text().contains("@NullMarked"))
                        .map(ArchitectureTest::packageOf))
                .containsAll(imports().keySet());
    }

    @Test
    void packages_sayWhatTheyAreFor() {
        assertThat(sources.stream()
                        .filter(source -> source.qualifiedName().endsWith("package-info"))
                        .filter(source ->
                                PACKAGE_SENTENCE.matcher(source.text()).find())
                        .map(ArchitectureTest::packageOf))
                .containsAll(imports().keySet());
    }

    @Test
    void problems_haveAPage() {
        Path pages = Unit.module().resolveSibling("docs/problems");
        assertThat(problems().filter(id -> !Files.isRegularFile(pages.resolve(id + ".md"))))
                .as("problems without a page in docs/problems")
                .isEmpty();
    }

    @Test
    void problems_haveABadFile_orATestThatProvokesThem() {
        String bad = Unit.all(Unit.Kind.BAD).stream()
                .flatMap(unit -> unit.sources().stream())
                .map(SourceFile::text)
                .collect(Collectors.joining());
        assertThat(problems()
                        .filter(id -> !bad.contains(": [Dunder:" + id + "] "))
                        .filter(id -> !ExceptionsTest.PROBLEMS.contains(id)))
                .as("problems that no bad file expects")
                .isEmpty();
    }

    /** The identifiers of all constants of the enums whose names end in "Problem". */
    private Stream<String> problems() {
        return sources.stream()
                .map(SourceFile::qualifiedName)
                .filter(name -> name.matches(".*\\.\\w+Problem"))
                .flatMap(ArchitectureTest::constants)
                .map(ProblemKind::id);
    }

    private static Stream<ProblemKind> constants(String name) {
        try {
            return Arrays.stream(Class.forName(name).getEnumConstants()).map(ProblemKind.class::cast);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The packages of this module that each package imports, itself left out. */
    private Map<String, Set<String>> imports() {
        Map<String, Set<String>> imports = new TreeMap<>();
        for (SourceFile source : sources) {
            Set<String> needed = imports.computeIfAbsent(packageOf(source), name -> new TreeSet<>());
            IMPORTED_PACKAGE
                    .matcher(source.text())
                    .results()
                    .map(match -> match.group(1))
                    .forEach(needed::add);
            needed.remove(packageOf(source));
        }
        return imports;
    }

    private static String packageOf(SourceFile source) {
        return source.qualifiedName().substring(0, source.qualifiedName().lastIndexOf('.'));
    }

    /** The first part of a package's name after the root's. */
    private static String feature(String packageName) {
        return packageName.equals(ROOT)
                ? ""
                : packageName.substring(ROOT.length() + 1).split("\\.")[0];
    }

    private void assertNone(Predicate<SourceFile> where, Pattern what) {
        for (SourceFile source : sources) {
            if (where.test(source)) {
                assertThat(COMMENT.matcher(source.text()).replaceAll(""))
                        .as(source.path())
                        .doesNotContainPattern(what);
            }
        }
    }
}
