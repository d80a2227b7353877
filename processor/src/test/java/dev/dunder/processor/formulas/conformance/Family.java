package dev.dunder.processor.formulas.conformance;

import dev.dunder.processor.harness.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Classes with operators, and their sources: each method reports its call, and its result is labelled with it. */
record Family(String packageName, Map<String, Member> classes) {
    /** What the methods of all families report to. */
    static final String TRACE = "conformance.Trace";

    private static final SourceFile TRACE_SOURCE = SourceFile.of("Trace", """
            package conformance;

            import java.util.ArrayList;
            import java.util.List;

            public final class Trace {
                public static final List<String> EVENTS = new ArrayList<>();

                private Trace() {}

                public static String call(String method, Object... operands) {
                    List<String> labels = new ArrayList<>();
                    for (Object operand : operands) {
                        labels.add(operand.toString());
                    }
                    String event = method + "(" + String.join(", ", labels) + ")";
                    EVENTS.add(event);
                    return event;
                }

                public static boolean isEven(String text) {
                    return text.length() % 2 == 0;
                }
            }
            """);

    /**
     * One class.
     *
     * @param base the class that it extends, or null
     * @param methods overloads by name: type of the parameter, null for none, and of the result
     */
    record Member(String base, Map<String, List<List<String>>> methods) {}

    List<SourceFile> sources() {
        List<SourceFile> sources = new ArrayList<>(List.of(TRACE_SOURCE));
        classes.forEach((name, member) -> sources.add(source(name, member)));
        return sources;
    }

    private SourceFile source(String name, Member member) {
        List<String> lines = new ArrayList<>();
        lines.add("package " + packageName + ";");
        lines.add("import " + TRACE + ";");
        lines.addAll(head(name, Optional.ofNullable(member.base())));
        member.methods()
                .forEach((method, overloads) -> overloads.forEach(
                        overload -> lines.add(method(name + "." + method, overload.get(0), overload.get(1)))));
        lines.add("}");
        return SourceFile.of(name, lines.toArray(String[]::new));
    }

    private static List<String> head(String name, Optional<String> base) {
        return base.isPresent()
                ? List.of(
                        "class " + name + " extends " + base.get() + " {",
                        "    " + name + "(String label) { super(label); }")
                : List.of(
                        "class " + name + " {",
                        "    private final String label;",
                        "    " + name + "(String label) { this.label = label; }",
                        "    @Override public String toString() { return label; }");
    }

    private static String method(String qualifiedName, String parameter, String result) {
        boolean isUnary = parameter == null;
        String name = qualifiedName.substring(qualifiedName.indexOf('.') + 1);
        String event = "Trace.call(\"" + qualifiedName + "\", this" + (isUnary ? "" : ", other") + ")";
        return "    public " + result + " " + name + "(" + (isUnary ? "" : parameter + " other") + ") { "
                + body(name, event, result) + " }";
    }

    /** The truth of an object comes from its label, all else from the call. */
    private static String body(String name, String event, String result) {
        if (name.equals("__bool__")) {
            return event + "; return Trace.isEven(toString());";
        }
        return result.equals("boolean")
                ? "return Trace.isEven(" + event + ");"
                : "return new " + result + "(" + event + ");";
    }
}
