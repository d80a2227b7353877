package dev.dunder.processor.formulas.meaning.builtins;

import dev.dunder.processor.formulas.meaning.dispatch.OperatorUse;
import dev.dunder.processor.formulas.meaning.logic.Branches;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FlowTerm;
import dev.dunder.processor.formulas.meaning.terms.LiteralNumber;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.meaning.terms.ReferenceTerm;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.meaning.terms.TestTerm;
import dev.dunder.processor.formulas.syntax.tree.ComparisonSign;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** {@code min} and {@code max} of several values: the first of those that are equal, as in Python. */
final class ExtremeBuiltIn implements BuiltIn {
    private final Extreme extreme;
    private final BuiltInTools tools;

    ExtremeBuiltIn(Extreme extreme, BuiltInTools tools) {
        this.extreme = extreme;
        this.tools = tools;
    }

    @Override
    public Arity arity() {
        return new Arity(2, Integer.MAX_VALUE, "two arguments or more");
    }

    @Override
    public Bound bind(BuiltInCall call) {
        return call.literals()
                .map(literals -> new LiteralNumber.Calculation(call.span(), extreme.ofLiterals(), literals))
                .<Bound>map(Bound.Literal::new)
                .orElseGet(() -> tools.areNumbers(call) ? ofNumbers(call) : ofObjects(call));
    }

    private Bound ofNumbers(BuiltInCall call) {
        if (tools.numbers().areUndecided(call.arguments())) {
            return tools.numbers()
                    .undecided(call.span(), call.arguments(), (type, terms) -> Optional.of(ofTerms(type, terms)));
        }
        Optional<NumberType> met = tools.numbers().meet(call.arguments());
        return met.map(type -> in(type, call))
                .orElseGet(() -> tools.context()
                        .fail(
                                MeaningProblem.DOUBLE_MEETS_DECIMAL,
                                call.at(),
                                extreme.inWords(),
                                tools.conversions().inWords(call.arguments().get(0)),
                                tools.conversions().inWords(call.arguments().get(1))));
    }

    private Bound in(NumberType type, BuiltInCall call) {
        return tools.numbers()
                .all(call.arguments(), type)
                .map(terms -> ofTerms(type, terms))
                .<Bound>map(term -> tools.numbers().value(term, call.span()))
                .orElseGet(() -> new Bound.Failed(call.span()));
    }

    private Term ofTerms(NumberType type, List<Term> terms) {
        return new NumberTerm.Calculation(
                extreme.ofNumbers(), type, terms, tools.types().of(type));
    }

    private Bound ofObjects(BuiltInCall call) {
        return letters(call)
                .or(() -> tools.branches().common(call.arguments(), call.span()))
                .flatMap(common -> furthest(call, common))
                .<Bound>map(term -> new Bound.Value(term, call.span()))
                .orElseGet(() -> new Bound.Failed(call.span()));
    }

    /** Arguments that are characters, or texts of the formula of one character beside some. */
    private Optional<Branches.Common> letters(BuiltInCall call) {
        boolean isOfCharacters = call.arguments().stream()
                .flatMap(argument -> argument.value().stream())
                .anyMatch(tools.conversions()::isCharacter);
        return isOfCharacters ? tools.branches().in(tools.types().ofCharacter(), call.arguments()) : Optional.empty();
    }

    private Optional<Term> furthest(BuiltInCall call, Branches.Common common) {
        return isFurther(common.type(), call)
                .map(test -> new FlowTerm.Furthest(extreme.inWords(), test, common.terms(), common.type()));
    }

    /** Whether the next value is beyond the best so far; empty where the type does not say, which is reported. */
    private Optional<Term> isFurther(TypeMirror type, BuiltInCall call) {
        if (tools.types().isCharacter(type)) {
            return Optional.of(isFurtherLetter(type));
        }
        List<Bound> operands = List.of(variable("next", type, call), variable("best", type, call));
        OperatorUse use = new OperatorUse(extreme.further(), operands, call.span(), call.at());
        return tools.dispatch()
                .comparison(use, extreme.further().reflection())
                .orElseGet(() -> tools.dispatch().missing(use, extreme.symbol()))
                .value()
                .map(Bound.Value::term);
    }

    private Term isFurtherLetter(TypeMirror type) {
        return new TestTerm.Compared(
                ComparisonSign.valueOf(extreme.further().name()),
                NumberType.INT,
                new ReferenceTerm.Variable("next", type),
                new ReferenceTerm.Variable("best", type),
                tools.types().ofTruth());
    }

    private static Bound variable(String name, TypeMirror type, BuiltInCall call) {
        return new Bound.Value(new ReferenceTerm.Variable(name, type), call.at());
    }
}
