package dev.dunder.processor.formulas.code;

import com.palantir.javapoet.TypeName;
import java.util.List;

/** A call in Java, or a lambda. */
public sealed interface CallCode extends Code {

    /** What a visitor makes of it. */
    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Code.Visitor<R> visitor) {
        return visitor.call(this);
    }

    /** Takes expressions of this kind apart. */
    interface Visitor<R> {
        R call(Call call);

        R staticCall(StaticCall call);

        R ownCall(OwnCall call);

        R creation(Creation creation);

        R lambda(Lambda lambda);
    }

    /** {@code target.method(arguments)}. */
    record Call(Code target, String method, List<Code> arguments) implements CallCode {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public boolean isCallInChain() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.call(this);
        }
    }

    /** {@code Type.method(arguments)}. */
    record StaticCall(TypeName type, String method, List<Code> arguments) implements CallCode {
        public StaticCall {
            arguments = List.copyOf(arguments);
        }

        @Override
        public boolean isCallInChain() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.staticCall(this);
        }
    }

    /** {@code method(arguments)}: a method of the generated class itself. */
    record OwnCall(String method, List<Code> arguments) implements CallCode {
        public OwnCall {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ownCall(this);
        }
    }

    /** {@code new Type(arguments)}; {@code new Type<>(arguments)} where the arguments' types are inferred. */
    record Creation(TypeName type, boolean isGeneric, List<Code> arguments) implements CallCode {
        public Creation {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.creation(this);
        }
    }

    /** {@code parameter -> body}, as an argument. */
    record Lambda(String parameter, Code body) implements CallCode {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lambda(this);
        }
    }
}
