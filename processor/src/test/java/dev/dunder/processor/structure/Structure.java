package dev.dunder.processor.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.dunder.processor.harness.SourceFile;
import dev.dunder.processor.harness.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * What is measured of sources. Those of the processor are parsed and attributed once for all tests.
 *
 * @param files each of them
 * @param cycles the sets of their top-level types that use each other, directly or not, the largest first
 */
record Structure(List<FileFacts> files, List<Set<String>> cycles) {
    static final String ROOT = "dev.dunder.processor";

    private static final List<String> OPTIONS = List.of("--release", "17", "-proc:none", "-nowarn");

    /** The processor's; {@code -Dstructure.root=folder} takes the sources of another checkout instead. */
    static Structure ofProcessor() {
        return Processor.STRUCTURE;
    }

    /** Measures sources that compile. */
    static Structure of(List<SourceFile> sources) {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        said,
                        OPTIONS,
                        null,
                        sources.stream().map(SourceFile::toFileObject).toList());
        List<FileFacts> files = facts(sources, task);
        assertThat(said.getDiagnostics())
                .filteredOn(message -> message.getKind() == Diagnostic.Kind.ERROR)
                .isEmpty();
        return new Structure(files);
    }

    private static List<FileFacts> facts(List<SourceFile> sources, JavacTask task) {
        try {
            Trees trees = Trees.instance(task);
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            List<SyntaxScanner> syntax = units.stream()
                    .map(unit -> new SyntaxScanner(unit, trees.getSourcePositions()))
                    .toList();
            task.analyze();
            return IntStream.range(0, sources.size())
                    .mapToObj(i -> facts(sources.get(i), syntax.get(i), new UseScanner(units.get(i), trees)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Structure(List<FileFacts> files) {
        this(files, cycles(files));
    }

    private static FileFacts facts(SourceFile source, SyntaxScanner syntax, UseScanner use) {
        return new FileFacts(
                source.qualifiedName(),
                (int) source.text().lines().count(),
                syntax.casts(),
                syntax.methods(),
                use.uses(),
                use.openSwitches());
    }

    /** The files by their room: a package under the root, and one more level in {@code core} and {@code formulas}. */
    Map<String, Structure> rooms() {
        return files.stream()
                .collect(Collectors.groupingBy(
                        file -> room(file.packageName()),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Structure::new)));
    }

    private static String room(String packageName) {
        String[] parts = packageName.replaceFirst("^" + ROOT + "\\.?", "").split("\\.");
        boolean hasRooms = parts.length > 1 && Set.of("core", "formulas").contains(parts[0]);
        return parts[0] + (hasRooms ? "." + parts[1] : "");
    }

    /** The methods and constructors of all files. */
    List<MethodFacts> methods() {
        return files.stream().flatMap(file -> file.methods().stream()).toList();
    }

    int lines() {
        return files.stream().mapToInt(FileFacts::lines).sum();
    }

    int casts() {
        return files.stream().mapToInt(FileFacts::casts).sum();
    }

    private static List<Set<String>> cycles(List<FileFacts> files) {
        Map<String, Set<String>> uses = new TreeMap<>();
        files.forEach(file -> uses.put(file.name(), file.uses()));
        return Cycles.in(uses);
    }

    /** The simple names that several top-level types have. */
    Set<String> namesThatSeveralHave() {
        Set<String> seen = new TreeSet<>();
        return files.stream()
                .filter(file -> !file.isPackageInfo())
                .map(FileFacts::simpleName)
                .filter(name -> !seen.add(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static final class Processor {
        private static final Path SOURCES = Path.of(System.getProperty(
                "structure.root", Unit.module().resolve("src/main/java").toString()));
        static final Structure STRUCTURE = of(Unit.sources(SOURCES));
    }
}
