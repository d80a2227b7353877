package dev.dunder.processor.formulas.lowering;

import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.Statement;
import dev.dunder.processor.formulas.meaning.terms.Local;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the statements of a method from the value that it returns and from what came up on the way. */
final class MethodBody {
    private final LoweringContext context;

    MethodBody(LoweringContext context) {
        this.context = context;
    }

    /** The local variables that are assigned within the value, then the value. */
    List<Statement> returning(Code value) {
        List<Statement> body = new ArrayList<>();
        for (Local local : context.effects().locals()) {
            context.effects().suppress(context.warnings().ofType(local.type()));
            body.add(new Statement.Declare(context.types().name(local.type()), local.name(), Optional.empty()));
        }
        body.add(new Statement.Return(value));
        return body;
    }
}
