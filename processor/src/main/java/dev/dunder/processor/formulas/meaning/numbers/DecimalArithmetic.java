package dev.dunder.processor.formulas.meaning.numbers;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.lowering.ClassParts;
import dev.dunder.processor.formulas.lowering.RuntimeClasses;
import dev.dunder.processor.formulas.meaning.terms.Diagnostics;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.meaning.terms.Settings;
import dev.dunder.processor.formulas.syntax.tree.BinarySign;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Operators of BigDecimal, exact or each rounded to the precision, as Python's {@code Decimal} in a context. */
public final class DecimalArithmetic {
    private final Settings settings;
    private final ClassParts parts;
    private final Diagnostics notes;

    public DecimalArithmetic(Settings settings, ClassParts parts, Diagnostics notes) {
        this.settings = settings;
        this.parts = parts;
        this.notes = notes;
    }

    /** An operator between two decimals; empty where it has no exact result, which is reported. */
    Optional<Code> binary(Expression.Binary binary, Code left, Code right) {
        if (binary.sign() == BinarySign.DIVIDE && !settings.isRounding()) {
            notes.fail(MeaningProblem.DIVISION_WITHOUT_PRECISION, binary.at());
            return Optional.empty();
        }
        return Optional.of(
                switch (binary.sign()) {
                    case ADD -> rounded("add", left, right);
                    case SUBTRACT -> rounded("subtract", left, right);
                    case MULTIPLY -> rounded("multiply", left, right);
                    case DIVIDE -> rounded("divide", left, right);
                    case MODULO -> ofRuntime(RuntimeClasses.DECIMALS, "mod", left, right);
                    default -> ofRuntime(RuntimeClasses.DECIMALS, "floorDiv", left, right);
                });
    }

    /** A method of BigDecimal itself, with the context where one rounds. */
    Code rounded(String method, Code target, Code... arguments) {
        return new Code.Call(target, method, withContext(arguments));
    }

    /** A method of the runtime, with the context where one rounds. */
    public Code ofRuntime(ClassName runtime, String method, Code... arguments) {
        return new Code.StaticCall(runtime, method, withContext(arguments));
    }

    private List<Code> withContext(Code... arguments) {
        List<Code> all = new ArrayList<>(List.of(arguments));
        if (settings.isRounding()) {
            notes.round();
            all.add(parts.context(settings));
        }
        return all;
    }
}
