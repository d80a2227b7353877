package dev.dunder.processor.metaclasses;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.harness.ClassPath;
import dev.dunder.processor.harness.Compiled;
import dev.dunder.processor.harness.Said;
import dev.dunder.processor.harness.SourceFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facades over whole packages of the JDK: whatever is generated compiles without a warning. */
@Tag("slow")
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

    /** The public top-level types of a package, of those that were there in the release that the tests compile for. */
    private static List<String> publicTypes(String packageName) throws IOException {
        Path folder = Path.of(URI.create("jrt:/java.base/" + packageName.replace('.', '/')));
        try (Stream<Path> files = Files.list(folder)) {
            return known(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-"))
                    .map(name -> packageName + "." + name.replace(".class", ""))
                    .filter(LibrariesTest::isPublic)
                    .sorted()
                    .toList());
        }
    }

    /** The types that the compiler knows: it says at which lines it does not. */
    private static List<String> known(List<String> types) {
        List<String> lines = new ArrayList<>(List.of("package good;", "interface Known {"));
        types.forEach(type -> lines.add("    Class<?> C" + lines.size() + " = " + type + ".class;"));
        lines.add("}");
        Compiled compiled =
                Compiled.of(List.of(new SourceFile("good.Known", String.join("\n", lines))), ClassPath.LIBRARIES);
        List<String> known = new ArrayList<>(types);
        compiled.said().stream()
                .filter(said -> said.severity() == Said.Severity.JAVAC)
                .forEach(said -> known.remove(types.get((int) said.line() - 3)));
        return known;
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
