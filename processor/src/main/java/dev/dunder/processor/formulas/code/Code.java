package dev.dunder.processor.formulas.code;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** A Java expression: what a formula, or a part of it, is bound to. */
public sealed interface Code {

    /** What a visitor makes of it. */
    <R> R accept(Visitor<R> visitor);

    /** Takes expressions apart, each kind by a method of its own. */
    interface Visitor<R> {
        R name(Name name);

        R literal(Literal literal);

        R text(Text text);

        R letter(Letter letter);

        R staticField(StaticField staticField);

        R field(Field field);

        R call(Call call);

        R staticCall(StaticCall staticCall);

        R ownCall(OwnCall ownCall);

        R creation(Creation creation);

        R element(Element element);

        R prefix(Prefix prefix);

        R cast(Cast cast);

        R infix(Infix infix);

        R choice(Choice choice);

        R lambda(Lambda lambda);

        R assignment(Assignment assignment);
    }

    /** A parameter, a local variable, or a constant of the generated class. */
    record Name(String name) implements Code {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.name(this);
        }
    }

    /** A literal of Java, or anything else that no operator around it can tear apart. */
    record Literal(CodeBlock text) implements Code {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.literal(this);
        }
    }

    /** A literal text. */
    record Text(String value) implements Code {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** A literal character. */
    record Letter(char value) implements Code {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.letter(this);
        }
    }

    /** {@code Type.NAME}. */
    record StaticField(TypeName type, String name) implements Code {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.staticField(this);
        }
    }

    /** {@code target.name}. */
    record Field(Code target, String name) implements Code {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.field(this);
        }
    }

    /** {@code target.method(arguments)}. */
    record Call(Code target, String method, List<Code> arguments) implements Code {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.call(this);
        }
    }

    /** {@code Type.method(arguments)}. */
    record StaticCall(TypeName type, String method, List<Code> arguments) implements Code {
        public StaticCall {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.staticCall(this);
        }
    }

    /** {@code method(arguments)}: a method of the generated class itself. */
    record OwnCall(String method, List<Code> arguments) implements Code {
        public OwnCall {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ownCall(this);
        }
    }

    /** {@code new Type(arguments)}; {@code new Type<>(arguments)} where the arguments' types are inferred. */
    record Creation(TypeName type, boolean isGeneric, List<Code> arguments) implements Code {
        public Creation {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.creation(this);
        }
    }

    /** {@code array[index]}. */
    record Element(Code array, Code index) implements Code {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.element(this);
        }
    }

    /** {@code -operand}, {@code !operand} and the like. */
    record Prefix(String sign, Code operand) implements Code {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.prefix(this);
        }
    }

    /** {@code (Type) operand}. */
    record Cast(TypeName type, Code operand) implements Code {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cast(this);
        }
    }

    /** {@code left sign right}. */
    record Infix(Code left, InfixSign sign, Code right) implements Code {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.infix(this);
        }
    }

    /** {@code test ? yes : no}. */
    record Choice(Code test, Code yes, Code no) implements Code {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choice(this);
        }
    }

    /** {@code parameter -> body}, as an argument. */
    record Lambda(String parameter, Code body) implements Code {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lambda(this);
        }
    }

    /** {@code variable = value}, as an expression. */
    record Assignment(String variable, Code value) implements Code {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.assignment(this);
        }
    }

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
