package dev.dunder.processor.formulas.lowering;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.formulas.code.CallCode;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.meaning.terms.CallTerm;
import dev.dunder.processor.formulas.meaning.terms.Callee;
import dev.dunder.processor.formulas.types.Overload;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** Lowers calls of methods, whose operands may stand in another order than the formula evaluates them in. */
final class CallLowering implements CallTerm.Visitor<Code> {
    private final LoweringContext context;
    private final EvaluationOrder order;
    private final FunctionLowering functions;
    private final MeantMethod meant;
    private final TermLowering terms;

    CallLowering(TermLowering terms, LoweringContext context, EvaluationOrder order) {
        this.terms = terms;
        this.context = context;
        this.order = order;
        this.functions = new FunctionLowering(terms, context, order);
        this.meant = new MeantMethod(context);
    }

    @Override
    public Code intrinsic(CallTerm.Intrinsic intrinsic) {
        return functions.intrinsic(intrinsic);
    }

    @Override
    public Code invocation(CallTerm.Invocation invocation) {
        context.effects().suppress(warnings(invocation));
        Code call = invocation.callee().isExchanged() ? exchanged(invocation) : inOrder(invocation);
        context.effects().raise(invocation.callee().method().thrown());
        return call;
    }

    private Code inOrder(CallTerm.Invocation invocation) {
        List<Code> codes = invocation.operands().stream()
                .map(operand -> terms.exactly(operand.term()))
                .toList();
        return written(invocation.callee(), meant.of(invocation, codes));
    }

    /** What follows the two operands is a constant, which each method reads by itself. */
    private Code exchanged(CallTerm.Invocation invocation) {
        List<String> names = List.of("left", "right");
        List<EvaluationOrder.Operand> operands = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            CallTerm.Operand operand = invocation.operands().get(i);
            operands.add(new EvaluationOrder.Operand(names.get(i), operand.parameter(), operand.term()));
        }
        List<Code> rest = invocation.operands().stream()
                .skip(names.size())
                .map(operand -> terms.exactly(operand.term()))
                .toList();
        Overload method = invocation.callee().method();
        return order.exchanged(new EvaluationOrder.Exchange(
                method.name().replace("_", ""),
                operands,
                codes -> written(
                        invocation.callee(),
                        meant.of(
                                invocation,
                                Stream.concat(codes.stream(), rest.stream()).toList())),
                method.result()));
    }

    private Code written(Callee callee, List<Code> codes) {
        List<Code> ordered = callee.inMethodsOrder(codes);
        Overload method = callee.method();
        return switch (callee.kind()) {
            case INSTANCE -> new CallCode.Call(ordered.get(0), method.name(), ordered.subList(1, ordered.size()));
            case STATIC -> ofStatic(method, ordered);
            case OWN -> method.isStatic() ? ofStatic(method, ordered) : ofOwn(method, ordered);
            case CONSTRUCTOR ->
                new CallCode.Creation(
                        ClassName.get(method.owner()),
                        !method.owner().getTypeParameters().isEmpty(),
                        ordered);
        };
    }

    private static Code ofStatic(Overload method, List<Code> arguments) {
        return new CallCode.StaticCall(ClassName.get(method.owner()), method.name(), arguments);
    }

    private Code ofOwn(Overload method, List<Code> arguments) {
        context.effects().needObject();
        return new CallCode.OwnCall(method.name(), arguments);
    }

    private Set<String> warnings(CallTerm.Invocation invocation) {
        Overload method = invocation.callee().method();
        List<TypeMirror> given = invocation.arguments().stream()
                .map(operand -> operand.term().type())
                .toList();
        return switch (invocation.callee().kind()) {
            case INSTANCE ->
                context.warnings().ofMethod(invocation.receiver().term().type(), method, given);
            case STATIC, CONSTRUCTOR -> context.warnings().ofStatic(method, given);
            case OWN -> context.warnings().ofMethod(context.environment().self(), method, given);
        };
    }
}
