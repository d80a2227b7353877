package dev.dunder.processor.formulas.lowering;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.meaning.terms.ReferenceTerm;
import java.util.Map;
import java.util.Optional;

/** Lowers what is read: variables, fields, arrays. */
final class ReferenceLowering implements ReferenceTerm.Visitor<Code> {
    private final TermLowering terms;
    private final LoweringContext context;
    private final Map<String, Code> variables;

    ReferenceLowering(TermLowering terms, LoweringContext context, Map<String, Code> variables) {
        this.terms = terms;
        this.context = context;
        this.variables = Map.copyOf(variables);
    }

    @Override
    public Code variable(ReferenceTerm.Variable variable) {
        return Optional.ofNullable(variables.get(variable.name())).orElseGet(() -> new Code.Name(variable.name()));
    }

    @Override
    public Code staticField(ReferenceTerm.StaticField field) {
        context.effects().suppress(context.warnings().ofField(field.field()));
        return new Code.StaticField(
                ClassName.get(field.field().owner()), field.field().name());
    }

    @Override
    public Code instanceField(ReferenceTerm.InstanceField field) {
        Code target = terms.code(field.target());
        context.effects().suppress(context.warnings().ofField(field.field()));
        return new Code.Field(target, field.field().name());
    }

    @Override
    public Code arrayLength(ReferenceTerm.ArrayLength length) {
        return new Code.Field(terms.code(length.array()), "length");
    }

    @Override
    public Code arrayItem(ReferenceTerm.ArrayItem item) {
        return new Code.Element(terms.code(item.array()), terms.code(item.index()));
    }
}
