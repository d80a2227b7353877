package dev.dunder.processor.formulas.lowering;

import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.OperatorCode;
import dev.dunder.processor.formulas.meaning.terms.CallTerm;
import dev.dunder.processor.formulas.meaning.terms.ConstantTerm;
import dev.dunder.processor.formulas.meaning.terms.FlowTerm;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.meaning.terms.ReferenceTerm;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.meaning.terms.TestTerm;

/** Lowers a term, and writes the widening that it is, if it is one that Java would make by itself. */
final class WrittenWidening implements Term.Visitor<Code> {
    private final TermLowering terms;

    WrittenWidening(TermLowering terms) {
        this.terms = terms;
    }

    @Override
    public Code constant(ConstantTerm term) {
        return terms.code(term);
    }

    @Override
    public Code reference(ReferenceTerm term) {
        return terms.code(term);
    }

    @Override
    public Code call(CallTerm term) {
        return terms.code(term);
    }

    @Override
    public Code number(NumberTerm term) {
        return term.widening()
                .filter(NumberTerm.Widening::isImplicit)
                .<Code>map(widening -> new OperatorCode.Cast(widening.to().type(), terms.code(widening)))
                .orElseGet(() -> terms.code(term));
    }

    @Override
    public Code test(TestTerm term) {
        return terms.code(term);
    }

    @Override
    public Code flow(FlowTerm term) {
        return terms.code(term);
    }
}
