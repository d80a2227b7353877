package dev.dunder.processor.formulas.lowering;

import com.palantir.javapoet.TypeName;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.meaning.terms.Diagnostics;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.types.JavaTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.type.TypeMirror;

/** Calls private methods of the generated class, for what one expression cannot say in the formula's order. */
public final class PrivateMethods {
    private final FormulaContext surroundings;
    private final Diagnostics notes;
    private final CallWarnings warnings;

    public PrivateMethods(FormulaContext surroundings, Diagnostics notes) {
        this.surroundings = surroundings;
        this.notes = notes;
        this.warnings = new CallWarnings(surroundings.types());
    }

    /** A private method that combines operands after all of them were evaluated, and the call of it. */
    public Code call(
            String wanted,
            List<String> names,
            List<TypeMirror> parameterTypes,
            Code body,
            TypeMirror result,
            List<TypeMirror> thrown,
            List<Code> arguments) {
        List<ClassParts.Parameter> parameters = new ArrayList<>();
        List<TypeMirror> all = new ArrayList<>(parameterTypes);
        for (int i = 0; i < names.size(); i++) {
            parameters.add(new ClassParts.Parameter(names.get(i), types().name(parameterTypes.get(i))));
        }
        all.add(result);
        Set<String> suppressed = new TreeSet<>(notes.suppressed());
        all.forEach(type -> suppressed.addAll(warnings.ofType(type)));
        List<TypeName> exceptions = thrown.stream().map(types()::name).toList();
        ClassParts.Helper helper = new ClassParts.Helper(
                wanted,
                TypeVariables.in(all, types()),
                parameters,
                types().name(result),
                exceptions,
                body,
                List.copyOf(suppressed));
        return new Code.OwnCall(surroundings.parts().helper(wanted, helper), arguments);
    }

    private JavaTypes types() {
        return surroundings.types();
    }
}
