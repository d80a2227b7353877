package dev.dunder.processor.core.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a step came to: a value, unless there were errors, together with all problems met on the way.
 *
 * @param <T> the value's type
 */
public final class Result<T> {
    private final Optional<T> value;
    private final List<Problem> problems;

    private Result(Optional<T> value, List<Problem> problems) {
        this.value = value;
        this.problems = List.copyOf(problems);
    }

    /** A value without problems. */
    public static <T> Result<T> of(T value) {
        return new Result<>(Optional.of(value), List.of());
    }

    /** A value with problems that do not stop it (warnings), or nothing but the problems where one is an error. */
    public static <T> Result<T> of(T value, List<Problem> problems) {
        return problems.stream().anyMatch(Problem::isError)
                ? failed(problems)
                : new Result<>(Optional.of(value), problems);
    }

    /** Problems, and no value. */
    public static <T> Result<T> failed(List<Problem> problems) {
        return new Result<>(Optional.empty(), problems);
    }

    /** The value, if no problem stopped it. */
    public Optional<T> value() {
        return value;
    }

    /** All problems, in the order in which they were met. */
    public List<Problem> problems() {
        return problems;
    }

    /** The next step, whose problems come after these; it is left out where there is no value. */
    public <R> Result<R> then(Function<? super T, Result<R>> step) {
        if (value.isEmpty()) {
            return failed(problems);
        }
        Result<R> next = step.apply(value.get());
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(next.problems);
        return new Result<>(next.value, all);
    }

    /** The value changed by a step that has no problems. */
    public <R> Result<R> map(Function<? super T, R> step) {
        return new Result<>(value.map(step), problems);
    }
}
