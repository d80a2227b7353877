package dev.dunder.processor.metaclasses;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.harness.ClassPath;
import dev.dunder.processor.harness.Compiled;
import dev.dunder.processor.harness.Said;
import dev.dunder.processor.harness.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facades over whole packages of the JDK: whatever is generated compiles without a warning. */
class LibrariesTest {
    /** More than one in a hundred must not be refused, and each with a problem of Dunder. */
    private static final int ONE_PERCENT = 100;

    @ParameterizedTest
    @ValueSource(strings = {"java.util.stream", "java.time"})
    void upperCase(String packageName) throws IOException {
        assertGood("@dev.dunder.MetaUpper", packageName);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.util.function", "java.util.concurrent"})
    void unchanged(String packageName) throws IOException {
        assertGood("@good.other.Same", packageName);
    }

    private static void assertGood(String annotation, String packageName) throws IOException {
        List<String> types = publicTypes(packageName);
        Compiled all = compile(annotation, types);
        List<String> refused =
                types.stream().filter(type -> isRefused(type, all.said())).toList();
        assertThat(refused.size() * ONE_PERCENT).as("refused: %s", refused).isLessThanOrEqualTo(2 * types.size());
        List<String> left = new ArrayList<>(types);
        left.removeAll(refused);
        assertThat((refused.isEmpty() ? all : compile(annotation, left)).said()).isEmpty();
    }

    private static boolean isRefused(String type, List<Said> said) {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        return said.stream()
                .map(Said::text)
                .anyMatch(text -> text.startsWith("[Dunder:") && text.contains(" of " + simple + " would both be"));
    }

    private static Compiled compile(String annotation, List<String> types) {
        String list = String.join(".class, ", types) + ".class";
        SourceFile carrier = new SourceFile(
                "good.Carrier",
                "package good;\n@SuppressWarnings({\"deprecation\", \"removal\"}) " + annotation + "(of = {" + list
                        + "})\ninterface Carrier {}\n");
        SourceFile same = new SourceFile(
                "good.other.Same",
                "package good.other;\n@dev.dunder.Metaclass\npublic @interface Same {\n    Class<?>[] of() default {};\n}\n");
        return Compiled.of(List.of(carrier, same), ClassPath.LIBRARIES);
    }

    /** The public top-level types of a package, as they were in the release that the tests compile for. */
    private static List<String> publicTypes(String packageName) throws IOException {
        StandardJavaFileManager files = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);
        files.handleOption("--release", List.of("17").iterator());
        List<String> types = new ArrayList<>();
        for (Set<JavaFileManager.Location> modules : files.listLocationsForModules(StandardLocation.SYSTEM_MODULES)) {
            for (JavaFileManager.Location module : modules) {
                files.list(module, packageName, Set.of(JavaFileObject.Kind.CLASS), false)
                        .forEach(file -> types.add(files.inferBinaryName(module, file)));
            }
        }
        return types.stream()
                .filter(name -> !name.contains("$") && !name.contains("-"))
                .filter(LibrariesTest::isPublic)
                .sorted()
                .toList();
    }

    private static boolean isPublic(String name) {
        try {
            return java.lang.reflect.Modifier.isPublic(
                    Class.forName(name, false, null).getModifiers());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
