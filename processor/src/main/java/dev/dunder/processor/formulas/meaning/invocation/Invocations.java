package dev.dunder.processor.formulas.meaning.invocation;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.lowering.CallWarnings;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.Diagnostics;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.FormulaSource;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.Overload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Calls the methods that were chosen, with arguments in the types of their parameters. */
public final class Invocations {
    private final FormulaContext surroundings;
    private final Conversions conversions;
    private final InvocationRules rules;
    private final Diagnostics notes;
    private final CallWarnings warnings;

    public Invocations(FormulaContext surroundings, FormulaSource task, Conversions conversions, Diagnostics notes) {
        this.surroundings = surroundings;
        this.conversions = conversions;
        this.rules = new InvocationRules(surroundings.types(), task, notes);
        this.notes = notes;
        this.warnings = new CallWarnings(surroundings.types());
    }

    /** A call of a method of a value. */
    public Bound ofMethod(Bound.Value target, Overload chosen, List<Bound> arguments, Span span) {
        notes.suppress(warnings.ofMethod(target.type(), chosen, types(arguments)));
        return called(chosen, arguments, span, codes -> new Code.Call(target.code(), chosen.name(), codes));
    }

    /** A call of a static method. */
    public Bound ofStatic(Overload chosen, List<Bound> arguments, Span span) {
        notes.suppress(warnings.ofStatic(chosen, types(arguments)));
        return called(chosen, arguments, span, codes -> ofStatic(chosen, codes));
    }

    /** A call of a method of the formulas' own interface. */
    Bound ofOwn(Overload chosen, List<Bound> arguments, Span span) {
        boolean isOfInterface = chosen.isStatic();
        notes.suppress(warnings.ofMethod(surroundings.self(), chosen, types(arguments)));
        return called(
                chosen,
                arguments,
                span,
                codes -> isOfInterface ? ofStatic(chosen, codes) : new Code.OwnCall(chosen.name(), codes));
    }

    /** A new object. */
    Bound ofConstructor(Overload chosen, List<Bound> arguments, Span span) {
        notes.suppress(warnings.ofStatic(chosen, types(arguments)));
        boolean isGeneric = !chosen.owner().getTypeParameters().isEmpty();
        ClassName type = ClassName.get(chosen.owner());
        return called(chosen, arguments, span, codes -> new Code.Creation(type, isGeneric, codes));
    }

    private List<TypeMirror> types(List<Bound> operands) {
        return operands.stream().map(conversions::type).toList();
    }

    /** The call of a static method, by its class. */
    public static Code ofStatic(Overload method, List<Code> arguments) {
        return new Code.StaticCall(ClassName.get(method.owner()), method.name(), arguments);
    }

    private Bound called(Overload chosen, List<Bound> arguments, Span span, Function<List<Code>, Code> call) {
        return called(chosen, chosen, arguments, span, call);
    }

    /** A call, from the code of its arguments; {@code own} is the method as messages name it. */
    public Bound called(
            Overload chosen, Overload own, List<Bound> arguments, Span span, Function<List<Code>, Code> call) {
        Optional<List<Code>> codes = codes(arguments, chosen);
        if (codes.isEmpty() || !rules.isFine(chosen, own, span)) {
            return new Bound.Failed(span);
        }
        return new Bound.Value(call.apply(codes.get()), chosen.result(), false, span);
    }

    private Optional<List<Code>> codes(List<Bound> operands, Overload chosen) {
        List<Code> codes = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            Bound operand = operands.get(i);
            TypeMirror parameter = chosen.parameters().get(i);
            boolean isInexact =
                    i == operands.size() - 1 && isInexactArray(chosen, conversions.type(operand), parameter);
            conversions
                    .toParameter(operand, parameter)
                    .map(code -> isInexact ? new Code.Cast(types().erasedName(parameter), code) : code)
                    .ifPresent(codes::add);
        }
        return codes.size() == operands.size() ? Optional.of(codes) : Optional.empty();
    }

    /** Whether javac asks for a cast: what is given as the whole array could be meant as one element of it. */
    private boolean isInexactArray(Overload chosen, TypeMirror given, TypeMirror parameter) {
        boolean isWhole = chosen.element().isVarArgs()
                && !chosen.isSpread()
                && chosen.parameters().size()
                        == chosen.element().getParameters().size();
        return isWhole
                && types().isReference(types().component(parameter))
                && (given.getKind() == TypeKind.NULL
                        || (types().isErasedSubtype(given, types().component(parameter))
                                && !types().isSameErasure(given, parameter)));
    }

    private JavaTypes types() {
        return surroundings.types();
    }
}
