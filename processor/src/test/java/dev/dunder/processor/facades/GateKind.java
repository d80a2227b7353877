package dev.dunder.processor.facades;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.members.Method;
import java.util.List;

/** A kind of facade as monitors are one: each method passes a gate, which facades of results share. */
final class GateKind implements FacadeKind {
    private static final ClassName GATE = ClassName.get("shop", "Gate");

    /** Passes the gate before the body, and leaves it after the body in any case. */
    static CodeBlock guard(GuardWriter.Guarded guarded, CodeBlock body) {
        return switch (guarded.use()) {
            case NONE -> body;
            case READ -> guard(guarded.state().get(0), "read", body);
            case WRITE -> guard(guarded.state().get(0), "write", body);
        };
    }

    private static CodeBlock guard(CodeBlock gate, String method, CodeBlock body) {
        return CodeBlock.builder()
                .addStatement("$L.$L()", gate, method)
                .beginControlFlow("try")
                .add(body)
                .nextControlFlow("finally")
                .addStatement("$L.leave()", gate)
                .endControlFlow()
                .build();
    }

    @Override
    public String nameOf(String member) {
        return member;
    }

    @Override
    public boolean keepsNames() {
        return true;
    }

    @Override
    public boolean isExtensible() {
        return false;
    }

    @Override
    public boolean showsInstance() {
        return false;
    }

    @Override
    public InstanceUse useOf(Method method) {
        return method.parameterTypes().isEmpty() ? InstanceUse.READ : InstanceUse.WRITE;
    }

    @Override
    public List<StateField> state() {
        return List.of(new StateField("gate", GATE, CodeBlock.of("new $T()", GATE)));
    }

    @Override
    public List<String> ownMethods() {
        return List.of("await()");
    }

    @Override
    public String description() {
        return "behind a gate";
    }

    @Override
    public String clashRemedy() {
        return "or take one out with @Omit";
    }

    @Override
    public List<Problem> problems(FacadeDeclaration declaration) {
        return List.of();
    }
}
