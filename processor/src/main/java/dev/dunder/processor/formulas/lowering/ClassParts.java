package dev.dunder.processor.formulas.lowering;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.base.UniqueNames;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.meaning.terms.Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the formulas of one class share: constants, and private methods. */
public final class ClassParts {
    private static final ClassName MATH_CONTEXT = ClassName.get("java.math", "MathContext");
    private static final ClassName ROUNDING_MODE = ClassName.get("java.math", "RoundingMode");
    private static final int LONGEST_NAME = 30;

    private final UniqueNames names;
    private final Map<CodeBlock, Constant> constants = new LinkedHashMap<>();
    private final List<PrivateMethod> methods = new ArrayList<>();

    /** Parts whose names differ from those taken already. */
    public ClassParts(Collection<String> taken) {
        this.names = new UniqueNames(taken);
    }

    /** A constant: {@code private static final Type name = value;}. */
    public record Constant(String name, TypeName type, CodeBlock value) {}

    /** All constants, in the order of their first use. */
    public List<Constant> constants() {
        return List.copyOf(constants.values());
    }

    /** All private methods, in the order of their first use. */
    public List<PrivateMethod> methods() {
        return List.copyOf(methods);
    }

    /** The context in which settings round. */
    Code context(Settings settings) {
        CodeBlock value = CodeBlock.of(
                "new $T($L, $T.$L)", MATH_CONTEXT, settings.precision(), ROUNDING_MODE, settings.rounding());
        return constant("CONTEXT", MATH_CONTEXT, value);
    }

    /** A number that has no literal in Java. */
    Code number(String kind, String digits, TypeName type, CodeBlock value) {
        String name = kind + "_" + digits.replaceFirst("^-", "MINUS_").replaceAll("[^0-9A-Z_]", "_");
        return constant(name.length() > LONGEST_NAME ? kind : name, type, value);
    }

    private Code constant(String wanted, TypeName type, CodeBlock value) {
        return new Code.Name(constants
                .computeIfAbsent(value, none -> new Constant(names.name(wanted), type, value))
                .name());
    }

    /** The name of a private method: the wanted one or one like it, or that of a method that does the same. */
    String method(PrivateMethod wanted) {
        return methods.stream()
                .filter(wanted::isLike)
                .map(PrivateMethod::name)
                .findFirst()
                .orElseGet(() -> add(wanted));
    }

    private String add(PrivateMethod wanted) {
        String name = names.name(wanted.name());
        methods.add(wanted.named(name));
        return name;
    }
}
