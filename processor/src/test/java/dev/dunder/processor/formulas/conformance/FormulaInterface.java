package dev.dunder.processor.formulas.conformance;

import dev.dunder.processor.harness.SourceFile;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An interface with one formula, and the call of what is generated for it.
 *
 * @param packageName its package
 * @param name its simple name
 * @param settings what {@code @Formulas} says, with its parentheses; may be empty
 * @param formula what {@code @Formula} says
 * @param result the declared type of the result
 * @param parameters the declared types of the parameters by name
 */
record FormulaInterface(
        String packageName,
        String name,
        String settings,
        String formula,
        String result,
        Map<String, String> parameters) {

    /** The formula and its method are one line, whatever of them a message points at. */
    private static final String TEXT = """
            package %s;

            import dev.dunder.*;
            import java.math.*;

            @Formulas%s
            interface %s {
                @Formula(%s) %s value(%s);
            }
            """;

    /** A text as it is written in Java. */
    static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    SourceFile source() {
        String declared = parameters.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        return SourceFile.of(name, TEXT.formatted(packageName, settings, name, formula, result, declared));
    }

    /** What a new object of the generated class gives. */
    Object call(ClassLoader classes, Object... arguments) throws Throwable {
        Constructor<?> constructor =
                classes.loadClass(packageName + "." + name + "Formulas").getDeclaredConstructor();
        constructor.setAccessible(true);
        Method method = classes.loadClass(packageName + "." + name).getDeclaredMethods()[0];
        method.setAccessible(true);
        try {
            return method.invoke(constructor.newInstance(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
