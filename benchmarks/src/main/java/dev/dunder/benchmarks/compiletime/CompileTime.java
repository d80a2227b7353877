package dev.dunder.benchmarks.compiletime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Compiles annotated classes with Dunder, with a processor that copies the same generated sources, and with none, in turn,
 * each in a JVM of its own, and another one first in each round, since what runs later in a round was seen to take longer.
 * Prints the median CPU times, and the medians of the ratios within a round: of CPU times, and of what was allocated.
 *
 * <p>Arguments: the number of rounds, then the numbers of classes.
 */
public final class CompileTime {
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private final Path folder;
    private final int classes;

    private CompileTime(Path folder, int classes) {
        this.folder = folder;
        this.classes = classes;
    }

    /** With what the classes are compiled. */
    private enum Variant {
        NONE,
        ECHO,
        DUNDER
    }

    /**
     * Measures.
     *
     * @param args the number of rounds, then the numbers of classes
     * @throws Exception if a compilation fails
     */
    public static void main(String[] args) throws Exception {
        int rounds = Integer.parseInt(args[0]);
        System.out.println(
                "classes   none ms   echo ms  dunder ms  echo/none  dunder/echo  allocated  dunder ms a class");
        for (String classes : List.of(args).subList(1, args.length)) {
            Path folder = Files.createTempDirectory("compile-time");
            new CompileTime(folder, Integer.parseInt(classes)).measure(rounds);
        }
    }

    private void measure(int rounds) throws Exception {
        Sources.write(folder.resolve("src"), classes);
        compile(Variant.DUNDER);
        copyGenerated();
        Map<Variant, List<Double>> times = new EnumMap<>(Variant.class);
        Map<Variant, List<Double>> allocated = new EnumMap<>(Variant.class);
        List<Variant> order = new ArrayList<>(List.of(Variant.values()));
        for (int round = 0; round < rounds; round++, Collections.rotate(order, 1)) {
            for (Variant variant : order) {
                Cost cost = compile(variant);
                times.computeIfAbsent(variant, key -> new ArrayList<>()).add(cost.milliseconds());
                allocated.computeIfAbsent(variant, key -> new ArrayList<>()).add(cost.megabytes());
            }
        }
        print(times, allocated);
    }

    /** What a compilation cost. */
    private record Cost(double milliseconds, double megabytes) {
        /** As {@link Compile} prints it. */
        static Cost parse(String printed) {
            String[] numbers = printed.strip().split(" ");
            return new Cost(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
        }
    }

    private void print(Map<Variant, List<Double>> times, Map<Variant, List<Double>> allocated) {
        double dunder = median(times.get(Variant.DUNDER));
        System.out.printf(
                "%7d %9.0f %9.0f %10.0f %10.2f %12.2f %10.2f %18.2f%n",
                classes,
                median(times.get(Variant.NONE)),
                median(times.get(Variant.ECHO)),
                dunder,
                median(ratios(times.get(Variant.ECHO), times.get(Variant.NONE))),
                median(ratios(times.get(Variant.DUNDER), times.get(Variant.ECHO))),
                median(ratios(allocated.get(Variant.DUNDER), allocated.get(Variant.ECHO))),
                dunder / classes);
    }

    private static List<Double> ratios(List<Double> over, List<Double> under) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < over.size(); i++) {
            ratios.add(over.get(i) / under.get(i));
        }
        return ratios;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    private Cost compile(Variant variant) throws Exception {
        Path out = folder.resolve(variant.name());
        clear(out);
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                CLASS_PATH,
                Compile.class.getName(),
                folder.resolve("src").toString(),
                out.toString(),
                "-cp",
                CLASS_PATH));
        command.addAll(options(variant));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the compilation failed: " + command);
        }
        return Cost.parse(printed);
    }

    private List<String> options(Variant variant) {
        return switch (variant) {
            case NONE -> List.of("-proc:none");
            case ECHO ->
                List.of(
                        "-processorpath",
                        CLASS_PATH,
                        "-processor",
                        EchoProcessor.class.getName(),
                        "-Aecho=" + folder.resolve("generated"));
            case DUNDER -> List.of("-processorpath", CLASS_PATH, "-processor", "dev.dunder.processor.DunderProcessor");
        };
    }

    private void copyGenerated() throws IOException {
        Path from = folder.resolve(Variant.DUNDER.name());
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                Path to = folder.resolve("generated").resolve(from.relativize(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    private static void clear(Path out) throws IOException {
        if (Files.exists(out)) {
            try (Stream<Path> files = Files.walk(out)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(out);
    }
}
