package dev.dunder.processor.managed;

import dev.dunder.processor.core.base.ProblemKind;
import dev.dunder.processor.core.base.Wording;

/** What can be wrong with how a type is entered and left. */
enum ManagedProblem implements ProblemKind {
    /** Argument: the type. */
    NO_ENTER(
            "%1$s has nothing that enters it",
            "no method with @Enter, and none named __enter__",
            "mark a method without parameters with @Enter, or name one: @Managed(enter = \"open\")"),
    /** Argument: the type. */
    NO_EXIT(
            "%1$s has nothing that leaves it",
            "no method with @Exit, and none named __exit__",
            "mark a method with @Exit, or name one: @Managed(exit = \"close\")"),
    /** Arguments: the type, the method, the other method. */
    TWO_ENTERS(
            "%1$s has two methods that enter it",
            "%2$s and %3$s",
            "let one of the two alone carry @Enter or be named __enter__, or name one: @Managed(enter = \"…\")"),
    /** Arguments: the type, the method. */
    ENTER_PARAMETERS(
            "%1$s.%2$s cannot enter %1$s, as it has parameters",
            "%2$s", "take the parameters in a constructor, or mark a method without any"),
    /** Arguments: the type, the method. */
    EXIT_PARAMETERS(
            "%1$s.%2$s cannot leave %1$s, as its parameters are no failure",
            "%2$s", "let it have no parameters, or one: Throwable, which is null if nothing failed"),
    /** Arguments: the type, the method, the result found. */
    EXIT_RESULT(
            "%1$s.%2$s cannot leave %1$s, as its result is neither void nor boolean",
            "%2$s, which returns %3$s", "return nothing, or a boolean: whether the failure is swallowed"),
    /** Arguments: the type, the method. */
    SUCCESS_WITH_FAILURE(
            "%1$s.%2$s runs after a success, when there is no failure to take",
            "@Exit(on = Outcome.SUCCESS) on %2$s", "take the parameter out, or let it run on = Outcome.FAILURE"),
    /** Arguments: the type, the element of the annotation, the name given, what is suggested. */
    NO_SUCH_METHOD("%1$s has no method %3$s", "%2$s = \"%3$s\", and no method of that name in %1$s", "%4$s"),
    /** Arguments: the type, the method, the other method. */
    AMBIGUOUS_EXIT(
            "%1$s has two methods that may leave it",
            "%2$s and %3$s, of one name", "mark one of the two with @Exit, or rename one"),
    /** Arguments: the type, the method, the generated name. */
    PRIVATE_ENTER_OR_EXIT(
            "%1$s.%2$s cannot be called by %3$s",
            "%2$s, which is private, or visible to another package alone",
            "make it at least package-private, or ask for %3$s from the package that sees it"),
    /** Arguments: the type, the method, the generated name. */
    HIDDEN_IN_ENTER_OR_EXIT(
            "%1$s.%2$s cannot be called by %3$s, as a type in its signature is not visible",
            "%2$s, with a result or an exception that the package of %3$s cannot see", "make that type visible there"),
    /** Arguments: the type, the method. */
    STATIC_ENTER_OR_EXIT(
            "%1$s.%2$s enters or leaves no object, as it is static",
            "static %2$s", "take static out, or mark another method"),
    /** Arguments: the type, the method. */
    GENERIC_ENTER_OR_EXIT(
            "%1$s.%2$s cannot enter or leave, as nothing tells what its type parameters are",
            "%2$s, which has type parameters of its own", "move the type parameters to %1$s"),
    /** Arguments: the type, the method. */
    ENTER_AND_EXIT("%1$s.%2$s both enters and leaves", "@Enter and @Exit on %2$s", "take one of the two off");

    private final Wording wording;

    ManagedProblem(String message, String found, String fix) {
        this.wording = new Wording(message, found, fix);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
