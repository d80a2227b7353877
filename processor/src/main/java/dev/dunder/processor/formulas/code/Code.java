package dev.dunder.processor.formulas.code;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/** A Java expression: what a formula, or a part of it, is bound to. */
public sealed interface Code
        permits CallCode,
                OperatorCode,
                Code.Name,
                Code.Literal,
                Code.Text,
                Code.Letter,
                Code.StaticField,
                Code.Field,
                Code.Element {

    /** The precedence of an assignment, the lowest of all expressions. */
    int ASSIGNMENT = 1;

    /** The precedence of a choice. */
    int CHOICE = 2;

    /** The precedence of a prefix operator and of a cast; those of {@link InfixSign} lie between. */
    int PREFIX = 14;

    /** The precedence of what no operator around it can tear apart. */
    int PRIMARY = 16;

    /** What a visitor makes of it. */
    <R> R accept(Visitor<R> visitor);

    /** How tightly its outermost operator binds. */
    default int precedence() {
        return PRIMARY;
    }

    /** It, if it is an infix operator with its operands. */
    default Optional<OperatorCode.Infix> infix() {
        return Optional.empty();
    }

    /** Whether the next call on it continues a chain of calls. */
    default boolean isCallInChain() {
        return false;
    }

    /** The opposite of this truth value; of an order it is written with {@code !}, for the sake of NaN. */
    default Code negated() {
        return new OperatorCode.Prefix("!", this);
    }

    /** Takes expressions apart, each kind by a method of its own. */
    interface Visitor<R> {
        R call(CallCode call);

        R operator(OperatorCode operator);

        R name(Name name);

        R literal(Literal literal);

        R text(Text text);

        R letter(Letter letter);

        R staticField(StaticField staticField);

        R field(Field field);

        R element(Element element);
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
        public int precedence() {
            return text.toString().startsWith("-") ? PREFIX : PRIMARY;
        }

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

    /** {@code array[index]}. */
    record Element(Code array, Code index) implements Code {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.element(this);
        }
    }

    /** A call of a method of this expression. */
    default Code call(String method, Code... arguments) {
        return new CallCode.Call(this, method, List.of(arguments));
    }

    /** This expression, with an infix operator and another expression behind it. */
    default Code with(InfixSign sign, Code right) {
        return new OperatorCode.Infix(this, sign, right);
    }

    /** A call of a static method. */
    static Code ofStatic(TypeName type, String method, Code... arguments) {
        return new CallCode.StaticCall(type, method, List.of(arguments));
    }

    /** A literal of Java by its text. */
    static Code literal(String text) {
        return new Literal(CodeBlock.of("$L", text));
    }
}
