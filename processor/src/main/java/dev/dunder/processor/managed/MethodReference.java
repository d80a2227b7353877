package dev.dunder.processor.managed;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.TypeViews;
import dev.dunder.processor.core.members.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * How an annotation names a method: {@code acquire}, {@code acquire()}, {@code acquire(int)}.
 *
 * @param text what is written
 * @param name the method's name
 * @param parameterTypes the types of its parameters, without spaces and type arguments; empty for a name alone
 */
record MethodReference(String text, String name, Optional<List<String>> parameterTypes) {
    private static final Pattern FORM = Pattern.compile("\\s*([^\\s()]+)\\s*\\((.*)\\)\\s*", Pattern.DOTALL);
    private static final Pattern TYPE_ARGUMENTS = Pattern.compile("<[^<>]*>");

    /** Copies the list. */
    MethodReference {
        parameterTypes = parameterTypes.map(List::copyOf);
    }

    /** Reads a text; what comes after the name in a text of another form is a type that no parameter has. */
    static MethodReference of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (matcher.matches()) {
            return new MethodReference(text, matcher.group(1), Optional.of(types(matcher.group(2))));
        }
        int bracket = text.indexOf('(');
        return bracket < 0
                ? new MethodReference(text, text.strip(), Optional.empty())
                : new MethodReference(
                        text, text.substring(0, bracket).strip(), Optional.of(List.of(text.substring(bracket))));
    }

    /** The name without what people write before it: a result, modifiers, or a type. */
    String lastWord() {
        return name.replaceFirst(".*[^\\p{javaJavaIdentifierPart}]", "");
    }

    /** How an annotation can name a method, whatever other methods there are. */
    static String qualified(Method method, Types types) {
        return method.parameterTypes().stream()
                .map(type -> qualifiedName(types.erasure(type)))
                .collect(Collectors.joining(", ", method.name() + "(", ")"));
    }

    private static List<String> types(String text) {
        String plain = text.replaceAll("\\s", "");
        for (Matcher found = TYPE_ARGUMENTS.matcher(plain); found.find(); found = TYPE_ARGUMENTS.matcher(plain)) {
            plain = found.replaceAll("");
        }
        return plain.isEmpty()
                ? List.of()
                : new ArrayList<>(Arrays.asList(plain.replace("...", "[]").split(",", -1)));
    }

    /**
     * Whether a method of the name has the parameter types, as a member or as it is declared; a type variable is named by
     * itself, or by its erasure.
     */
    boolean fits(Method method, Types types) {
        return fits(method.parameterTypes(), types)
                || fits(TypeViews.executable(method.element().asType()).getParameterTypes(), types);
    }

    private boolean fits(List<? extends TypeMirror> parameters, Types types) {
        return parameterTypes
                .filter(wanted -> wanted.size() == parameters.size())
                .filter(wanted -> IntStream.range(0, wanted.size())
                        .allMatch(i -> isNamed(parameters.get(i), wanted.get(i))
                                || isNamed(types.erasure(parameters.get(i)), wanted.get(i))))
                .isPresent();
    }

    private static boolean isNamed(TypeMirror type, String name) {
        String qualified = qualifiedName(type);
        return qualified.equals(name) || qualified.endsWith("." + name);
    }

    private static String qualifiedName(TypeMirror type) {
        return TypeViews.array(type)
                .map(array -> qualifiedName(array.getComponentType()) + "[]")
                .or(() -> ElementViews.ofType(type)
                        .map(element -> element.getQualifiedName().toString()))
                .orElseGet(() -> DisplayName.of(type));
    }
}
