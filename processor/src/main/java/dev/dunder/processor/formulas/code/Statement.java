package dev.dunder.processor.formulas.code;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/** A Java statement, as the bodies of formulas and of their private methods are made of. */
public sealed interface Statement {

    /** What a visitor makes of it. */
    <R> R accept(Visitor<R> visitor);

    /** Takes statements apart, each kind by a method of its own. */
    interface Visitor<R> {
        R declare(Declare declare);

        R assign(Assign assign);

        R branch(If branch);

        R forEach(ForEach loop);

        R loop(While loop);

        R giveBack(Return giveBack);

        R raise(Throw raise);
    }

    /** {@code Type name;} or {@code Type name = value;}. */
    record Declare(TypeName type, String name, Optional<Code> value) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.declare(this);
        }
    }

    /** {@code name = value;}. */
    record Assign(String name, Code value) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.assign(this);
        }
    }

    /** {@code if (test) { … }}, with an {@code else} unless that is empty. */
    record If(Code test, List<Statement> body, List<Statement> orElse) implements Statement {

        /** Copies the lists. */
        public If {
            body = List.copyOf(body);
            orElse = List.copyOf(orElse);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.branch(this);
        }
    }

    /** {@code for (Type name : items) { … }}. */
    record ForEach(TypeName type, String name, Code items, List<Statement> body) implements Statement {

        /** Copies the list. */
        public ForEach {
            body = List.copyOf(body);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.forEach(this);
        }
    }

    /** {@code while (test) { … }}. */
    record While(Code test, List<Statement> body) implements Statement {

        /** Copies the list. */
        public While {
            body = List.copyOf(body);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.loop(this);
        }
    }

    /** {@code return value;}. */
    record Return(Code value) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.giveBack(this);
        }
    }

    /** {@code throw exception;}. */
    record Throw(Code exception) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.raise(this);
        }
    }
}
