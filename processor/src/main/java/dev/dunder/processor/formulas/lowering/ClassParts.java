package dev.dunder.processor.formulas.lowering;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.dunder.processor.core.base.UniqueNames;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.meaning.terms.Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the formulas of one class share: constants, and methods for what an expression cannot say in Java's order. */
public final class ClassParts {
    private static final ClassName MATH_CONTEXT = ClassName.get("java.math", "MathContext");
    private static final ClassName ROUNDING_MODE = ClassName.get("java.math", "RoundingMode");
    private static final int LONGEST_NAME = 30;

    private final UniqueNames names;
    private final Map<CodeBlock, Constant> constants = new LinkedHashMap<>();
    private final List<Helper> helpers = new ArrayList<>();

    /** Parts whose names differ from those taken already. */
    public ClassParts(Collection<String> taken) {
        this.names = new UniqueNames(taken);
    }

    /** A constant: {@code private static final Type name = value;}. */
    public record Constant(String name, TypeName type, CodeBlock value) {}

    /**
     * A private static method: it takes operands in their order, and combines them in another one.
     *
     * @param name its name
     * @param variables the type parameters that its parameters use
     * @param parameters its parameters
     * @param result what it gives
     * @param thrown what it throws
     * @param code the value
     * @param suppressed the compiler warnings that the code would cause
     */
    public record Helper(
            String name,
            List<TypeVariableName> variables,
            List<Parameter> parameters,
            TypeName result,
            List<TypeName> thrown,
            Code code,
            List<String> suppressed) {

        /** Copies the lists. */
        public Helper {
            variables = List.copyOf(variables);
            parameters = List.copyOf(parameters);
            thrown = List.copyOf(thrown);
            suppressed = List.copyOf(suppressed);
        }
    }

    /** A parameter of a {@link Helper}. */
    public record Parameter(String name, TypeName type) {}

    /** All constants, in the order of their first use. */
    public List<Constant> constants() {
        return List.copyOf(constants.values());
    }

    /** All methods, in the order of their first use. */
    public List<Helper> helpers() {
        return List.copyOf(helpers);
    }

    /** The context in which settings round. */
    public Code context(Settings settings) {
        CodeBlock value = CodeBlock.of(
                "new $T($L, $T.$L)", MATH_CONTEXT, settings.precision(), ROUNDING_MODE, settings.rounding());
        return constant("CONTEXT", MATH_CONTEXT, value);
    }

    /** A number that has no literal in Java. */
    public Code number(String kind, String digits, TypeName type, CodeBlock value) {
        String name = kind + "_" + digits.replaceFirst("^-", "MINUS_").replaceAll("[^0-9A-Z_]", "_");
        return constant(name.length() > LONGEST_NAME ? kind : name, type, value);
    }

    private Code constant(String wanted, TypeName type, CodeBlock value) {
        return new Code.Name(constants
                .computeIfAbsent(value, none -> new Constant(names.name(wanted), type, value))
                .name());
    }

    /** The method of a name that combines operands; the same one as before, if it is the same. */
    String helper(String wanted, Helper helper) {
        return helpers.stream()
                .filter(known -> isSame(known, helper))
                .map(Helper::name)
                .findFirst()
                .orElseGet(() -> add(wanted, helper));
    }

    private String add(String wanted, Helper helper) {
        String name = names.name(wanted);
        helpers.add(new Helper(
                name,
                helper.variables(),
                helper.parameters(),
                helper.result(),
                helper.thrown(),
                helper.code(),
                helper.suppressed()));
        return name;
    }

    private static boolean isSame(Helper known, Helper helper) {
        return known.code().equals(helper.code())
                && known.parameters().equals(helper.parameters())
                && known.result().equals(helper.result())
                && known.thrown().equals(helper.thrown());
    }
}
