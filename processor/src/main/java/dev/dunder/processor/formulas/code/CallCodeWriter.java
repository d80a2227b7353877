package dev.dunder.processor.formulas.code;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Writes calls: a chain of them breaks before its points, a single one between its arguments. */
final class CallCodeWriter implements CallCode.Visitor<CodeBlock> {
    private final Layout layout;

    CallCodeWriter(Layout layout) {
        this.layout = layout;
    }

    @Override
    public CodeBlock staticCall(CallCode.StaticCall call) {
        return CodeBlock.of("$T.$L$L", call.type(), call.method(), arguments(call.arguments(), layout.isBroken(call)));
    }

    @Override
    public CodeBlock ownCall(CallCode.OwnCall call) {
        return CodeBlock.of("$L$L", call.method(), arguments(call.arguments(), layout.isBroken(call)));
    }

    @Override
    public CodeBlock creation(CallCode.Creation creation) {
        String diamond = creation.isGeneric() ? "<>" : "";
        return CodeBlock.of(
                "new $T$L$L", creation.type(), diamond, arguments(creation.arguments(), layout.isBroken(creation)));
    }

    @Override
    public CodeBlock call(CallCode.Call call) {
        boolean isBroken = layout.isBroken(call);
        boolean isChain = call.target().isCallInChain();
        CodeBlock arguments = isChain
                ? new CallCodeWriter(layout.inner(isBroken)).arguments(call.arguments(), false)
                : arguments(call.arguments(), isBroken);
        String point = isChain && isBroken ? layout.newLine() + "." : ".";
        return CodeBlock.of(
                "$L" + point + "$L$L", layout.within(call.target(), Code.PRIMARY), call.method(), arguments);
    }

    @Override
    public CodeBlock lambda(CallCode.Lambda lambda) {
        return CodeBlock.of("$L -> $L", lambda.parameter(), layout.text(lambda.body()));
    }

    private CodeBlock arguments(List<Code> arguments, boolean isBroken) {
        String first = isBroken && !arguments.isEmpty() ? layout.newLine() : "";
        Layout inner = layout.inner(isBroken);
        CodeBlock.Builder all = CodeBlock.builder().add("(" + first);
        for (int i = 0; i < arguments.size(); i++) {
            all.add((i == 0 ? "" : "," + layout.gap(isBroken)) + "$L", inner.text(arguments.get(i)));
        }
        return all.add(")").build();
    }
}
