package dev.dunder.processor.harness;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/**
 * What came of compiling sources with the processors of this project.
 *
 * @param said all messages of the compiler
 * @param generated the generated sources' texts by path; none if there was an error
 * @param classFiles the class files by path; none if there was an error
 * @param origins the generated files' top-level origins by name
 * @param classPath what it was compiled against
 */
public record Compiled(
        List<Said> said,
        Map<String, String> generated,
        Map<String, byte[]> classFiles,
        Map<String, List<String>> origins,
        List<File> classPath) {

    /**
     * Every lint but that of class files, which libraries are answerable for, all messages, and on every JDK the library of 17,
     * so that the same members are there to be found.
     */
    private static final List<String> OPTIONS =
            List.of("--release", "17", "-Xlint:all,-classfile", "-Xmaxerrs", "10000", "-Xmaxwarns", "10000");

    private static final Map<Unit, Compiled> UNITS = new ConcurrentHashMap<>();

    /** The unit's compilation, which all tests share. */
    public static Compiled of(Unit unit) {
        return UNITS.computeIfAbsent(unit, each -> of(each.sources(), ClassPath.of(each)));
    }

    /**
     * Compiles sources, in the given order, with other processors and then those of this project: javac calls none
     * after the one that claims the last annotation.
     */
    public static Compiled of(List<SourceFile> sources, List<File> classPath, Processor... others) {
        List<RecordingProcessor> own =
                Processors.all().stream().map(RecordingProcessor::new).toList();
        List<Processor> all = new ArrayList<>(List.of(others));
        all.addAll(own);
        all.add(new OtherTools());
        Compilation compilation = Compiler.javac()
                .withProcessors(all)
                .withOptions(OPTIONS)
                .withClasspath(classPath)
                .compile(sources.stream().map(SourceFile::toFileObject).toList());
        Map<String, List<String>> origins = new TreeMap<>();
        own.forEach(processor -> origins.putAll(processor.origins()));
        return of(compilation, origins, classPath);
    }

    /** Loads the compiled classes, and what they were compiled against. */
    public ClassLoader loader() {
        return new ClassLoader(new URLClassLoader(urls(), Compiled.class.getClassLoader())) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classFiles.get(name.replace('.', '/') + ".class");
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }

    private URL[] urls() {
        return classPath.stream().map(Compiled::url).toArray(URL[]::new);
    }

    private static URL url(File file) {
        try {
            return file.toURI().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Compiled of(Compilation compilation, Map<String, List<String>> origins, List<File> classPath) {
        Map<String, String> generated = new TreeMap<>();
        files(compilation, StandardLocation.SOURCE_OUTPUT)
                .forEach((path, bytes) -> generated.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return new Compiled(
                compilation.diagnostics().stream().map(Said::of).toList(),
                generated,
                files(compilation, StandardLocation.CLASS_OUTPUT),
                origins,
                classPath);
    }

    private static Map<String, byte[]> files(Compilation compilation, StandardLocation location) {
        String prefix = "/" + location.getName() + "/";
        Map<String, byte[]> files = new TreeMap<>();
        if (compilation.status() == Compilation.Status.FAILURE) {
            return files; // compile-testing gives none then
        }
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getName().startsWith(prefix)) {
                files.put(file.getName().substring(prefix.length()), bytes(file));
            }
        }
        return files;
    }

    private static byte[] bytes(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
