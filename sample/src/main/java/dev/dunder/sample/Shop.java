package dev.dunder.sample;

import java.io.PrintStream;
import java.nio.file.Path;

/** Opens the shop, and prints what Dunder generated for its types and what comes out of that. */
public final class Shop {
    private static final Path GENERATED_SOURCES = Path.of("target", "generated-sources", "annotations");

    private Shop() {}

    /**
     * Prints the report.
     *
     * @param args the folder of the generated sources; Maven's, seen from the sample's own folder, if there is none
     */
    public static void main(String[] args) {
        print(System.out, args.length == 0 ? GENERATED_SOURCES : Path.of(args[0]));
    }

    static void print(PrintStream out, Path generatedSources) {
        Report report = new Report(out, generatedSources);
        report.title("A small shop: the operators and facades of its types, its orders and its formulas");
        report.text(
                "Each class of operators was generated while the shop was compiled. 'found' lists what a type has, as"
                        + " Python writes it, with the method that it is; 'derived' lists the helpers that follow from that by"
                        + " Python's rules. Both are read from the table at the top of the generated source.");
        new OwnTypes(report).print();
        new OthersTypes(report).print();
        new Metaclasses(report).print();
        new StoredOrders(report).print();
        report.text(
                "Formulas are compiled with the shop. The comments in their sources show what each operator became.");
        new Calculations(report).print();
    }
}
