package dev.dunder.processor.formulas.meaning;

import dev.dunder.processor.formulas.meaning.builtins.BuiltInTools;
import dev.dunder.processor.formulas.meaning.builtins.BuiltIns;
import dev.dunder.processor.formulas.meaning.calls.Attributes;
import dev.dunder.processor.formulas.meaning.calls.Callables;
import dev.dunder.processor.formulas.meaning.calls.Calls;
import dev.dunder.processor.formulas.meaning.calls.Names;
import dev.dunder.processor.formulas.meaning.containers.ItemOperator;
import dev.dunder.processor.formulas.meaning.containers.SliceOperator;
import dev.dunder.processor.formulas.meaning.containers.Subscripts;
import dev.dunder.processor.formulas.meaning.dispatch.Dispatch;
import dev.dunder.processor.formulas.meaning.dispatch.Operations;
import dev.dunder.processor.formulas.meaning.invocation.Invocations;
import dev.dunder.processor.formulas.meaning.invocation.MethodCalls;
import dev.dunder.processor.formulas.meaning.logic.Branches;
import dev.dunder.processor.formulas.meaning.logic.ComparisonOperators;
import dev.dunder.processor.formulas.meaning.logic.Comparisons;
import dev.dunder.processor.formulas.meaning.logic.Logic;
import dev.dunder.processor.formulas.meaning.logic.LogicalValues;
import dev.dunder.processor.formulas.meaning.logic.Truth;
import dev.dunder.processor.formulas.meaning.numbers.Calculator;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.Numbers;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.Parts;

/** Makes the classes that bind one kind of node each, for one context. */
final class Rooms {
    private final FormulaContext context;
    private final Parts parts;
    private final Calculator calculator;
    private final Invocations invocations;
    private final Dispatch dispatch;
    private final Truth truth;
    private final Branches branches;
    private final Names names;
    private final Attributes attributes;

    Rooms(FormulaContext context, Parts parts) {
        this.context = context;
        this.parts = parts;
        this.calculator = Calculator.of(context);
        this.invocations = new Invocations(context, conversions());
        this.dispatch = new Dispatch(context, calculator, invocations);
        this.truth = new Truth(context, numbers(), conversions(), dispatch);
        this.branches = new Branches(context, numbers(), conversions());
        this.names = new Names(context);
        this.attributes = new Attributes(context, names, invocations);
    }

    private Numbers numbers() {
        return calculator.numbers();
    }

    /** Types for values. */
    Conversions conversions() {
        return calculator.conversions();
    }

    /** Literals. */
    LiteralBinder literals() {
        return new LiteralBinder(context.types(), conversions());
    }

    /** What names mean. */
    Names names() {
        return names;
    }

    /** {@code x.name}. */
    Attributes attributes() {
        return attributes;
    }

    /** The type that the method gives. */
    Results results() {
        return new Results(context, numbers(), conversions());
    }

    /** Unary and binary operators. */
    Operations operations() {
        return new Operations(calculator, dispatch);
    }

    /** Comparisons, and chains of them. */
    Comparisons comparisons() {
        return new Comparisons(context, parts, new ComparisonOperators(context, numbers(), conversions(), dispatch));
    }

    /** {@code not}, and conditions. */
    Logic logic() {
        return new Logic(context, parts, truth, branches);
    }

    /** {@code and} and {@code or} as values. */
    LogicalValues logicalValues() {
        return new LogicalValues(context, parts, truth, branches);
    }

    /** {@code f(…)}. */
    Calls calls() {
        BuiltIns builtIns = new BuiltIns(new BuiltInTools(context, calculator, truth, branches, dispatch));
        MethodCalls methods = new MethodCalls(context, conversions(), invocations);
        return new Calls(context, parts, new Callables(names, attributes, builtIns, conversions(), methods, dispatch));
    }

    /** {@code x[…]}. */
    Subscripts subscripts() {
        return new Subscripts(
                context,
                parts,
                new ItemOperator(context, numbers(), conversions(), dispatch),
                new SliceOperator(context, parts, numbers(), conversions()));
    }
}
