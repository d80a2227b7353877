package dev.dunder.processor.formulas.meaning;

import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.lowering.PrivateMethods;
import dev.dunder.processor.formulas.meaning.builtins.BuiltIns;
import dev.dunder.processor.formulas.meaning.builtins.ExtremeBuiltIns;
import dev.dunder.processor.formulas.meaning.builtins.NumberBuiltIns;
import dev.dunder.processor.formulas.meaning.builtins.ObjectBuiltIns;
import dev.dunder.processor.formulas.meaning.calls.Attributes;
import dev.dunder.processor.formulas.meaning.calls.Calls;
import dev.dunder.processor.formulas.meaning.calls.Names;
import dev.dunder.processor.formulas.meaning.containers.ContainsOperator;
import dev.dunder.processor.formulas.meaning.containers.Subscripts;
import dev.dunder.processor.formulas.meaning.dispatch.Catalogue;
import dev.dunder.processor.formulas.meaning.dispatch.Dispatch;
import dev.dunder.processor.formulas.meaning.dispatch.Operations;
import dev.dunder.processor.formulas.meaning.dispatch.OperatorCalls;
import dev.dunder.processor.formulas.meaning.invocation.Invocations;
import dev.dunder.processor.formulas.meaning.logic.Branches;
import dev.dunder.processor.formulas.meaning.logic.Comparisons;
import dev.dunder.processor.formulas.meaning.logic.Logic;
import dev.dunder.processor.formulas.meaning.logic.LogicalValues;
import dev.dunder.processor.formulas.meaning.logic.Truth;
import dev.dunder.processor.formulas.meaning.numbers.Arithmetic;
import dev.dunder.processor.formulas.meaning.numbers.Constants;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.DecimalArithmetic;
import dev.dunder.processor.formulas.meaning.numbers.Numbers;
import dev.dunder.processor.formulas.meaning.numbers.UntypedNumbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.Diagnostics;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.FormulaSource;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Binds the nodes of a formula's tree, each by the class that knows its kind. */
public final class Binder {
    private final JavaTypes types;
    private final Diagnostics notes;
    private final Conversions conversions;
    private final Results results;
    private final Operations operations;
    private final Comparisons comparisons;
    private final Logic logic;
    private final LogicalValues logicalValues;
    private final Names names;
    private final Attributes attributes;
    private final Calls calls;
    private final Subscripts subscripts;

    Binder(FormulaContext surroundings, FormulaSource task, Diagnostics notes) {
        this.types = surroundings.types();
        this.notes = notes;
        UntypedNumbers untyped = new UntypedNumbers(new Constants(task.settings(), surroundings.parts(), notes));
        Numbers numbers = new Numbers(types, untyped);
        DecimalArithmetic decimals = new DecimalArithmetic(task.settings(), surroundings.parts(), notes);
        Arithmetic arithmetic = new Arithmetic(numbers, decimals, task.settings(), notes);
        this.conversions = new Conversions(types, numbers, untyped);
        this.results = new Results(types, numbers, conversions, notes);
        Invocations invocations = new Invocations(surroundings, task, conversions, notes);
        PrivateMethods methods = new PrivateMethods(surroundings, notes);
        OperatorCalls operatorCalls = new OperatorCalls(types, conversions, invocations, methods, notes);
        Dispatch dispatch = new Dispatch(surroundings, conversions, operatorCalls, notes);
        Catalogue catalogue = new Catalogue(types, numbers, conversions, methods);
        this.operations = new Operations(numbers, arithmetic, conversions, dispatch, catalogue);
        Truth truth = new Truth(types, task, numbers, conversions, dispatch, methods);
        ContainsOperator membership = new ContainsOperator(surroundings, numbers, conversions, dispatch, methods);
        this.comparisons = new Comparisons(types, numbers, membership, conversions, dispatch, notes);
        Branches branches = new Branches(types, numbers, conversions, notes);
        this.logic = new Logic(this, truth, branches, surroundings);
        this.logicalValues = new LogicalValues(this, truth, branches, surroundings, notes);
        this.names = new Names(surroundings, task, notes);
        this.attributes = new Attributes(surroundings, names, invocations, notes);
        BuiltIns builtIns = new BuiltIns(
                new NumberBuiltIns(types, numbers, arithmetic, conversions, decimals),
                new ObjectBuiltIns(types, numbers, truth, conversions, dispatch),
                new ExtremeBuiltIns(task, numbers, branches, conversions, dispatch, methods, notes),
                notes);
        this.calls =
                new Calls(surroundings, this, names, attributes, builtIns, conversions, dispatch, invocations, notes);
        this.subscripts = new Subscripts(types, this, numbers, conversions, dispatch, notes);
    }

    /** The whole formula as a value of the type that its method gives; empty where something is wrong, which is noted. */
    public Optional<Code> bind(Expression formula, TypeMirror result) {
        return results.convert(formula.span(), root(formula, result), result);
    }

    private Bound root(Expression formula, TypeMirror result) {
        boolean isConverting = formula instanceof Expression.Call call
                && call.function() instanceof Expression.Name name
                && List.of("int", "round").contains(name.identifier());
        if (!isConverting) {
            return bind(formula);
        }
        Expression.Call call = (Expression.Call) formula;
        Optional<NumberType> wanted = call.arguments().size() == 1 ? types.number(result) : Optional.empty();
        return stepped(formula, calls.bind(call, wanted));
    }

    /** A part that must have a value: a class is none. */
    public Bound bind(Expression expression) {
        Bound bound = bindTarget(expression);
        return bound instanceof Bound.ClassName type ? names.notAValue(type) : bound;
    }

    /** A part of which a member may be wanted: it may be a class. */
    public Bound bindTarget(Expression expression) {
        return stepped(expression, node(expression));
    }

    private Bound stepped(Expression expression, Bound bound) {
        boolean isStep = !(expression instanceof Expression.Name) && !(expression instanceof Expression.TextLiteral);
        if (isStep && bound instanceof Bound.Value value) {
            notes.step(expression.span(), value.code());
        }
        return bound;
    }

    private Bound node(Expression expression) {
        if (expression instanceof Expression.Name name) {
            return names.bind(name);
        } else if (expression instanceof Expression.Attribute attribute) {
            return attributes.bind(attribute, bindTarget(attribute.target()));
        } else if (expression instanceof Expression.Call call) {
            return calls.bind(call, Optional.empty());
        } else if (expression instanceof Expression.Subscript subscript) {
            return subscripts.bind(subscript);
        } else if (expression instanceof Expression.Unary unary) {
            return operations.unary(unary, bind(unary.operand()));
        } else if (expression instanceof Expression.Binary binary) {
            return operations.binary(binary, bind(binary.left()), bind(binary.right()));
        } else if (expression instanceof Expression.Comparison comparison) {
            return comparison(comparison);
        }
        return logical(expression);
    }

    private Bound logical(Expression expression) {
        if (expression instanceof Expression.Not not) {
            return logic.not(not);
        } else if (expression instanceof Expression.Logical logical) {
            return logicalValues.bind(logical);
        } else if (expression instanceof Expression.Conditional conditional) {
            return logic.conditional(conditional);
        }
        return literal(expression);
    }

    private Bound literal(Expression expression) {
        if (expression instanceof Expression.TextLiteral text) {
            return new Bound.Value(new Code.Text(text.value()), types.ofText(), true, text.span());
        } else if (expression instanceof Expression.TruthLiteral truth) {
            return new Bound.Value(Code.literal(String.valueOf(truth.value())), types.ofTruth(), true, truth.span());
        } else if (expression instanceof Expression.NullLiteral nothing) {
            return conversions.nothing(nothing.span());
        }
        return new Bound.Literal(expression);
    }

    private Bound comparison(Expression.Comparison comparison) {
        List<Bound> operands = new ArrayList<>(List.of(bind(comparison.first())));
        comparison.links().forEach(link -> operands.add(bind(link.operand())));
        return operands.stream().anyMatch(Bound.Failed.class::isInstance)
                ? new Bound.Failed(comparison.span())
                : comparisons.bind(comparison, operands);
    }
}
