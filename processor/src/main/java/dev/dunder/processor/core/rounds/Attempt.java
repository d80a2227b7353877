package dev.dunder.processor.core.rounds;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.members.Request;
import java.util.List;
import java.util.function.Supplier;

/**
 * Runs a step, and turns what it throws into a problem. Compilers throw unchecked exceptions of their own where a class file
 * that a type needs is missing, and this processor may have a defect: neither is to end the compilation.
 */
final class Attempt {
    private Attempt() {}

    /** What a step for a request comes to. */
    static <T> Result<T> of(Request request, Supplier<Result<T>> step) {
        return of(request.origin(), DisplayName.of(request.source()), step);
    }

    /** What a step comes to that is taken for a type or package at an origin. */
    static <T> Result<T> of(Origin origin, String name, Supplier<Result<T>> step) {
        try {
            return step.get();
        } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError exception) {
            return Result.failed(List.of(new UncaughtException(exception).problem(origin, name)));
        }
    }
}
