package dev.dunder.benchmarks.compiletime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes annotated classes of an ordinary size, a hundred to a package. */
final class Sources {
    private static final String TEMPLATE = """
            package %1$s;

            import dev.dunder.Operators;
            import java.util.Objects;

            /** A point with a label. */
            @Operators
            public final class %2$s implements Comparable<%2$s> {
                private final double x;
                private final double y;
                private final String label;

                public %2$s(double x, double y, String label) {
                    this.x = x;
                    this.y = y;
                    this.label = label;
                }

                public double x() { return x; }
                public double y() { return y; }
                public String label() { return label; }

                /** The sum. */
                public %2$s plus(%2$s o) { return new %2$s(x + o.x, y + o.y, label); }
                public %2$s minus(%2$s o) { return new %2$s(x - o.x, y - o.y, label); }
                public %2$s times(double k) { return new %2$s(x * k, y * k, label); }
                public %2$s div(double k) { return new %2$s(x / k, y / k, label); }
                public %2$s negate() { return new %2$s(-x, -y, label); }
                public double dot(%2$s o) { return x * o.x + y * o.y; }
                public double norm() { return Math.sqrt(dot(this)); }

                @Override public int compareTo(%2$s o) { return Double.compare(norm(), o.norm()); }
                @Override public boolean equals(Object o) {
                    return o instanceof %2$s p && x == p.x && y == p.y && label.equals(p.label);
                }
                @Override public int hashCode() { return Objects.hash(x, y, label); }
                @Override public String toString() { return label + "(" + x + ", " + y + ")"; }
            }
            """;

    private Sources() {}

    static void write(Path folder, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            String packageName = "bench.p" + i / 100;
            String className = "Point" + i;
            Path file = folder.resolve(packageName.replace('.', '/')).resolve(className + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, TEMPLATE.formatted(packageName, className));
        }
    }
}
