package dev.dunder.processor.formulas.lowering;

import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.meaning.terms.Term;
import java.util.Map;

/** Lowers the parts of a term: what each lowering asks for its operands, in the order in which they are evaluated. */
interface TermLowering {
    /** The Java expression of a term. A widening that Java makes by itself is not written. */
    Code code(Term term);

    /** The same, with a cast where the static type of the expression counts and Java would not widen it by itself. */
    Code exactly(Term term);

    /** The same method's lowering, where variables of these names are read in another way. */
    TermLowering reading(Map<String, Code> variables);

    /** The lowering of the body of a private method. */
    TermLowering inPrivateMethod(LoweringContext method);
}
