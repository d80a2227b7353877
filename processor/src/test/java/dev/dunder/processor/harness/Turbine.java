package dev.dunder.processor.harness;

import com.google.turbine.diag.TurbineError;
import com.google.turbine.main.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compiles headers with Turbine, as Bazel does. */
public final class Turbine {
    private Turbine() {}

    /** The sources that the processors generate for a unit; fails on any error. */
    public static Map<String, String> generate(Unit unit) {
        Folders folders = Folders.of("turbine", unit);
        Path generated = folders.generated().resolve("sources.jar");
        List<String> arguments = new ArrayList<>(List.of("--javacopts", "--release", "17", "--", "--sources"));
        folders.sources().forEach(source -> arguments.add(source.toString()));
        arguments.add("--classpath");
        ClassPath.of(unit).forEach(jar -> arguments.add(jar.toString()));
        // Without a processor path Turbine takes them from this class path, and the JVM stays warm.
        arguments.add("--processors");
        arguments.addAll(Processors.names());
        arguments.addAll(List.of(
                "--output", folders.classes().resolve("headers.jar").toString(),
                "--gensrc_output", generated.toString()));
        try {
            Main.compile(arguments.toArray(String[]::new));
        } catch (TurbineError error) {
            throw new AssertionError(unit + " on Turbine: " + error.getMessage(), error);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Jars.sources(generated);
    }
}
