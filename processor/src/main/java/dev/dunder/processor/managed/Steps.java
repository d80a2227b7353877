package dev.dunder.processor.managed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The exits in steps, each of which runs whatever those before it threw: first those for the outcome of the body, which
 * are one step, then those that always run, each of them a step.
 */
final class Steps {
    private final List<Step> onSuccess;
    private final List<Step> onFailure;

    /**
     * A step.
     *
     * @param position its place among all steps
     * @param number its place among those after a success, or among those after a failure
     * @param exits the exits that run in it, in order
     */
    record Step(int position, int number, List<Exit> exits) {
        /** Copies the list. */
        Step {
            exits = List.copyOf(exits);
        }

        /** Whether an exit in it may swallow a failure. */
        boolean isDeciding() {
            return exits.stream().anyMatch(Exit::isDeciding);
        }

        /** Whether an exit in it may be interrupted. */
        boolean isInterruptible() {
            return exits.stream().anyMatch(Exit::isInterruptible);
        }
    }

    Steps(List<Exit> exits) {
        onSuccess = of(Outcome.SUCCESS, exits);
        onFailure = of(Outcome.FAILURE, exits);
    }

    private static List<Step> of(Outcome outcome, List<Exit> exits) {
        List<Step> steps = new ArrayList<>();
        List<Exit> first =
                exits.stream().filter(exit -> exit.outcome() == outcome).toList();
        if (!first.isEmpty()) {
            steps.add(new Step(0, 0, first));
        }
        int position = 0;
        for (Exit exit : exits) {
            if (exit.outcome().isAlways()) {
                position++;
                steps.add(new Step(position, steps.size(), List.of(exit)));
            }
        }
        return steps;
    }

    /** The steps after a success. */
    List<Step> onSuccess() {
        return onSuccess;
    }

    /** The steps after a failure. */
    List<Step> onFailure() {
        return onFailure;
    }

    /** The step after a success that comes after another step. */
    Optional<Step> successAfter(Step step) {
        return after(step, onSuccess);
    }

    /** The step after a failure that comes after another step. */
    Optional<Step> failureAfter(Step step) {
        return after(step, onFailure);
    }

    private static Optional<Step> after(Step step, List<Step> steps) {
        return steps.stream()
                .filter(other -> other.position() > step.position())
                .findFirst();
    }

    /** Whether a failure that there is before a step may be swallowed in it or later. */
    boolean mayBeSwallowedFrom(Step step) {
        return onFailure.stream().anyMatch(other -> other.position() >= step.position() && other.isDeciding());
    }

    /** Whether a failure of a step after a success may be swallowed by a later one. */
    boolean mayBeSwallowedAfter(Step step) {
        return failureAfter(step).filter(this::mayBeSwallowedFrom).isPresent();
    }

    /** Whether leaving after a failure may throw: what comes after a failure was swallowed. */
    boolean mayThrowFrom(Step step) {
        return onFailure.stream()
                .filter(other -> other.position() >= step.position())
                .anyMatch(other -> other.isDeciding() && successAfter(other).isPresent());
    }
}
