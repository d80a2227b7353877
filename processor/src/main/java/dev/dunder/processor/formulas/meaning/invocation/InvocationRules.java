package dev.dunder.processor.formulas.meaning.invocation;

import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.Overload;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Judges the method that was chosen: it gives a value, and throws nothing that the formula's method does not declare. */
final class InvocationRules {
    private static final List<String> UNCHECKED = List.of("java.lang.RuntimeException", "java.lang.Error");

    private final FormulaContext context;

    InvocationRules(FormulaContext context) {
        this.context = context;
    }

    /** Whether a method may be called; a problem is reported otherwise. */
    boolean isFine(ChosenCall call) {
        Overload chosen = call.method();
        Optional<TypeMirror> undeclared = chosen.thrown().stream()
                .filter(exception -> !isDeclared(exception))
                .findFirst();
        undeclared.ifPresent(exception -> context.fail(
                MeaningProblem.UNDECLARED_EXCEPTION,
                call.span(),
                types().inWords(exception),
                call.own().inWords()));
        boolean isVoid = chosen.result().getKind() == TypeKind.VOID;
        if (isVoid) {
            context.fail(MeaningProblem.NO_VALUE, call.span(), call.own().inWords());
        }
        if (chosen.result().getKind() == TypeKind.ERROR) {
            context.diagnostics().miss(types().inWords(chosen.result()));
        }
        return undeclared.isEmpty() && !isVoid;
    }

    private boolean isDeclared(TypeMirror exception) {
        return UNCHECKED.stream().anyMatch(name -> types().isA(exception, name))
                || context.source().thrown().stream().anyMatch(declared -> types().isSubtype(exception, declared));
    }

    private JavaTypes types() {
        return context.types();
    }
}
