package dev.dunder.processor.formulas.code;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/**
 * Writes statements, each on a line of its own or on several where it does not fit into one.
 *
 * <pre>{@code
 * for (Line line : lines) {
 *     if (line.isTaxed()) {
 *         return line;
 *     }
 * }
 * }</pre>
 */
public final class StatementWriter implements Statement.Visitor<CodeBlock> {
    private static final StatementWriter INSTANCE = new StatementWriter();

    private StatementWriter() {}

    /** The text of statements. */
    public static CodeBlock write(List<Statement> statements) {
        CodeBlock.Builder all = CodeBlock.builder();
        statements.forEach(statement -> all.add(statement.accept(INSTANCE)));
        return all.build();
    }

    @Override
    public CodeBlock declare(Statement.Declare declare) {
        return declare.value()
                .map(value -> CodeBlock.of("$T $L = $L;\n", declare.type(), declare.name(), CodeWriter.wrapped(value)))
                .orElseGet(() -> CodeBlock.of("$T $L;\n", declare.type(), declare.name()));
    }

    @Override
    public CodeBlock assign(Statement.Assign assign) {
        return CodeBlock.of("$L = $L;\n", assign.name(), CodeWriter.wrapped(assign.value()));
    }

    @Override
    public CodeBlock branch(Statement.If branch) {
        CodeBlock.Builder all = CodeBlock.builder()
                .beginControlFlow("if ($L)", CodeWriter.wrapped(branch.test()))
                .add(write(branch.body()));
        if (!branch.orElse().isEmpty()) {
            all.nextControlFlow("else").add(write(branch.orElse()));
        }
        return all.endControlFlow().build();
    }

    @Override
    public CodeBlock forEach(Statement.ForEach loop) {
        return CodeBlock.builder()
                .beginControlFlow("for ($T $L : $L)", loop.type(), loop.name(), CodeWriter.wrapped(loop.items()))
                .add(write(loop.body()))
                .endControlFlow()
                .build();
    }

    @Override
    public CodeBlock loop(Statement.While loop) {
        return CodeBlock.builder()
                .beginControlFlow("while ($L)", CodeWriter.wrapped(loop.test()))
                .add(write(loop.body()))
                .endControlFlow()
                .build();
    }

    @Override
    public CodeBlock giveBack(Statement.Return giveBack) {
        return CodeBlock.of("return $L;\n", CodeWriter.wrapped(giveBack.value()));
    }

    @Override
    public CodeBlock raise(Statement.Throw raise) {
        return CodeBlock.of("throw $L;\n", CodeWriter.wrapped(raise.exception()));
    }
}
