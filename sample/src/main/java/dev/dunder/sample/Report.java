package dev.dunder.sample;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Prints what the shop has to say: titles, generated types with their operators, and worked values. */
final class Report {
    private static final int WIDTH = 110;
    private static final int VALUE_COLUMN = 74;

    private final PrintStream out;
    private final Path generatedSources;

    /** A report about the sources in a folder. */
    Report(PrintStream out, Path generatedSources) {
        this.out = out;
        this.generatedSources = generatedSources;
    }

    /** Prints a title. */
    void title(String text) {
        out.println(text);
        out.println("=".repeat(text.length()));
    }

    /** Prints a paragraph. */
    void text(String text) {
        out.println();
        print("", List.of(text.split(" ")), "");
    }

    /** Prints which operators were found for a type and which follow from these, as its generated source says. */
    void operatorsOf(String type, Class<?> generated) {
        Path source = source(generated);
        section(type);
        OperatorTable.read(source)
                .ifPresentOrElse(
                        this::print, () -> out.println("no source there; name the folder of the generated sources"));
        out.println("source   " + shortened(source));
        out.println();
    }

    /** Prints where the facade of a type is. */
    void facadeOf(String type, Class<?> generated) {
        section(type);
        out.println("source   " + shortened(source(generated)));
        out.println();
    }

    /** Prints where the class lies that implements an interface of formulas. */
    void formulasOf(String formulas, Class<?> generated) {
        section(formulas);
        out.println("source   " + shortened(source(generated)));
        out.println();
    }

    /** Prints the title of a section. */
    void section(String title) {
        out.println();
        out.println(title);
        out.println("-".repeat(title.length()));
    }

    /** Prints a line as it is. */
    void line(String text) {
        out.println(text);
    }

    /** Prints an expression and its value. */
    void value(String expression, Object value) {
        out.println(expression + " ".repeat(Math.max(1, VALUE_COLUMN - expression.length())) + "-> " + value);
    }

    private Path source(Class<?> generated) {
        return generatedSources.resolve(generated.getName().replace('.', '/') + ".java");
    }

    private void print(OperatorTable table) {
        print("found    ", table.found(), ";");
        print("derived  ", table.derived(), ";");
    }

    private void print(String label, List<String> words, String separator) {
        StringBuilder line = new StringBuilder(label);
        String indent = " ".repeat(label.length());
        int last = words.size() - 1;
        for (int i = 0; i <= last; i++) {
            String word = words.get(i) + (i < last ? separator : "");
            if (line.length() + word.length() > WIDTH) {
                out.println(line.toString().stripTrailing());
                line = new StringBuilder(indent);
            }
            line.append(word).append(' ');
        }
        out.println(line.toString().stripTrailing());
    }

    private static Path shortened(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path whole = path.toAbsolutePath().normalize();
        return whole.startsWith(here) ? here.relativize(whole) : whole;
    }
}
