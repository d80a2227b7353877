package dev.dunder.processor.formulas.lowering;

import com.palantir.javapoet.TypeName;
import dev.dunder.processor.formulas.code.CallCode;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.types.JavaTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** Adds private methods to the generated class, and calls them. */
final class PrivateMethods {
    private final LoweringContext context;

    PrivateMethods(LoweringContext context) {
        this.context = context;
    }

    /**
     * A private method that is wanted.
     *
     * @param purpose its name, unless another method has it
     * @param operands its parameters, with what is given to each
     * @param result the type that it gives
     */
    record Wanted(String purpose, List<Operand> operands, TypeMirror result) {

        /** Copies the list. */
        Wanted {
            operands = List.copyOf(operands);
        }
    }

    /** A parameter of a private method, and its argument. */
    record Operand(String name, TypeMirror type, Code argument) {}

    /** A call of a private method, whose value is made with what comes up in its own body. */
    Code call(Wanted wanted, Function<LoweringContext, Code> value) {
        LoweringContext inside = context.inPrivateMethod();
        Code code = value.apply(inside);
        PrivateMethod method = method(wanted, inside, code);
        context.effects().absorb(inside.effects());
        String name = context.parts().method(method);
        return new CallCode.OwnCall(
                name, wanted.operands().stream().map(Operand::argument).toList());
    }

    private PrivateMethod method(Wanted wanted, LoweringContext inside, Code value) {
        List<TypeMirror> signature = Stream.concat(
                        wanted.operands().stream().map(Operand::type), Stream.of(wanted.result()))
                .toList();
        return new PrivateMethod(
                wanted.purpose(),
                inside.effects().isStatic(),
                TypeVariables.in(signature, types()),
                parameters(wanted),
                types().name(wanted.result()),
                exceptions(inside),
                new MethodBody(inside).returning(value),
                suppressed(signature, inside));
    }

    private List<PrivateMethod.Parameter> parameters(Wanted wanted) {
        return wanted.operands().stream()
                .map(operand -> new PrivateMethod.Parameter(operand.name(), types().name(operand.type())))
                .toList();
    }

    private List<TypeName> exceptions(LoweringContext inside) {
        return inside.effects().thrown().stream().map(types()::name).distinct().toList();
    }

    private List<String> suppressed(List<TypeMirror> signature, LoweringContext inside) {
        Set<String> suppressed = new TreeSet<>(context.effects().suppressed());
        suppressed.addAll(inside.effects().suppressed());
        signature.forEach(type -> suppressed.addAll(context.warnings().ofType(type)));
        return new ArrayList<>(suppressed);
    }

    private JavaTypes types() {
        return context.types();
    }
}
