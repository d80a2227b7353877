package dev.dunder.processor.harness;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Compiles with Eclipse's compiler, which takes files on a disk only. */
public final class Ecj {
    private Ecj() {}

    /** The sources that the processors generate for a unit; fails on any error. */
    public static Map<String, String> generate(Unit unit) {
        Folders folders = Folders.of("ecj", unit);
        List<Said> errors = compile(unit, folders).stream()
                .filter(said -> said.severity() == Said.Severity.ERROR || said.severity() == Said.Severity.JAVAC)
                .toList();
        if (!errors.isEmpty()) {
            throw new AssertionError(unit + " on ECJ: " + errors);
        }
        return Jars.sources(folders.generated());
    }

    /** What the compiler and the processors say for a unit. */
    public static List<Said> said(Unit unit) {
        return compile(unit, Folders.of("ecj", unit));
    }

    private static List<Said> compile(Unit unit, Folders folders) {
        JavaCompiler compiler = new EclipseCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocation(StandardLocation.CLASS_PATH, ClassPath.of(unit));
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folders.classes()));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(folders.generated()));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(),
                    files,
                    said,
                    List.of("--release", "17"),
                    null,
                    files.getJavaFileObjectsFromPaths(folders.sources()));
            task.setProcessors(Processors.all());
            boolean isCompiled = task.call();
            List<Said> all = said.getDiagnostics().stream().map(Said::of).toList();
            if (!isCompiled && all.isEmpty()) {
                throw new AssertionError(unit + " on ECJ: failed without a message");
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
