package dev.dunder.processor.formulas.meaning.invocation;

import dev.dunder.processor.formulas.meaning.terms.Diagnostics;
import dev.dunder.processor.formulas.meaning.terms.FormulaSource;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.Overload;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Judges the method that was chosen: it gives a value, and throws nothing that the formula's method does not declare. */
final class InvocationRules {
    private static final List<String> UNCHECKED = List.of("java.lang.RuntimeException", "java.lang.Error");

    private final JavaTypes types;
    private final FormulaSource task;
    private final Diagnostics notes;

    InvocationRules(JavaTypes types, FormulaSource task, Diagnostics notes) {
        this.types = types;
        this.task = task;
        this.notes = notes;
    }

    /** Whether it may be called, which is reported otherwise; {@code own} is the method as messages name it. */
    boolean isFine(Overload chosen, Overload own, Span span) {
        Optional<TypeMirror> undeclared = chosen.thrown().stream()
                .filter(exception -> !isDeclared(exception))
                .findFirst();
        undeclared.ifPresent(exception ->
                notes.fail(MeaningProblem.UNDECLARED_EXCEPTION, span, types.inWords(exception), own.inWords()));
        boolean isVoid = chosen.result().getKind() == TypeKind.VOID;
        if (isVoid) {
            notes.fail(MeaningProblem.NO_VALUE, span, own.inWords());
        }
        if (chosen.result().getKind() == TypeKind.ERROR) {
            notes.miss(types.inWords(chosen.result()));
        }
        return undeclared.isEmpty() && !isVoid;
    }

    private boolean isDeclared(TypeMirror exception) {
        return UNCHECKED.stream().anyMatch(name -> types.isA(exception, name))
                || task.thrown().stream().anyMatch(declared -> types.isSubtype(exception, declared));
    }
}
