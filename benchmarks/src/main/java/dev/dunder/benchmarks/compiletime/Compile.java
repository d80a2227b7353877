package dev.dunder.benchmarks.compiletime;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * One compilation in a JVM of its own; prints the CPU time of that JVM in milliseconds, and the megabytes that the
 * compilation allocated, which other load on the machine does not change.
 */
final class Compile {
    private Compile() {}

    /**
     * Compiles.
     *
     * @param args the sources' folder, the folder for what comes out, then options of javac
     * @throws IOException if the folder cannot be read
     */
    public static void main(String[] args) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(args).subList(2, args.length));
        arguments.addAll(List.of("-d", args[1], "-s", args[1]));
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .sorted()
                    .forEach(arguments::add);
        }
        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        new PrintWriter(System.err, true),
                        new PrintWriter(System.err, true),
                        arguments.toArray(String[]::new));
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        System.out.printf(
                Locale.ROOT,
                "%d %.1f%n",
                system.getProcessCpuTime() / 1_000_000,
                threads.getThreadAllocatedBytes(Thread.currentThread().getId()) / 1e6);
        System.exit(status);
    }
}
