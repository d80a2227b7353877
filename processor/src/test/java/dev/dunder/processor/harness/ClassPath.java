package dev.dunder.processor.harness;

import static org.assertj.core.api.Assertions.assertThat;

import ch.obermuhlner.math.big.BigDecimalMath;
import dev.dunder.GeneratedByDunder;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.joda.money.Money;
import org.joml.Vector3d;
import org.jspecify.annotations.NullMarked;
import org.ta4j.core.num.Num;

/** The class path of a user: without the processor and what it is made of, and in jars, as Turbine takes nothing else. */
public final class ClassPath {
    /** The annotations, nullness annotations, for checks of behaviour the assertions, and types that nobody here wrote. */
    public static final List<File> LIBRARIES = Stream.of(
                    GeneratedByDunder.class,
                    NullMarked.class,
                    Assertions.class,
                    Vector3d.class,
                    Money.class,
                    Num.class,
                    BigDecimalMath.class)
            .map(Jars::of)
            .toList();

    /** {@link #LIBRARIES}, and libraries of others whose types have operators. */
    public static final List<File> OTHERS = Stream.concat(
                    LIBRARIES.stream(),
                    Stream.of(
                                    org.joml.Vector3d.class,
                                    com.badlogic.gdx.math.Vector2.class,
                                    org.ejml.simple.SimpleMatrix.class,
                                    org.ejml.data.DMatrixRMaj.class,
                                    org.apache.commons.math3.complex.Complex.class,
                                    org.apache.commons.numbers.complex.Complex.class,
                                    org.apache.commons.numbers.fraction.Fraction.class,
                                    org.apache.commons.numbers.core.Multiplication.class,
                                    org.apache.commons.numbers.quaternion.Quaternion.class,
                                    org.joda.money.Money.class,
                                    org.ta4j.core.num.Num.class,
                                    ch.obermuhlner.math.big.BigDecimalMath.class)
                            .map(Jars::of))
            .toList();

    private static final Map<String, List<File>> SUPPORT = new ConcurrentHashMap<>();

    private ClassPath() {}

    /** The libraries, and the unit's support files, which are compiled once for all units of the feature. */
    public static List<File> of(Unit unit) {
        List<File> support = SUPPORT.computeIfAbsent(unit.feature(), feature -> support(feature, unit.support()));
        List<File> libraries = unit.feature().equals("others") ? OTHERS : LIBRARIES;
        return Stream.concat(libraries.stream(), support.stream()).toList();
    }

    /** A file that says {@code // left-out: reason} is compiled with the others and then missing, as jars can be. */
    private static List<File> support(String feature, List<SourceFile> sources) {
        if (sources.isEmpty()) {
            return List.of();
        }
        Compiled compiled = Compiled.of(sources, LIBRARIES);
        assertThat(compiled.said())
                .as("messages for the support files of %s", feature)
                .isEmpty();
        Map<String, byte[]> classFiles = new TreeMap<>(compiled.classFiles());
        sources.stream()
                .filter(source -> source.text().contains("// left-out: "))
                .map(source -> source.qualifiedName().replace('.', '/') + ".class")
                .forEach(classFiles::remove);
        return List.of(Jars.of(feature + "-support", classFiles));
    }
}
