package dev.dunder.processor.formulas.lowering;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.formulas.code.CallCode;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.OperatorCode;
import dev.dunder.processor.formulas.meaning.terms.FlowTerm;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Lowers what decides how often parts are evaluated: choices, kept values, and bodies that name their operands. */
final class FlowLowering implements FlowTerm.Visitor<Code> {
    private final TermLowering terms;
    private final LoweringContext context;
    private final PrivateMethods methods;

    FlowLowering(TermLowering terms, LoweringContext context, PrivateMethods methods) {
        this.terms = terms;
        this.context = context;
        this.methods = methods;
    }

    @Override
    public Code part(FlowTerm.Part part) {
        Code code = terms.exactly(part.value());
        context.effects().step(part.span().in(context.source().text()), code);
        return code;
    }

    @Override
    public Code choice(FlowTerm.Choice choice) {
        return new ChoiceLowering(terms, context.types()).code(choice);
    }

    @Override
    public Code keep(FlowTerm.Keep keep) {
        Code value = terms.exactly(keep.value());
        context.effects().declare(keep.local());
        return new OperatorCode.Assignment(keep.local().name(), value);
    }

    @Override
    public Code sequence(FlowTerm.Sequence sequence) {
        return isInline(sequence) ? inline(sequence) : viaMethod(sequence);
    }

    private static boolean isInline(FlowTerm.Sequence sequence) {
        long computed = sequence.bindings().stream()
                .filter(binding -> !binding.value().isFixed())
                .count();
        return switch (sequence.reading()) {
            case ONCE -> computed <= 1;
            case AGAIN -> computed == 0;
            case BY_NAME -> false;
        };
    }

    private Code inline(FlowTerm.Sequence sequence) {
        Map<String, Code> read = sequence.bindings().stream()
                .collect(Collectors.toMap(FlowTerm.Binding::name, binding -> terms.code(binding.value())));
        return terms.reading(read).code(sequence.body());
    }

    private Code viaMethod(FlowTerm.Sequence sequence) {
        List<PrivateMethods.Operand> operands = sequence.bindings().stream()
                .map(binding ->
                        new PrivateMethods.Operand(binding.name(), binding.type(), terms.exactly(binding.value())))
                .toList();
        return methods.call(
                new PrivateMethods.Wanted(
                        sequence.purpose(), operands, sequence.body().type()),
                inside -> terms.inPrivateMethod(inside).code(sequence.body()));
    }

    @Override
    public Code furthest(FlowTerm.Furthest furthest) {
        List<Code> values = furthest.values().stream().map(terms::exactly).toList();
        boolean isOrderSeen = furthest.values().stream().skip(2).anyMatch(value -> !value.isFixed());
        return isOrderSeen
                ? afterAll(furthest, values)
                : values.stream().reduce(further(furthest, methods)).orElseThrow();
    }

    /** Compares two values, in a method that reads each as often as it needs. */
    private BinaryOperator<Code> further(FlowTerm.Furthest furthest, PrivateMethods where) {
        TypeMirror type = furthest.type();
        return (best, next) -> where.call(
                new PrivateMethods.Wanted(
                        furthest.purpose(),
                        List.of(
                                new PrivateMethods.Operand("best", type, best),
                                new PrivateMethods.Operand("next", type, next)),
                        type),
                inside -> new OperatorCode.Choice(
                        terms.inPrivateMethod(inside).code(furthest.test()),
                        new Code.Name("next"),
                        new Code.Name("best")));
    }

    /** Python compares after all arguments have been evaluated: a method of as many parameters takes them first. */
    private Code afterAll(FlowTerm.Furthest furthest, List<Code> values) {
        List<PrivateMethods.Operand> operands = IntStream.range(0, values.size())
                .mapToObj(i -> new PrivateMethods.Operand("value" + (i + 1), furthest.type(), values.get(i)))
                .toList();
        return methods.call(
                new PrivateMethods.Wanted(furthest.purpose(), operands, furthest.type()),
                inside -> operands.stream()
                        .<Code>map(operand -> new Code.Name(operand.name()))
                        .reduce(further(furthest, new PrivateMethods(inside)))
                        .orElseThrow());
    }

    @Override
    public Code anyIndex(FlowTerm.AnyIndex search) {
        Code count = terms.code(search.count());
        boolean isInt = search.index().type().getKind() == TypeKind.INT;
        Class<?> stream = isInt ? IntStream.class : LongStream.class;
        Code range = Code.ofStatic(ClassName.get(stream), "range", Code.literal("0"), count);
        return range.call("anyMatch", new CallCode.Lambda(search.index().name(), terms.code(search.test())));
    }
}
