package dev.dunder.processor.formulas.lowering;

import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.OperatorCode;
import dev.dunder.processor.formulas.code.Statement;
import dev.dunder.processor.formulas.meaning.terms.CallTerm;
import dev.dunder.processor.formulas.meaning.terms.ConstantTerm;
import dev.dunder.processor.formulas.meaning.terms.FlowTerm;
import dev.dunder.processor.formulas.meaning.terms.FormulaEnvironment;
import dev.dunder.processor.formulas.meaning.terms.FormulaSource;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.meaning.terms.ReferenceTerm;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.meaning.terms.TestTerm;
import dev.dunder.processor.formulas.types.JavaTypes;
import java.util.List;
import java.util.Map;

/** Lowers what a formula means to the Java statements that compute it, each kind of term by a class of its own. */
public final class Lowering implements TermLowering, Term.Visitor<Code> {
    private final LoweringContext context;
    private final ConstantLowering constants;
    private final ReferenceLowering references;
    private final NumberLowering numbers;
    private final TestLowering tests;
    private final CallLowering calls;
    private final FlowLowering flow;

    private Lowering(LoweringContext context, Map<String, Code> variables) {
        this.context = context;
        PrivateMethods methods = new PrivateMethods(context);
        this.constants = new ConstantLowering(context);
        this.references = new ReferenceLowering(this, context, variables);
        this.numbers = new NumberLowering(this, context);
        this.tests = new TestLowering(this, context);
        this.calls = new CallLowering(this, context, new EvaluationOrder(this, methods));
        this.flow = new FlowLowering(this, context, methods);
    }

    /** A formula as Java: what it means, in the type that its method gives. */
    public static LoweredFormula lower(
            Term formula, FormulaSource source, FormulaEnvironment environment, ClassParts parts) {
        Effects effects = new Effects();
        LoweringContext context = new LoweringContext(source, environment, parts, effects);
        Lowering lowering = new Lowering(context, Map.of());
        Code value = source.shape()
                .map(shape -> new ScaleLowering(lowering, context, shape).code(formula))
                .orElseGet(() -> lowering.exactly(formula));
        effects.suppress(context.warnings().ofConversion(formula.type(), source.result()));
        List<Statement> body = new MethodBody(context).returning(value);
        return new LoweredFormula(body, effects.steps(), effects.isRounded(), effects.suppressed());
    }

    @Override
    public Code code(Term term) {
        return term.accept(this);
    }

    @Override
    public Code exactly(Term term) {
        return term.widening()
                .filter(NumberTerm.Widening::isImplicit)
                .<Code>map(widening -> new OperatorCode.Cast(widening.to().type(), code(widening)))
                .orElseGet(() -> isNarrower(term)
                        ? new OperatorCode.Cast(context.types().name(term.type()), code(term))
                        : code(term));
    }

    /** Whether Java gives a choice of numbers a type that is narrower than the one it is calculated in. */
    private boolean isNarrower(Term term) {
        JavaTypes types = context.types();
        return term.choice()
                .filter(choice -> choice.type().getKind().isPrimitive())
                .filter(choice -> !types.isSame(new WrittenType(types).of(choice), choice.type()))
                .isPresent();
    }

    @Override
    public TermLowering reading(Map<String, Code> variables) {
        return new Lowering(context, variables);
    }

    @Override
    public TermLowering inPrivateMethod(LoweringContext method) {
        return new Lowering(method, Map.of());
    }

    @Override
    public Code constant(ConstantTerm term) {
        return term.accept(constants);
    }

    @Override
    public Code reference(ReferenceTerm term) {
        return term.accept(references);
    }

    @Override
    public Code call(CallTerm term) {
        return term.accept(calls);
    }

    @Override
    public Code number(NumberTerm term) {
        return term.accept(numbers);
    }

    @Override
    public Code test(TestTerm term) {
        return term.accept(tests);
    }

    @Override
    public Code flow(FlowTerm term) {
        return term.accept(flow);
    }
}
