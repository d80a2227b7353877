package dev.dunder.processor.formulas.code;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** A Java expression: what a formula, or a part of it, is bound to. */
public sealed interface Code {

    /** A parameter, a local variable, or a constant of the generated class. */
    record Name(String name) implements Code {}

    /** A literal of Java, or anything else that no operator around it can tear apart. */
    record Literal(CodeBlock text) implements Code {}

    /** A literal text. */
    record Text(String value) implements Code {}

    /** A literal character. */
    record Letter(char value) implements Code {}

    /** {@code Type.NAME}. */
    record StaticField(TypeName type, String name) implements Code {}

    /** {@code target.name}. */
    record Field(Code target, String name) implements Code {}

    /** {@code target.method(arguments)}. */
    record Call(Code target, String method, List<Code> arguments) implements Code {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@code Type.method(arguments)}. */
    record StaticCall(TypeName type, String method, List<Code> arguments) implements Code {
        public StaticCall {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@code method(arguments)}: a method of the generated class itself. */
    record OwnCall(String method, List<Code> arguments) implements Code {
        public OwnCall {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@code new Type(arguments)}; {@code new Type<>(arguments)} where the arguments' types are inferred. */
    record Creation(TypeName type, boolean isGeneric, List<Code> arguments) implements Code {
        public Creation {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@code array[index]}. */
    record Element(Code array, Code index) implements Code {}

    /** {@code -operand}, {@code !operand} and the like. */
    record Prefix(String sign, Code operand) implements Code {}

    /** {@code (Type) operand}. */
    record Cast(TypeName type, Code operand) implements Code {}

    /** {@code left sign right}. */
    record Infix(Code left, InfixSign sign, Code right) implements Code {}

    /** {@code test ? yes : no}. */
    record Choice(Code test, Code yes, Code no) implements Code {}

    /** {@code parameter -> body}, as an argument. */
    record Lambda(String parameter, Code body) implements Code {}

    /** {@code variable = value}, as an expression. */
    record Assignment(String variable, Code value) implements Code {}

    /** A call of a method of this expression. */
    default Code call(String method, Code... arguments) {
        return new Call(this, method, List.of(arguments));
    }

    /** This expression, with an infix operator and another expression behind it. */
    default Code with(InfixSign sign, Code right) {
        return new Infix(this, sign, right);
    }

    /** The opposite of this truth value; of an order it is written with {@code !}, for the sake of NaN. */
    default Code negated() {
        if (this instanceof Infix infix && infix.sign().isEquality()) {
            return infix.left().with(infix.sign().opposite(), infix.right());
        }
        return this instanceof Prefix prefix && prefix.sign().equals("!") ? prefix.operand() : new Prefix("!", this);
    }

    /** A call of a static method. */
    static Code ofStatic(TypeName type, String method, Code... arguments) {
        return new StaticCall(type, method, List.of(arguments));
    }

    /** A literal of Java by its text. */
    static Code literal(String text) {
        return new Literal(CodeBlock.of("$L", text));
    }
}
