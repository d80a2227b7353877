package dev.dunder.processor.formulas.meaning;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.formulas.meaning.terms.CallTerm;
import dev.dunder.processor.formulas.meaning.terms.ConstantTerm;
import dev.dunder.processor.formulas.meaning.terms.FlowTerm;
import dev.dunder.processor.formulas.meaning.terms.NumberTerm;
import dev.dunder.processor.formulas.meaning.terms.ReferenceTerm;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.meaning.terms.TestTerm;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what a formula means, in one line: {@code int(a + b)} is a sum that is calculated in int. */
final class TermText
        implements Term.Visitor<String>,
                ReferenceTerm.Visitor<String>,
                CallTerm.Visitor<String>,
                NumberTerm.Visitor<String>,
                FlowTerm.Visitor<String> {
    private static final TermText INSTANCE = new TermText();

    private TermText() {}

    static String of(Term term) {
        return term.accept((Term.Visitor<String>) INSTANCE);
    }

    private static String all(List<Term> terms) {
        return terms.stream().map(TermText::of).collect(Collectors.joining(", "));
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public String constant(ConstantTerm term) {
        return term.accept(new ConstantText());
    }

    @Override
    public String reference(ReferenceTerm term) {
        return term.accept((ReferenceTerm.Visitor<String>) this);
    }

    @Override
    public String call(CallTerm term) {
        return term.accept((CallTerm.Visitor<String>) this);
    }

    @Override
    public String number(NumberTerm term) {
        return term.accept((NumberTerm.Visitor<String>) this);
    }

    @Override
    public String test(TestTerm term) {
        return term.accept(new TestText());
    }

    @Override
    public String flow(FlowTerm term) {
        return term.accept((FlowTerm.Visitor<String>) this);
    }

    @Override
    public String variable(ReferenceTerm.Variable variable) {
        return variable.name();
    }

    @Override
    public String staticField(ReferenceTerm.StaticField field) {
        return DisplayName.of(field.field().owner()) + "." + field.field().name();
    }

    @Override
    public String instanceField(ReferenceTerm.InstanceField field) {
        return of(field.target()) + "." + field.field().name();
    }

    @Override
    public String arrayLength(ReferenceTerm.ArrayLength length) {
        return "length(" + of(length.array()) + ")";
    }

    @Override
    public String arrayItem(ReferenceTerm.ArrayItem item) {
        return of(item.array()) + "[" + of(item.index()) + "]";
    }

    @Override
    public String invocation(CallTerm.Invocation call) {
        String operands =
                all(call.operands().stream().map(CallTerm.Operand::term).toList());
        String name = DisplayName.of(call.callee().method().owner()) + "."
                + call.callee().method().name();
        return (call.callee().isExchanged() ? "reflected " : "") + name + "(" + operands + ")";
    }

    @Override
    public String intrinsic(CallTerm.Intrinsic call) {
        return words(call.function()) + "(" + all(call.operands()) + ")";
    }

    @Override
    public String widening(NumberTerm.Widening widening) {
        return widening.to().inWords() + "(" + of(widening.value()) + ")";
    }

    @Override
    public String cast(NumberTerm.Cast cast) {
        return "cast " + DisplayName.of(cast.type()) + "(" + of(cast.value()) + ")";
    }

    @Override
    public String unboxing(NumberTerm.Unboxing unboxing) {
        return "unbox(" + of(unboxing.value()) + ")";
    }

    @Override
    public String operation(NumberTerm.Operation operation) {
        String sign = operation.sign().symbol();
        return operation.in().inWords() + "(" + of(operation.left()) + " " + sign + " " + of(operation.right()) + ")";
    }

    @Override
    public String signed(NumberTerm.Signed signed) {
        return signed.in().inWords() + "(" + signed.sign().symbol() + of(signed.operand()) + ")";
    }

    @Override
    public String calculation(NumberTerm.Calculation calculation) {
        return calculation.in().inWords() + " " + words(calculation.function()) + "(" + all(calculation.operands())
                + ")";
    }

    @Override
    public String rounding(NumberTerm.Rounding rounding) {
        return words(rounding.way()) + " to " + rounding.to().inWords() + "(" + of(rounding.value()) + ")";
    }

    @Override
    public String toFloating(NumberTerm.ToFloating number) {
        String type = DisplayName.of(number.type());
        return (type.equals("float") ? "float as float(" : "float(") + of(number.value()) + ")";
    }

    @Override
    public String part(FlowTerm.Part part) {
        return of(part.value());
    }

    @Override
    public String choice(FlowTerm.Choice choice) {
        return "(" + of(choice.yes()) + " if " + of(choice.test()) + " else " + of(choice.no()) + ")";
    }

    @Override
    public String keep(FlowTerm.Keep keep) {
        return "(" + keep.local().name() + " := " + of(keep.value()) + ")";
    }

    @Override
    public String sequence(FlowTerm.Sequence sequence) {
        return sequence.bindings().stream()
                .map(binding -> binding.name() + " = " + of(binding.value()))
                .collect(Collectors.joining("; ", "(", "; " + of(sequence.body()) + ")"));
    }

    @Override
    public String furthest(FlowTerm.Furthest furthest) {
        return "first of " + all(furthest.values()) + " by " + of(furthest.test());
    }

    @Override
    public String anyIndex(FlowTerm.AnyIndex search) {
        return "any " + search.index().name() + " < " + of(search.count()) + ": " + of(search.test());
    }
}
