package dev.dunder.processor.formulas;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.formulas.lowering.BoundFormula;
import dev.dunder.processor.formulas.lowering.ClassParts;
import java.util.List;

/**
 * The class that will implement an interface of formulas.
 *
 * @param generated its name
 * @param source the interface
 * @param implemented the interface with its type arguments
 * @param isPublic whether the class is public
 * @param variables its type parameters
 * @param annotations its annotations
 * @param suppressed the compiler warnings that naming the interface would cause
 * @param constants its constants
 * @param methods its formulas
 * @param helpers its private methods
 * @param hiddenTypes the names that stand for something else in it than for types elsewhere
 */
record FormulasModel(
        ClassName generated,
        ClassName source,
        TypeName implemented,
        boolean isPublic,
        List<TypeVariableName> variables,
        List<AnnotationSpec> annotations,
        List<String> suppressed,
        List<ClassParts.Constant> constants,
        List<FormulaMethod> methods,
        List<ClassParts.Helper> helpers,
        List<String> hiddenTypes) {

    /** Copies the lists. */
    FormulasModel {
        variables = List.copyOf(variables);
        annotations = List.copyOf(annotations);
        suppressed = List.copyOf(suppressed);
        constants = List.copyOf(constants);
        methods = List.copyOf(methods);
        helpers = List.copyOf(helpers);
        hiddenTypes = List.copyOf(hiddenTypes);
    }

    /**
     * A formula.
     *
     * @param name the method's name
     * @param signature its signature
     * @param annotations its annotations
     * @param formula the formula as it is written
     * @param rounding what is rounded, and how, in words
     * @param body the formula as Java
     */
    record FormulaMethod(
            String name,
            Signature signature,
            List<AnnotationSpec> annotations,
            String formula,
            List<String> rounding,
            BoundFormula body) {

        /** Copies the lists. */
        FormulaMethod {
            annotations = List.copyOf(annotations);
            rounding = List.copyOf(rounding);
        }
    }
}
