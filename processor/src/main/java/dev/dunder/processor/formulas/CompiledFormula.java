package dev.dunder.processor.formulas;

import dev.dunder.processor.formulas.meaning.calls.CallFlow;

/**
 * A formula that compiles.
 *
 * @param declared what the interface says about it
 * @param method the method that computes it
 * @param calls its calls of the interface's own methods
 */
record CompiledFormula(FormulasDeclaration.Declared declared, FormulasModel.FormulaMethod method, CallFlow calls) {}
