package dev.dunder.processor.formulas.code;

import com.palantir.javapoet.CodeBlock;

/** Lays out an expression: what does not fit into a line breaks, outermost first. */
interface Layout {
    /** The text of a part. */
    CodeBlock text(Code code);

    /** The text of a part, in parentheses if it binds less tightly than is needed. */
    CodeBlock within(Code code, int least);

    /** Whether an expression breaks. */
    boolean isBroken(Code code);

    /** What stands between two pieces: a space, or a line break. */
    String gap(boolean isBroken);

    /** A line break, and the indentation of the next line. */
    String newLine();

    /** The layout of what stands within a piece that breaks. */
    Layout inner(boolean isBroken);
}
