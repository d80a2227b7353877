package dev.dunder.processor.formulas.meaning.calls;

import dev.dunder.processor.formulas.meaning.terms.CallTerm;
import dev.dunder.processor.formulas.meaning.terms.Callee;
import dev.dunder.processor.formulas.meaning.terms.ConstantTerm;
import dev.dunder.processor.formulas.meaning.terms.FlowTerm;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.meaning.terms.ReferenceTerm;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.meaning.terms.TestTerm;
import dev.dunder.processor.formulas.syntax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the calls of the interface's own methods in what a formula means. */
public final class CallFlows
        implements Term.Visitor<CallFlow>,
                ReferenceTerm.Visitor<CallFlow>,
                CallTerm.Visitor<CallFlow>,
                FlowTerm.Visitor<CallFlow> {
    private final Span span;

    private CallFlows(Span span) {
        this.span = span;
    }

    /** The calls of a whole formula, which stands at the span. */
    public static CallFlow of(Term formula, Span span) {
        return formula.accept(new CallFlows(span));
    }

    private CallFlow in(Term term) {
        return term.accept(this);
    }

    /** The calls of parts that are all evaluated. */
    private CallFlow all(List<Term> terms) {
        return new CallFlow.All(terms.stream().map(this::in).toList());
    }

    @Override
    public CallFlow constant(ConstantTerm term) {
        return CallFlow.nothing();
    }

    @Override
    public CallFlow reference(ReferenceTerm term) {
        return term.accept((ReferenceTerm.Visitor<CallFlow>) this);
    }

    @Override
    public CallFlow call(CallTerm term) {
        return term.accept((CallTerm.Visitor<CallFlow>) this);
    }

    @Override
    public CallFlow number(NumberTerm term) {
        return term.accept(new NumberCallFlows(this::all));
    }

    @Override
    public CallFlow test(TestTerm term) {
        return term.accept(new TestCallFlows(this::all));
    }

    @Override
    public CallFlow flow(FlowTerm term) {
        return term.accept((FlowTerm.Visitor<CallFlow>) this);
    }

    @Override
    public CallFlow variable(ReferenceTerm.Variable variable) {
        return CallFlow.nothing();
    }

    @Override
    public CallFlow staticField(ReferenceTerm.StaticField field) {
        return CallFlow.nothing();
    }

    @Override
    public CallFlow instanceField(ReferenceTerm.InstanceField field) {
        return in(field.target());
    }

    @Override
    public CallFlow arrayLength(ReferenceTerm.ArrayLength length) {
        return in(length.array());
    }

    @Override
    public CallFlow arrayItem(ReferenceTerm.ArrayItem item) {
        return all(List.of(item.array(), item.index()));
    }

    @Override
    public CallFlow invocation(CallTerm.Invocation call) {
        CallFlow operands =
                all(call.operands().stream().map(CallTerm.Operand::term).toList());
        return call.callee().kind() == Callee.Kind.OWN
                ? new CallFlow.All(List.of(
                        operands, new CallFlow.Own(call.callee().method().element(), span)))
                : operands;
    }

    @Override
    public CallFlow intrinsic(CallTerm.Intrinsic call) {
        return all(call.operands());
    }

    @Override
    public CallFlow part(FlowTerm.Part part) {
        return of(part.value(), part.span());
    }

    @Override
    public CallFlow choice(FlowTerm.Choice choice) {
        return new CallFlow.All(List.of(in(choice.test()), new CallFlow.Either(in(choice.yes()), in(choice.no()))));
    }

    @Override
    public CallFlow keep(FlowTerm.Keep keep) {
        return in(keep.value());
    }

    @Override
    public CallFlow sequence(FlowTerm.Sequence sequence) {
        Stream<Term> bound = sequence.bindings().stream().map(FlowTerm.Binding::value);
        return all(Stream.concat(bound, Stream.of(sequence.body())).toList());
    }

    @Override
    public CallFlow furthest(FlowTerm.Furthest furthest) {
        List<Term> evaluated = new ArrayList<>(furthest.values());
        evaluated.add(furthest.test());
        return all(evaluated);
    }

    /** The test is asked only if there is an item. */
    @Override
    public CallFlow anyIndex(FlowTerm.AnyIndex search) {
        return new CallFlow.All(
                List.of(in(search.count()), new CallFlow.Either(in(search.test()), CallFlow.nothing())));
    }
}
