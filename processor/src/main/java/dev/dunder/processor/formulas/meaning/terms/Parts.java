package dev.dunder.processor.formulas.meaning.terms;

import dev.dunder.processor.formulas.syntax.tree.Expression;

/** Binds the parts of a part: what each class of {@code meaning} asks for its operands. */
public interface Parts {
    /** A part that must have a value of one type: the name of a class alone is a problem. */
    Bound bind(Expression expression);

    /** A part of which a type is wanted: it may be a choice whose branches have no common one. */
    Bound bindWanted(Expression expression);

    /** A part of which a member may be wanted: it may be the name of a class. */
    Bound bindTarget(Expression expression);
}
