package dev.dunder.processor.metaclasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.auto.value.processor.AutoValueProcessor;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.dunder.processor.DunderProcessor;
import dev.dunder.processor.MetaclassProcessor;
import dev.dunder.processor.harness.Compiled;
import dev.dunder.processor.harness.Jars;
import dev.dunder.processor.harness.SourceFile;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Beside AutoValue, whichever processor comes first: with a metaclass of the same compilation and one from a jar, and with
 * types of which each processor waits for what the other generates.
 */
class AutoValueTest {
    private static final String JAR_METACLASS = """
            package library;

            import dev.dunder.Metaclass;
            import dev.dunder.Naming;
            import java.lang.annotation.Retention;
            import java.lang.annotation.RetentionPolicy;

            @Metaclass(naming = Naming.LOWER_UNDERSCORE, suffix = "Snake")
            @Retention(RetentionPolicy.CLASS)
            public @interface FromJar {}
            """;

    private static final JavaFileObject METACLASS = JavaFileObjects.forSourceString("a.Loud", """
            package a;

            @dev.dunder.Metaclass(naming = dev.dunder.Naming.UPPER_UNDERSCORE)
            @interface Loud {}
            """);

    private static final JavaFileObject ANIMAL = JavaFileObjects.forSourceString("a.Animal", """
            package a;

            import com.google.auto.value.AutoValue;
            import library.FromJar;

            @AutoValue
            @Loud
            @FromJar
            abstract class Animal {
                public static Animal named(String fullName) {
                    return new AutoValue_Animal(fullName);
                }

                public abstract String fullName();
            }
            """);

    /** AutoValue waits for the facade in its property, and its own class is what the facade of {@code Keeper} waits for. */
    private static final JavaFileObject OWNER = JavaFileObjects.forSourceString("a.Owner", """
            package a;

            import com.google.auto.value.AutoValue;

            @AutoValue
            abstract class Owner {
                abstract AnimalLoud firstPet();

                static String greet(Animal pet) {
                    Owner owner = new AutoValue_Owner(AnimalLoud.of(pet));
                    Keeper keeper = new Keeper();
                    return owner.firstPet().FULL_NAME()
                            + AnimalSnake.of(pet).full_name()
                            + KeeperLoud.of(keeper).OWNER_OF((AutoValue_Owner) owner);
                }
            }
            """);

    private static final JavaFileObject KEEPER = JavaFileObjects.forSourceString("a.Keeper", """
            package a;

            @Loud
            class Keeper {
                public String ownerOf(AutoValue_Owner owner) {
                    return owner.toString();
                }
            }
            """);

    @TestFactory
    Stream<DynamicTest> bothGenerate_inBothOrders() {
        File jar = Jars.of(
                "FromJar",
                Compiled.of(List.of(SourceFile.of("FromJar", JAR_METACLASS)), classPath())
                        .classFiles());
        return Stream.of(true, false)
                .map(isFirst -> DynamicTest.dynamicTest(
                        isFirst ? "AutoValue first" : "AutoValue last", () -> bothGenerate(isFirst, jar)));
    }

    private static void bothGenerate(boolean isFirst, File jar) {
        List<Processor> processors = new ArrayList<>(List.of(new DunderProcessor(), new MetaclassProcessor()));
        processors.add(isFirst ? 0 : processors.size(), new AutoValueProcessor());
        List<File> classPath = new ArrayList<>(classPath());
        classPath.add(jar);
        Compilation compilation = Compiler.javac()
                .withProcessors(processors)
                .withClasspath(classPath)
                .compile(METACLASS, ANIMAL, OWNER, KEEPER);
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.warnings()).isEmpty();
        assertThat(compilation.generatedSourceFiles())
                .extracting(file -> file.getName().replaceFirst(".*/", ""))
                .containsExactlyInAnyOrder(
                        "AutoValue_Animal.java",
                        "AutoValue_Owner.java",
                        "AnimalLoud.java",
                        "AnimalSnake.java",
                        "KeeperLoud.java");
    }

    private static List<File> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .toList();
    }
}
