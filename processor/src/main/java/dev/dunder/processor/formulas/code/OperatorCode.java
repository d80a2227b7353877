package dev.dunder.processor.formulas.code;

import com.palantir.javapoet.TypeName;
import java.util.Optional;

/** An operator in Java with its operands. */
public sealed interface OperatorCode extends Code {

    /** What a visitor makes of it. */
    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Code.Visitor<R> visitor) {
        return visitor.operator(this);
    }

    /** Takes expressions of this kind apart. */
    interface Visitor<R> {
        R prefix(Prefix prefix);

        R cast(Cast cast);

        R infix(Infix infix);

        R choice(Choice choice);

        R assignment(Assignment assignment);
    }

    /** {@code -operand}, {@code !operand} and the like. */
    record Prefix(String sign, Code operand) implements OperatorCode {
        @Override
        public int precedence() {
            return PREFIX;
        }

        @Override
        public Code negated() {
            return sign.equals("!") ? operand : new Prefix("!", this);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.prefix(this);
        }
    }

    /** {@code (Type) operand}. */
    record Cast(TypeName type, Code operand) implements OperatorCode {
        @Override
        public int precedence() {
            return PREFIX;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cast(this);
        }
    }

    /** {@code left sign right}. */
    record Infix(Code left, InfixSign sign, Code right) implements OperatorCode {
        @Override
        public int precedence() {
            return sign.precedence();
        }

        @Override
        public Optional<Infix> infix() {
            return Optional.of(this);
        }

        @Override
        public Code negated() {
            return sign.isEquality() ? left.with(sign.opposite(), right) : new Prefix("!", this);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.infix(this);
        }
    }

    /** {@code test ? yes : no}. */
    record Choice(Code test, Code yes, Code no) implements OperatorCode {
        @Override
        public int precedence() {
            return CHOICE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choice(this);
        }
    }

    /** {@code variable = value}, as an expression. */
    record Assignment(String variable, Code value) implements OperatorCode {
        @Override
        public int precedence() {
            return ASSIGNMENT;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.assignment(this);
        }
    }
}
