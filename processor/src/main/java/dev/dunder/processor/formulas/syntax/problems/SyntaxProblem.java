package dev.dunder.processor.formulas.syntax.problems;

import dev.dunder.processor.core.base.ProblemKind;
import dev.dunder.processor.core.base.Wording;

/** What can be wrong with the text of a formula. */
public enum SyntaxProblem implements ProblemKind {
    /** Arguments: the character as text or number, its number, what to do. */
    UNEXPECTED_CHARACTER("%1$s has no meaning in a formula", "the character %2$s", "%3$s"),
    /** Arguments: the quote, where the text should be closed, what to do. */
    UNCLOSED_TEXT("a text has no closing %1$s", "no closing %1$s before the end of the %2$s", "%3$s"),
    /** Arguments: the escape, what is wrong with it, what to do. */
    BAD_ESCAPE("%1$s is not an escape sequence", "%2$s", "%3$s"),
    /** Arguments: what is written for a number, what is wrong with it, what to do. */
    BAD_NUMBER("%1$s is not a number", "%2$s", "%3$s"),
    /** Arguments: where, what is there, what to do. */
    EXPECTED_EXPRESSION("an expression is missing %1$s", "%2$s", "%3$s"),
    /** Argument: what is there. */
    EXPECTED_NAME(
            "a name is missing after '.'",
            "%1$s",
            "write the name of an attribute or of a method there, or remove '.'"),
    /** Arguments: the token, what is before it, what could follow that, what to do. */
    UNEXPECTED_TOKEN("%1$s cannot follow %2$s", "%1$s where %3$s is expected", "%4$s"),
    /** Arguments: the opening bracket, the closing one, what was found instead. */
    UNCLOSED_BRACKET("%1$s has no closing %2$s", "%3$s before any %2$s", "write %2$s where it belongs, or remove %1$s"),
    /** Arguments: the closing bracket, the opening one. */
    UNOPENED_BRACKET(
            "%1$s has no opening %2$s", "%1$s without a %2$s before it", "write %2$s where it belongs, or remove %1$s"),
    /** Argument: what is there. */
    MISSING_ELSE(
            "'if' has no 'else'",
            "%1$s after the condition",
            "write a value for the other case too: 'x if condition else y'"),
    /** Arguments: what formulas do not have, what was found of it, what to do. */
    LEFT_OUT("formulas do not support %1$s", "%2$s", "%3$s"),
    /** Arguments: the limit, and what is nested. */
    TOO_DEEP(
            "the formula is nested too deeply, or too long",
            "more than %1$s %2$s",
            "move a part of it to a formula of its own, and call that");

    private final Wording wording;

    SyntaxProblem(String message, String found, String fix) {
        this.wording = new Wording(message, found, fix);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
