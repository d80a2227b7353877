package dev.dunder.processor.formulas.lowering;

import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.CodeWriter;
import dev.dunder.processor.formulas.meaning.terms.Local;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.type.TypeMirror;

/** What comes up while the body of one method is lowered: local variables, warnings, exceptions, documentation. */
final class Effects {
    private final List<LoweredFormula.Step> steps = new ArrayList<>();
    private final List<Local> locals = new ArrayList<>();
    private final Set<String> suppressed = new TreeSet<>();
    private final List<TypeMirror> thrown = new ArrayList<>();
    private boolean isRounded;
    private boolean isStatic = true;

    /** Notes what a part of the formula became, where that is not the same to the letter. */
    void step(String formula, Code code) {
        if (!CodeWriter.write(code).toString().equals(formula)) {
            steps.add(new LoweredFormula.Step(formula, code));
        }
    }

    /** Notes a local variable that is assigned within an expression. */
    void declare(Local local) {
        if (!locals.contains(local)) {
            locals.add(local);
        }
    }

    /** Notes that decimals are rounded to the precision. */
    void round() {
        isRounded = true;
    }

    /** Notes the warnings that a call would cause. */
    void suppress(Set<String> warnings) {
        suppressed.addAll(warnings);
    }

    /** Notes the exceptions that a call may throw. */
    void raise(Collection<? extends TypeMirror> exceptions) {
        thrown.addAll(exceptions);
    }

    /** Notes that the object is needed: a method of the interface is called. */
    void needObject() {
        isStatic = false;
    }

    /** Takes over what the body of a private method shows of itself in the method that calls it. */
    void absorb(Effects called) {
        steps.addAll(called.steps);
        suppressed.addAll(called.suppressed);
        thrown.addAll(called.thrown);
        isRounded |= called.isRounded;
        isStatic &= called.isStatic;
    }

    /** The parts of the formula and what they became, in the order in which they run. */
    List<LoweredFormula.Step> steps() {
        return List.copyOf(steps);
    }

    /** The local variables. */
    List<Local> locals() {
        return List.copyOf(locals);
    }

    /** The warnings. */
    List<String> suppressed() {
        return List.copyOf(suppressed);
    }

    /** The exceptions. */
    List<TypeMirror> thrown() {
        return List.copyOf(thrown);
    }

    /** Whether decimals are rounded to the precision. */
    boolean isRounded() {
        return isRounded;
    }

    /** Whether no method of the interface is called. */
    boolean isStatic() {
        return isStatic;
    }
}
