package dev.dunder.processor.harness;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Checks of generated code, written beside the sources that it is generated from: each static method without parameters
 * of a class whose name ends in "Behaviour" is a test.
 */
public final class Behaviour {
    private Behaviour() {}

    /** The tests among compiled classes, named after where they come from. */
    public static Stream<DynamicTest> of(String what, Compiled compiled) {
        ClassLoader loader = compiled.loader();
        return compiled.classFiles().keySet().stream()
                .filter(path -> path.endsWith("Behaviour.class"))
                .map(path -> load(loader, path.replaceFirst("\\.class$", "").replace('/', '.')))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                .sorted(Comparator.comparing(Behaviour::name))
                .map(method -> dynamicTest(what + " " + name(method), () -> call(method)));
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static Class<?> load(ClassLoader loader, String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void call(Method method) throws Throwable {
        method.setAccessible(true);
        try {
            method.invoke(null);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
