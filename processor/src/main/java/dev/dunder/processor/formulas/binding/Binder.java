package dev.dunder.processor.formulas.binding;

import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.syntax.Expression;
import dev.dunder.processor.formulas.syntax.Span;
import dev.dunder.processor.formulas.syntax.UnarySign;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import dev.dunder.processor.operators.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Binds the nodes of a formula's tree, each by the class that knows its kind. */
final class Binder {
    private final JavaTypes types;
    private final Notes notes;
    private final Numbers numbers;
    private final Arithmetic arithmetic;
    private final Conversions conversions;
    private final Dispatch dispatch;
    private final Catalogue catalogue;
    private final Comparisons comparisons;
    private final Logic logic;
    private final LogicalValues logicalValues;
    private final Names names;
    private final Attributes attributes;
    private final BuiltIns builtIns;
    private final Calls calls;
    private final Subscripts subscripts;

    Binder(Surroundings surroundings, Task task, Notes notes) {
        this.types = surroundings.types();
        this.notes = notes;
        UntypedNumbers untyped = new UntypedNumbers(new Constants(task.settings(), surroundings.parts(), notes));
        this.numbers = new Numbers(types, untyped);
        DecimalArithmetic decimals = new DecimalArithmetic(task.settings(), surroundings.parts(), notes);
        this.arithmetic = new Arithmetic(numbers, decimals, task.settings(), notes);
        this.conversions = new Conversions(types, numbers, untyped);
        Invocations invocations = new Invocations(surroundings, task, conversions, notes);
        this.dispatch = new Dispatch(surroundings, conversions, invocations, notes);
        this.catalogue = new Catalogue(types, numbers, conversions, invocations);
        Truth truth = new Truth(types, task, numbers, conversions, dispatch, invocations);
        Membership membership = new Membership(surroundings, numbers, conversions, dispatch, invocations);
        this.comparisons = new Comparisons(types, numbers, membership, conversions, dispatch, notes);
        Branches branches = new Branches(types, numbers, conversions, notes);
        this.logic = new Logic(this, truth, branches, surroundings);
        this.logicalValues = new LogicalValues(this, truth, branches, surroundings, notes);
        this.names = new Names(surroundings, task, notes);
        this.attributes = new Attributes(surroundings, names, invocations, notes);
        this.builtIns = new BuiltIns(
                new NumberBuiltIns(types, numbers, arithmetic, conversions, decimals),
                new ObjectBuiltIns(types, numbers, truth, conversions, dispatch),
                new Extremes(task, numbers, branches, conversions, dispatch, invocations, notes),
                notes);
        this.calls =
                new Calls(surroundings, this, names, attributes, builtIns, conversions, dispatch, invocations, notes);
        this.subscripts = new Subscripts(types, this, numbers, conversions, dispatch, notes);
    }

    /** The whole formula as a value of the type that its method gives; empty where something is wrong, which is noted. */
    Optional<Code> bind(Expression formula, TypeMirror result) {
        Bound bound = root(formula, result);
        if (!(bound instanceof Bound.Value) && !(bound instanceof Bound.Untyped)) {
            return Optional.empty();
        }
        int before = notes.mistakes().size();
        Optional<Code> code = Conversions.isNull(bound) && Conversions.isPrimitive(result)
                ? Optional.empty()
                : conversions.to(result, bound);
        notes.suppress(new CallWarnings(types).ofConversion(conversions.type(bound), result));
        if (code.isEmpty()
                && notes.mistakes().size() == before
                && !notes.isWaiting(List.of(result, conversions.type(bound)))) {
            notes.fail(
                    wrongResult(bound, result),
                    formula.span(),
                    conversions.inWords(bound),
                    types.inWords(result),
                    remedy(bound, result));
        }
        return code;
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

    private BindingProblem wrongResult(Bound bound, TypeMirror result) {
        return numbers.isNumber(bound) && types.number(result).isPresent()
                ? BindingProblem.LOSSY_RESULT
                : BindingProblem.WRONG_RESULT;
    }

    private String remedy(Bound bound, TypeMirror result) {
        String found = conversions.inWords(bound);
        if (Conversions.isNull(bound)) {
            return "change the method's result to a type that can be null, or write a value";
        }
        if (types.isString(result)) {
            return "write str(…) around it, or change the method's result to " + found;
        }
        if (!numbers.isNumber(bound) || types.number(result).isEmpty()) {
            boolean isCounted = bound instanceof Bound.Value value
                    && types.isTruth(value.type())
                    && types.number(result).isPresent();
            String converted = types.isTruth(result) ? "write bool(…) around it, or " : "";
            return (isCounted ? "write int(…) around it, or " : converted)
                    + "change the method's result to %s".formatted(found);
        }
        String change = "change the method's result to " + found;
        if (types.unboxed(result).getKind() == TypeKind.SHORT
                || types.unboxed(result).getKind() == TypeKind.BYTE) {
            return change;
        }
        return switch (types.number(result).get()) {
            case FLOAT -> change;
            case DOUBLE -> "write float(…) around it, or " + change;
            case BIG_DECIMAL -> "calculate in BigDecimal from the start, or " + change;
            default -> "write int(…) or round(…) around it, or " + change;
        };
    }

    /** A part that must have a value: a class is none. */
    Bound bind(Expression expression) {
        Bound bound = bindTarget(expression);
        return bound instanceof Bound.ClassName type ? names.notAValue(type) : bound;
    }

    /** A part of which a member may be wanted: it may be a class. */
    Bound bindTarget(Expression expression) {
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
            return unary(unary);
        } else if (expression instanceof Expression.Binary binary) {
            return binary(binary, bind(binary.left()), bind(binary.right()));
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

    private Bound unary(Expression.Unary unary) {
        Bound operand = bind(unary.operand());
        if (operand instanceof Bound.Failed) {
            return operand;
        }
        boolean isNegatedFraction = unary.sign() == UnarySign.INVERT && UntypedNumbers.hasFraction(operand);
        if (operand instanceof Bound.Literal && !isNegatedFraction) {
            return new Bound.Literal(unary);
        }
        Optional<Bound> bound = numbers.isNumber(operand)
                ? ofNumber(unary, conversions.natural(operand))
                : dispatch.ofFirst(
                        Operator.valueOf(unary.sign().name()), List.of(operand), unary.span(), signOf(unary));
        return bound.orElseGet(() -> noUnary(unary, operand));
    }

    private Optional<Bound> ofNumber(Expression.Unary unary, Bound operand) {
        return operand instanceof Bound.Value value
                ? arithmetic.unary(unary.sign(), value, unary.span())
                : Optional.of(operand);
    }

    private static Span signOf(Expression.Unary unary) {
        return new Span(unary.span().start(), unary.span().start() + 1);
    }

    private Bound noUnary(Expression.Unary unary, Bound operand) {
        return dispatch.missing(
                Operator.valueOf(unary.sign().name()), unary.sign().symbol(), List.of(operand), signOf(unary));
    }

    private Bound binary(Expression.Binary binary, Bound left, Bound right) {
        if (left instanceof Bound.Failed || right instanceof Bound.Failed) {
            return new Bound.Failed(binary.span());
        }
        if (numbers.isNumber(left) && numbers.isNumber(right)) {
            boolean areLiterals = left instanceof Bound.Literal && right instanceof Bound.Literal;
            return areLiterals ? new Bound.Literal(binary) : arithmetic.binary(binary, left, right);
        }
        Operator operator = Operator.valueOf(binary.sign().name());
        List<Bound> operands = List.of(left, right);
        return dispatch.binary(operator, operands, binary.span(), binary.at())
                .or(() -> catalogue.bind(binary, left, right))
                .orElseGet(() -> dispatch.missing(operator, binary.sign().symbol(), operands, binary.at()));
    }
}
