package dev.dunder.processor.operators;

import com.palantir.javapoet.CodeBlock;

/** Gives each kind of body to the writer of its kind. */
final class HelperBodyWriter implements Body.Visitor<CodeBlock> {

    @Override
    public CodeBlock visitCall(CallBody body) {
        return body.accept(new CallWriter());
    }

    @Override
    public CodeBlock visitComparison(ComparisonBody body) {
        return body.accept(new ComparisonWriter());
    }

    @Override
    public CodeBlock visitIteration(IterationBody body) {
        return body.accept(new IterationWriter());
    }

    @Override
    public CodeBlock visitMany(ManyBody body) {
        return body.accept(new ManyWriter());
    }
}
