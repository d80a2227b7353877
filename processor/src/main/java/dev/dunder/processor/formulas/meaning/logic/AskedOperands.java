package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FlowTerm;
import dev.dunder.processor.formulas.meaning.terms.Local;
import dev.dunder.processor.formulas.meaning.terms.OpenChoice;
import dev.dunder.processor.formulas.meaning.terms.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.type.TypeMirror;

/**
 * Operands that are asked for their truth, in the order of the formula; the last one never is. Of a choice without a type,
 * each branch is asked by itself.
 */
final class AskedOperands implements LogicalOperands {
    private final LogicalTools tools;
    private final Operands all;
    private final List<Bound> operands;
    private final List<Term> terms;
    private final Meaning meaning;

    /** Operands with their terms in the type of the whole; without terms, each is what the meaning says. */
    AskedOperands(LogicalTools tools, Operands all, List<Term> terms, Meaning meaning) {
        this.tools = tools;
        this.all = all;
        this.operands = all.bounds();
        this.terms = List.copyOf(terms);
        this.meaning = meaning;
    }

    /** The operands, and the local variables that keep what is asked: one for each type. */
    record Operands(List<Bound> bounds, Map<String, Local> locals) {
        /** Copies the list. */
        Operands {
            bounds = List.copyOf(bounds);
        }
    }

    /** What a value is in the type of the whole. */
    record Meaning(TypeMirror type, Function<Bound, Optional<Term>> of) {}

    @Override
    public Optional<Term> value(int operand) {
        return terms.isEmpty()
                ? OpenChoice.each(operands.get(operand), type(), meaning.of())
                : Optional.of(terms.get(operand));
    }

    @Override
    public Optional<Term> test(int operand) {
        return OpenChoice.each(operands.get(operand), ofTruth(), branch -> test(branch, operand));
    }

    private Optional<Term> test(Bound branch, int operand) {
        return branch.isFixed()
                ? tools.truth().of(branch)
                : own(branch, operand)
                        .flatMap(own ->
                                tools.truth().of(new Bound.Value(new FlowTerm.Keep(local(own), own), branch.span())));
    }

    @Override
    public Optional<Term> decided(int operand) {
        Bound bound = operands.get(operand);
        return bound.open().isPresent() ? Optional.empty() : decided(bound, operand);
    }

    private Optional<Term> decided(Bound branch, int operand) {
        return branch.isFixed()
                ? value(branch, operand)
                : own(branch, operand)
                        .flatMap(own ->
                                meaning.of().apply(new Bound.Value(local(own).read(), branch.span())));
    }

    @Override
    public Optional<Term> branch(int operand, Outcomes outcomes) {
        return OpenChoice.each(operands.get(operand), type(), branch -> branch(branch, operand, outcomes));
    }

    private Optional<Term> branch(Bound branch, int operand, Outcomes outcomes) {
        return decided(branch, operand)
                .flatMap(own -> test(branch, operand)
                        .map(asked -> new FlowTerm.Choice(
                                asked, outcomes.yes().orElse(own), outcomes.no().orElse(own), type())));
    }

    @Override
    public boolean isShared(int one, int other) {
        Optional<Local> first = kept(one);
        return first.isPresent() && first.equals(kept(other));
    }

    private Optional<Local> kept(int operand) {
        Bound bound = operands.get(operand);
        return bound.isFixed() || bound.open().isPresent()
                ? Optional.empty()
                : own(bound, operand).map(this::local);
    }

    /** All operands of one type share a variable: the one that decides is always the last that was asked. */
    private Local local(Term own) {
        return all.locals()
                .computeIfAbsent(
                        own.type().toString(), none -> tools.context().scope().temporary("value", own.type()));
    }

    /** What is asked, in its own type, or in that of the whole where a value of its own type would not become that. */
    private Optional<Term> own(Bound branch, int operand) {
        if (terms.isEmpty()) {
            return tools.conversions().natural(branch).value().map(Bound.Value::term);
        }
        return branch.value()
                .filter(value -> !Conversions.isNull(value) && isConvertible(value))
                .map(Bound.Value::term)
                .or(() -> value(branch, operand));
    }

    /** A branch of an operand, or the operand itself, in the type of the whole. */
    private Optional<Term> value(Bound branch, int operand) {
        return branch.equals(operands.get(operand))
                ? value(operand)
                : meaning.of().apply(branch);
    }

    private boolean isConvertible(Bound.Value value) {
        return meaning.of()
                .apply(new Bound.Value(new Local("value", value.type()).read(), value.span()))
                .isPresent();
    }

    @Override
    public TypeMirror type() {
        return meaning.type();
    }

    @Override
    public TypeMirror ofTruth() {
        return tools.context().types().ofTruth();
    }
}
