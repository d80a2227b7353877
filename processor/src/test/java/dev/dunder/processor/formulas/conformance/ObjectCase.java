package dev.dunder.processor.formulas.conformance;

import dev.dunder.processor.harness.SourceFile;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A formula over objects, which has to make the calls that CPython made, in their order, and to give what it gave. */
public final class ObjectCase implements Case {
    private final Oracle.Line line;
    private final Content content;
    private final Family family;
    private final FormulaInterface formula;

    /** A line as the oracle writes it. */
    private record Content(
            Map<String, Family.Member> classes,
            Map<String, String> params,
            String expr,
            boolean error,
            String type,
            List<String> events,
            String value) {}

    private ObjectCase(Oracle.Line line, Content content, Family family) {
        this.line = line;
        this.content = content;
        this.family = family;
        formula = new FormulaInterface(
                family.packageName(),
                line.name(),
                "",
                FormulaInterface.literal(content.expr()),
                content.error() ? "Object" : content.type(),
                content.params());
    }

    /** All cases of a resource. Those with the same classes share a package. */
    public static List<ObjectCase> all(String file) {
        Map<Object, String> packages = new HashMap<>();
        List<ObjectCase> cases = new ArrayList<>();
        for (Oracle.Line line : Oracle.lines(true, file)) {
            Content content = line.as(Content.class);
            String packageName =
                    packages.computeIfAbsent(line.json().get("classes"), classes -> "family" + packages.size());
            cases.add(new ObjectCase(line, content, new Family(packageName, content.classes())));
        }
        return cases;
    }

    @Override
    public String title() {
        return line + ": " + content.expr() + " for " + content.params() + " of " + family.packageName();
    }

    @Override
    public String name() {
        return line.name();
    }

    @Override
    public SourceFile formula() {
        return formula.source();
    }

    @Override
    public List<SourceFile> support() {
        return family.sources();
    }

    @Override
    public boolean isError() {
        return content.error();
    }

    @Override
    public String expected() {
        return outcome(content.events(), content.value());
    }

    @Override
    @SuppressWarnings("unchecked") // It is declared in Family.
    public String found(ClassLoader classes) {
        try {
            List<String> events = (List<String>)
                    classes.loadClass(Family.TRACE).getField("EVENTS").get(null);
            events.clear();
            Object value = formula.call(classes, arguments(classes));
            return outcome(events, String.valueOf(value));
        } catch (Throwable thrown) {
            return "throws " + thrown;
        }
    }

    /** New objects, labelled with the names of the parameters. */
    private Object[] arguments(ClassLoader classes) throws ReflectiveOperationException {
        List<Object> arguments = new ArrayList<>();
        for (Map.Entry<String, String> parameter : content.params().entrySet()) {
            Constructor<?> constructor = classes.loadClass(family.packageName() + "." + parameter.getValue())
                    .getDeclaredConstructor(String.class);
            constructor.setAccessible(true);
            arguments.add(constructor.newInstance(parameter.getKey()));
        }
        return arguments.toArray();
    }

    private static String outcome(List<String> events, String value) {
        return String.join("\n    ", events) + "\n    = " + value;
    }
}
