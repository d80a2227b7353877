package dev.dunder.processor.facades;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.List;

/**
 * Writes values on their way through a facade: results, which are wrapped, and arguments, which are unwrapped.
 *
 * <pre>{@code
 * wrapOrNull(wrapped.plus(unwrapOrNull(other)))
 * }</pre>
 */
final class PassingWriter {
    private PassingWriter() {}

    /** A value that leaves the facade; {@code state} has the values of the fields that a facade of it gets. */
    static CodeBlock result(CodeBlock value, Passing passing, List<CodeBlock> state, FacadeModel model) {
        return switch (passing) {
            case NONE, DIRECT -> value;
            case FACADE -> wrap(value, state, model);
            case FACADE_OR_NULL ->
                CodeBlock.of("$L($L)", model.names().wrap(), withState(value, state));
        };
    }

    /** The argument as the wrapped type takes it. */
    static CodeBlock argument(DelegateBody.Argument argument, FacadeModel model) {
        return switch (argument.passing()) {
            case NONE, DIRECT -> CodeBlock.of("$L", argument.name());
            case FACADE -> CodeBlock.of("$L.$L", argument.name(), model.names().field());
            case FACADE_OR_NULL -> CodeBlock.of("$L($L)", model.names().unwrap(), argument.name());
        };
    }

    /** A facade around an expression that is not null. */
    static CodeBlock wrap(CodeBlock expression, List<CodeBlock> state, FacadeModel model) {
        ClassName facade = model.shape().name();
        String diamond = model.wrapped().variables().isEmpty() ? "" : "<>";
        return CodeBlock.of("new $T$L($L)", facade, diamond, constructorArguments(expression, state, model));
    }

    /** The arguments of the constructor that wraps. */
    static CodeBlock constructorArguments(CodeBlock expression, List<CodeBlock> state, FacadeModel model) {
        CodeBlock arguments = withState(expression, state);
        return model.hasMarker()
                ? CodeBlock.of("$L, $L.IT", arguments, model.names().marker())
                : arguments;
    }

    private static CodeBlock withState(CodeBlock expression, List<CodeBlock> state) {
        CodeBlock.Builder arguments = CodeBlock.builder().add(expression);
        state.forEach(value -> arguments.add(", $L", value));
        return arguments.build();
    }
}
