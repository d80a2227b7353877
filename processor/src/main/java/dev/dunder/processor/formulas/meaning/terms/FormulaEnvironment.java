package dev.dunder.processor.formulas.meaning.terms;

import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.MemberLookup;
import dev.dunder.processor.formulas.types.OperatorLookup;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * What the formulas of an interface have in common.
 *
 * @param types questions about types
 * @param members the members of types
 * @param operators the operators of types
 * @param self the interface, whose methods and constants formulas can name
 * @param home the interface that declares a formula, whose static methods it can name
 * @param used the classes that a formula can name
 * @param purity the types whose operators return new objects
 */
public record FormulaEnvironment(
        JavaTypes types,
        MemberLookup members,
        OperatorLookup operators,
        DeclaredType self,
        TypeElement home,
        List<TypeElement> used,
        Purity purity) {

    /** Copies the list. */
    public FormulaEnvironment {
        used = List.copyOf(used);
    }

    /** The same for a formula of another interface, which self extends. */
    public FormulaEnvironment of(TypeElement otherHome, List<TypeElement> otherUsed, Purity otherPurity) {
        return new FormulaEnvironment(types, members, operators, self, otherHome, otherUsed, otherPurity);
    }
}
