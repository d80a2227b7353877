package dev.dunder.processor.corpus;

import dev.dunder.processor.harness.Processors;
import dev.dunder.processor.harness.SourceFile;
import dev.dunder.processor.harness.Unit;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What came of a batch.
 *
 * @param batch the types
 * @param problems the identifier of each problem by its type
 * @param unexpected all other messages, each with its line
 */
record Outcome(Batch batch, Map<String, String> problems, List<String> unexpected) {
    private static final Pattern PROBLEM = Pattern.compile("\\[Dunder:(\\w+)].*", Pattern.DOTALL);

    /** What javac says of the class path, of class files as they are read, and of each use of a JDK-internal type. */
    private static final Pattern NOT_OURS =
            Pattern.compile("compiler\\.warn\\.(incubating\\.modules|unknown\\.enum\\..*|sun\\.proprietary)");

    /** Of class files and paths javac speaks once for all; what is generated has to please all else. */
    private static final List<String> LINT = List.of(
            "-Xlint:all,-processing,-classfile,-path,-options",
            "-Xdoclint:reference,syntax,html,accessibility",
            "-Xmaxerrs",
            "1000",
            "-Xmaxwarns",
            "1000");

    /** Generates for a batch, and then compiles all that was generated: errors in the first would keep javac from it. */
    static Outcome of(Batch batch, List<String> modules) {
        Outcome outcome = new Outcome(batch, new TreeMap<>(), new ArrayList<>());
        Path folder = Unit.module().resolve("target/harness/corpus").resolve(batch.name());
        try (StandardJavaFileManager files = javac().getStandardFileManager(null, Locale.ROOT, null)) {
            Files.createDirectories(folder);
            List<String> options = new ArrayList<>(LINT);
            options.addAll(List.of("-cp", classPath(), "-d", folder.toString(), "-s", folder.toString()));
            if (!modules.isEmpty()) {
                options.addAll(List.of("--add-modules", String.join(",", modules)));
            }
            outcome.generate(files, options);
            outcome.compile(files, options, folder.resolve("corpus").resolve(batch.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outcome;
    }

    private void generate(StandardJavaFileManager files, List<String> options) {
        JavaFileObject carrier = SourceFile.of("Carrier", batch.carrier()).toFileObject();
        List<String> all =
                Stream.concat(options.stream(), Stream.of("-proc:only")).toList();
        for (Diagnostic<?> said : run(files, all, List.of(carrier), Processors.all())) {
            Matcher problem = PROBLEM.matcher(said.getMessage(Locale.ROOT));
            String type = batch.typeAt(said.getLineNumber());
            if (said.getKind() == Diagnostic.Kind.ERROR
                    && problem.matches()
                    && batch.types().contains(type)) {
                problems.put(type, problem.group(1));
            } else {
                unexpected.add(type + ": " + said.getMessage(Locale.ROOT));
            }
        }
    }

    private void compile(StandardJavaFileManager files, List<String> options, Path generated) throws IOException {
        List<Path> sources;
        try (Stream<Path> all = Files.list(generated)) {
            sources = all.filter(file -> file.toString().endsWith(".java")).toList();
        }
        List<String> none =
                Stream.concat(options.stream(), Stream.of("-proc:none")).toList();
        for (Diagnostic<?> said : run(files, none, files.getJavaFileObjectsFromPaths(sources), List.of())) {
            unexpected.add(said.toString());
        }
    }

    private static List<Diagnostic<?>> run(
            StandardJavaFileManager files,
            List<String> options,
            Iterable<? extends JavaFileObject> sources,
            List<Processor> processors) {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        JavaCompiler.CompilationTask task = javac().getTask(null, files, said, options, null, sources);
        task.setProcessors(processors);
        task.call();
        return said.getDiagnostics().stream()
                .filter(diagnostic -> !NOT_OURS.matcher(diagnostic.getCode()).matches())
                .collect(Collectors.toList());
    }

    private static JavaCompiler javac() {
        return ToolProvider.getSystemJavaCompiler();
    }

    private static String classPath() {
        return Library.classPath().stream().map(File::getPath).collect(Collectors.joining(File.pathSeparator));
    }
}
