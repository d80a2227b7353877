package dev.dunder.processor.core.members;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of methods that read and set properties. */
public final class PropertyNames {
    private static final Pattern GETTER = Pattern.compile("(?:get|is)(\\P{Ll}.*)");
    private static final Pattern SETTER = Pattern.compile("set(\\P{Ll}.*)");
    private static final Pattern TEST = Pattern.compile("is\\P{Ll}.*");

    private PropertyNames() {}

    /** The names of methods that may read a property, the first that there is counts; the field is next. */
    public static List<String> accessors(String property, boolean isComponent) {
        String capital = capital(property);
        return isComponent
                ? List.of(property, "get" + capital, "is" + capital)
                : List.of("get" + capital, "is" + capital, property);
    }

    /** The name of the method that sets a property. */
    public static String setter(String property) {
        return "set" + capital(property);
    }

    /** The property that a method of the form {@code getX} or {@code isX} reads. */
    public static Optional<String> ofGetter(String method) {
        return Optional.of(GETTER.matcher(method))
                .filter(Matcher::matches)
                .map(matcher -> decapitalized(matcher.group(1)));
    }

    /** The property that a method of the form {@code setX} sets. */
    public static Optional<String> ofSetter(String method) {
        return Optional.of(SETTER.matcher(method))
                .filter(Matcher::matches)
                .map(matcher -> decapitalized(matcher.group(1)));
    }

    /** Whether a method of a name reads a property only if its result is a boolean. */
    public static boolean isTest(String method) {
        return TEST.matcher(method).matches();
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** As {@code java.beans.Introspector} does: {@code URL} stays, as two capitals begin it. */
    private static String decapitalized(String name) {
        boolean isAcronym =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return isAcronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
