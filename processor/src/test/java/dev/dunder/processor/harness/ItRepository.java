package dev.dunder.processor.harness;

import dev.dunder.GeneratedByDunder;
import dev.dunder.processor.DunderProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A local Maven repository in the build's folder, as if the jars of this build had been installed there. All else comes
 * from the local repository of this build, which is given as the remote one: nothing is downloaded, and nothing is left
 * behind in the user's repository.
 */
final class ItRepository {
    private static final Path ROOT = Unit.module().resolve("target/it-repository");

    private ItRepository() {}

    /** The options by which Maven uses it. */
    static List<String> options() throws IOException {
        Path settings = ROOT.resolveSibling("it-settings.xml");
        install("dunder-annotations", Jars.place(GeneratedByDunder.class));
        install("dunder-processor", Jars.place(DunderProcessor.class));
        Files.writeString(
                settings,
                SETTINGS.formatted(
                        Path.of(System.getProperty("it.localRepository")).toUri()));
        return List.of(
                "-o",
                "-Daether.offline.protocols=file",
                "-Dmaven.repo.local=" + ROOT,
                "-s",
                settings.toString(),
                "-gs",
                settings.toString());
    }

    private static void install(String artifact, Path jar) throws IOException {
        String version = System.getProperty("it.version");
        Path folder = Files.createDirectories(
                ROOT.resolve("dev/dunder").resolve(artifact).resolve(version));
        String name = artifact + "-" + version;
        Files.copy(jar, folder.resolve(name + ".jar"), StandardCopyOption.REPLACE_EXISTING);
        Files.write(
                folder.resolve(name + ".pom"),
                Jars.contents(jar).get("META-INF/maven/dev.dunder/" + artifact + "/pom.xml"));
    }

    private static final String SETTINGS = """
            <settings>
              <profiles>
                <profile>
                  <id>it</id>
                  <repositories>
                    <repository><id>central</id><url>%1$s</url></repository>
                  </repositories>
                  <pluginRepositories>
                    <pluginRepository><id>central</id><url>%1$s</url></pluginRepository>
                  </pluginRepositories>
                </profile>
              </profiles>
              <activeProfiles>
                <activeProfile>it</activeProfile>
              </activeProfiles>
            </settings>
            """;
}
