package dev.dunder.processor.formulas.meaning.calls;

import dev.dunder.processor.formulas.meaning.builtins.BuiltIns;
import dev.dunder.processor.formulas.meaning.dispatch.Dispatch;
import dev.dunder.processor.formulas.meaning.invocation.MethodCalls;
import dev.dunder.processor.formulas.meaning.logic.Logic;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;

/** What a call may be of: the collaborators of {@link Calls}. */
public record Callables(
        Names names,
        Attributes attributes,
        BuiltIns builtIns,
        Logic logic,
        Conversions conversions,
        MethodCalls methods,
        Dispatch dispatch) {

    /** Calls of objects. */
    ObjectCalls objects() {
        return new ObjectCalls(dispatch);
    }
}
