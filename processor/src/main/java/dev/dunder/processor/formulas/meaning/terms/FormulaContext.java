package dev.dunder.processor.formulas.meaning.terms;

import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.MemberLookup;
import dev.dunder.processor.formulas.types.OperatorLookup;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * Where a part of a formula stands: what every class of {@code meaning} is given.
 *
 * @param environment what the formulas of an interface have in common
 * @param source the formula
 * @param scope the names that the part can read
 * @param diagnostics what is wrong with the formula
 */
public record FormulaContext(
        FormulaEnvironment environment, FormulaSource source, Scope scope, Diagnostics diagnostics) {

    /** Where a whole formula stands. */
    public static FormulaContext of(FormulaEnvironment environment, FormulaSource source) {
        return new FormulaContext(
                environment,
                source,
                Scope.of(source.parameters()),
                new Diagnostics(source.text(), environment.types()));
    }

    /** Questions about types. */
    public JavaTypes types() {
        return environment.types();
    }

    /** The members of types. */
    public MemberLookup members() {
        return environment.members();
    }

    /** The operators of types. */
    public OperatorLookup operators() {
        return environment.operators();
    }

    /** The classes that the formula can name. */
    public List<TypeElement> used() {
        return environment.used();
    }

    /** How the formula calculates. */
    public Settings settings() {
        return source.settings();
    }

    /** The text of a part. */
    public String text(Span span) {
        return span.in(source.text());
    }

    /** Reports a problem; whatever contains the part fails too, without another word. */
    public Bound.Failed fail(MeaningProblem kind, Span at, Object... arguments) {
        return diagnostics.fail(kind, at, arguments);
    }
}
