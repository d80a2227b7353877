package dev.dunder.processor.formulas;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.dunder.processor.core.source.TypeHead;
import dev.dunder.processor.formulas.lowering.ClassParts;
import dev.dunder.processor.formulas.lowering.LoweredFormula;
import dev.dunder.processor.formulas.lowering.PrivateMethod;
import java.util.List;

/**
 * The class that will implement an interface of formulas.
 *
 * @param head its name, visibility and annotations
 * @param source the interface
 * @param implemented the interface with its type arguments
 * @param variables its type parameters
 * @param constants its constants
 * @param methods its formulas
 * @param helpers its private methods
 * @param hiddenTypes the names that stand for something else in it than for types elsewhere
 */
record FormulasModel(
        TypeHead head,
        ClassName source,
        TypeName implemented,
        List<TypeVariableName> variables,
        List<ClassParts.Constant> constants,
        List<FormulaMethod> methods,
        List<PrivateMethod> helpers,
        List<String> hiddenTypes) {

    /** Copies the lists. */
    FormulasModel {
        variables = List.copyOf(variables);
        constants = List.copyOf(constants);
        methods = List.copyOf(methods);
        helpers = List.copyOf(helpers);
        hiddenTypes = List.copyOf(hiddenTypes);
    }

    /**
     * A formula.
     *
     * @param head the method without its body
     * @param formula the formula as it is written
     * @param rounding what is rounded, and how, in words
     * @param body the formula as Java
     */
    record FormulaMethod(MethodHead head, String formula, List<String> rounding, LoweredFormula body) {

        /** Copies the list. */
        FormulaMethod {
            rounding = List.copyOf(rounding);
        }
    }
}
