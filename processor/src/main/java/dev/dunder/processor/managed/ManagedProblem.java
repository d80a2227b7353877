package dev.dunder.processor.managed;

import dev.dunder.processor.core.base.ProblemKind;
import dev.dunder.processor.core.base.Wording;

/** What can be wrong with how a type is entered and left. */
enum ManagedProblem implements ProblemKind {
    /** Arguments: the type, what to write. */
    NO_ENTER_OR_EXIT(
            "@Managed does not say how to enter and leave %1$s",
            "no enter and no exit in @Managed, and no method with @Enter or @Exit in %1$s", "%2$s"),
    /** Arguments: the type, what to write. */
    NO_ENTER(
            "%1$s has no method that enters it",
            "no method with @Enter, no method named __enter__, and no enter in @Managed", "%2$s"),
    /** Arguments: the type, what to write. */
    NO_EXIT(
            "%1$s has no method that leaves it",
            "no method with @Exit, no method named __exit__, and no exit in @Managed", "%2$s"),
    /** Arguments: the type, the method, the other method, what to do. */
    TWO_ENTERS("%1$s has two methods that enter it", "%3$s and %2$s", "%4$s"),
    /** Arguments: the type, the method, the parameter, what an exit can take, what to write. */
    EXIT_PARAMETERS("No value is available for the parameter %3$s of %1$s.%2$s", "%4$s", "%5$s"),
    /** Arguments: the type, the method, the method that enters. */
    AMBIGUOUS_THROWABLE(
            "The Throwable of %1$s.%2$s can be the failure or what %3$s returns",
            "%3$s returns Throwable", "return a subclass of Throwable from %3$s, or remove the parameter"),
    /** Arguments: the type, the method, the result found. */
    EXIT_RESULT(
            "%1$s.%2$s cannot leave %1$s because of its result",
            "it returns %3$s; an exit returns void, or boolean to swallow the failure", "%4$s"),
    /** Arguments: the type, the method. */
    SUCCESS_WITH_FAILURE(
            "%1$s.%2$s runs after a success and cannot take a failure",
            "@Exit(on = Outcome.SUCCESS) on a method with a Throwable parameter",
            "remove the parameter, or write @Exit(on = Outcome.FAILURE)"),
    /** Arguments: the type, the method. */
    SUCCESS_SWALLOWS(
            "%1$s.%2$s runs after a success and cannot swallow a failure",
            "@Exit(on = Outcome.SUCCESS) on a method that returns boolean",
            "return void, or write @Exit(on = Outcome.FAILURE)"),
    /** Arguments: the type, the method as it is written, what there is, what to write. */
    NO_SUCH_METHOD("%1$s has no method %2$s", "%3$s", "%4$s"),
    /** Arguments: the type, the name, the overloads, what to write. */
    AMBIGUOUS_METHOD("%1$s has several methods named %2$s", "%3$s", "add the parameter types: %4$s"),
    /** Arguments: the type, the method, the other method. */
    AMBIGUOUS_EXIT(
            "%1$s has two methods named __exit__ that can leave it",
            "%2$s and %3$s", "mark one of the two with @Exit and rename the other"),
    /** Arguments: the name. */
    INVALID_MANAGER_NAME(
            "The name of a manager must be an identifier",
            "name = \"%1$s\"",
            "write letters and digits only, such as name = \"Permits\""),
    /** Arguments: the name, the types, the annotation for the first type. */
    NAME_FOR_SEVERAL(
            "One name cannot be used for several types",
            "name = \"%1$s\" with of = {%2$s}",
            "write one @Managed for each type, each with its own name: %3$s"),
    /** Arguments: the type, the method, the generated name, its modifier, what to do. */
    PRIVATE_ENTER_OR_EXIT("%1$s.%2$s cannot be called by %3$s", "%2$s is %4$s", "%5$s"),
    /** Arguments: the type, the method, the generated name, the hidden type, what to do. */
    HIDDEN_IN_ENTER_OR_EXIT(
            "%1$s.%2$s cannot be called by %3$s because of a type in its signature",
            "%4$s, which the package of %3$s cannot see", "%5$s"),
    /** Arguments: the type, the method, what to do. */
    STATIC_ENTER_OR_EXIT("%1$s.%2$s is static and cannot enter or leave an object", "static %2$s", "%3$s"),
    /** Arguments: the type, the method, what to do. */
    GENERIC_ENTER_OR_EXIT(
            "%1$s.%2$s cannot enter or leave because it has type parameters of its own",
            "type parameters on %2$s, which no caller can choose", "%3$s"),
    /** Arguments: the type, the method, what says that it does both. */
    ENTER_AND_EXIT(
            "%1$s.%2$s cannot both enter and leave",
            "%3$s", "use two methods, one that enters and another one that leaves");

    private final Wording wording;

    ManagedProblem(String message, String found, String fix) {
        this.wording = new Wording(message, found, fix);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
