package dev.dunder.processor.formulas.syntax.parsing;

/** Parses an expression of any kind: what stands in brackets is one again. */
interface ExpressionParser {

    /** The expression that comes next. */
    ParsedPart expression();
}
