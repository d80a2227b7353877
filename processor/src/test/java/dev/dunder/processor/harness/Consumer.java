package dev.dunder.processor.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/** A user's project: the sources of {@code src/it/sources} and one build of {@code src/it}, in a folder of its own. */
public final class Consumer {
    private static final Path PROJECTS = Unit.module().resolve("src/it");
    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    private final Path folder;

    private Consumer(Path folder) {
        this.folder = folder;
    }

    /** Copies a project, {@code sources} for one without a build, with the versions of this build in place of {@code @version@} and the like. */
    public static Consumer copy(Path folder, String project) throws IOException {
        copyAll(PROJECTS.resolve(project), folder);
        copyAll(PROJECTS.resolve("sources"), folder);
        return new Consumer(folder);
    }

    /** Runs the Maven of this build, with a repository in which nothing but this build's results is its own. */
    public void maven(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("it.mavenHome"), "bin", File.separatorChar == '/' ? "mvn" : "mvn.cmd")
                        .toString(),
                "-B",
                "-q"));
        command.addAll(ItRepository.options());
        command.addAll(arguments);
        execute(command);
    }

    /** Runs the JDK's javac on all sources. */
    public void javac(List<String> options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-d", path("target/classes")));
        arguments.addAll(options);
        try (var sources = Files.walk(folder.resolve("src"))) {
            sources.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
        }
        StringWriter said = new StringWriter();
        int result = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(new PrintWriter(said), new PrintWriter(said), arguments.toArray(String[]::new));
        assertThat(said.toString()).isEmpty();
        assertThat(result).isZero();
    }

    /** Runs a program; what it prints. */
    public String java(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(JAVA_HOME.resolve("bin/java").toString()));
        command.addAll(List.of(arguments));
        return execute(command).strip();
    }

    /** A path in the project. */
    public String path(String relative) {
        return folder.resolve(relative).toString();
    }

    private String execute(List<String> command) throws IOException {
        Path said = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("JAVA_HOME", JAVA_HOME.toString());
        // For a short run the second compiler of the JVM is not worth its start.
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1");
        try {
            int result = builder.start().waitFor();
            assertThat(result).as("%s%n%s", command, Files.readString(said)).isZero();
            return Files.readString(said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void copyAll(Path from, Path to) throws IOException {
        for (Map.Entry<String, byte[]> file : Jars.contents(from).entrySet()) {
            Path target = to.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, filled(new String(file.getValue(), StandardCharsets.UTF_8)));
        }
    }

    private static String filled(String text) {
        String filled = text;
        for (String key : List.of("version", "compiler-plugin.version", "resources-plugin.version")) {
            filled = filled.replace("@" + key + "@", System.getProperty("it." + key, ""));
        }
        return filled;
    }
}
