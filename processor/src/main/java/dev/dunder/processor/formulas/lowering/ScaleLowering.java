package dev.dunder.processor.formulas.lowering;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.formulas.code.CallCode;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.OperatorCode;
import dev.dunder.processor.formulas.meaning.terms.FlowTerm;
import dev.dunder.processor.formulas.meaning.terms.FormulaSource;
import dev.dunder.processor.formulas.meaning.terms.Term;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/** Gives a result its scale, which null does not have: in each branch of a choice by itself. */
final class ScaleLowering {
    private final TermLowering terms;
    private final LoweringContext context;
    private final FormulaSource.Shape shape;

    ScaleLowering(TermLowering terms, LoweringContext context, FormulaSource.Shape shape) {
        this.terms = terms;
        this.context = context;
        this.shape = shape;
    }

    /** The Java of a decimal with its scale. */
    Code code(Term term) {
        Optional<FlowTerm.Part> part = term.part();
        if (part.isPresent() && part.get().value().choice().isPresent()) {
            Code code = code(part.get().value());
            context.effects().step(part.get().span().in(context.source().text()), code);
            return code;
        }
        return term.choice().map(this::ofChoice).orElseGet(() -> ofValue(term));
    }

    private Code ofChoice(FlowTerm.Choice choice) {
        return new OperatorCode.Choice(terms.code(choice.test()), code(choice.yes()), code(choice.no()));
    }

    private Code ofValue(Term term) {
        Code value = terms.code(term);
        if (term.type().getKind() == TypeKind.NULL) {
            return value;
        }
        Code scale = Code.literal(String.valueOf(shape.scale()));
        Code rounding = new Code.StaticField(ClassName.get(RoundingMode.class), shape.rounding());
        return term.isNeverNull()
                ? value.call("setScale", scale, rounding)
                : new CallCode.StaticCall(RuntimeClasses.DECIMAL_ROUNDING, "setScale", List.of(value, scale, rounding));
    }
}
