package dev.dunder.processor.formulas.meaning.invocation;

import dev.dunder.processor.formulas.types.JavaTypes;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** What the methods of Python's own types are in Java: who knows them writes them from habit. */
final class PythonMethodHints {
    private static final Map<String, String> OF_TEXTS = Map.of(
            "upper", "write 'toUpperCase'",
            "lower", "write 'toLowerCase'",
            "find", "write 'indexOf'",
            "index", "write 'indexOf'",
            "rfind", "write 'lastIndexOf'",
            "lstrip", "write 'stripLeading'",
            "rstrip", "write 'stripTrailing'",
            "isspace", "write 'isBlank'",
            "join", "write 'String.join(separator, texts)', with 'use = String.class'",
            "format", "join the parts with 'total ' + str(x), or write format(x, spec)");
    private static final Map<String, String> OF_MAPS = Map.of(
            "keys", "write 'keySet'",
            "items", "write 'entrySet'");

    private PythonMethodHints() {}

    /** What to write for a method of Python's str and dict. */
    static Optional<String> of(TypeMirror receiver, String method, JavaTypes types) {
        if (types.isString(receiver)) {
            return Optional.ofNullable(OF_TEXTS.get(method));
        }
        return types.isA(receiver, "java.util.Map") ? Optional.ofNullable(OF_MAPS.get(method)) : Optional.empty();
    }
}
