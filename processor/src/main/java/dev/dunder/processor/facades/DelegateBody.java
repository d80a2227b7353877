package dev.dunder.processor.facades;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Optional;

/** What a delegate does. */
sealed interface DelegateBody {
    /** The arguments that it passes on. */
    List<Argument> arguments();

    /** How the result is passed. */
    Passing result();

    /** Takes the body apart by its kind. */
    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of body. */
    interface Visitor<R> {
        /** A call of a method. */
        R visitCall(Call call);

        /** A read of a field. */
        R visitRead(Read read);

        /** An assignment to a field. */
        R visitWrite(Write write);

        /** The creation of an instance. */
        R visitNew(New made);
    }

    /** Calls a method, with type arguments where the compiler could not find them itself. */
    record Call(Target target, List<TypeVariableName> typeArguments, List<Argument> arguments, Passing result)
            implements DelegateBody {
        /** Copies the lists. */
        public Call {
            typeArguments = List.copyOf(typeArguments);
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitCall(this);
        }
    }

    /** Reads a field. */
    record Read(Target target, Passing result) implements DelegateBody {
        @Override
        public List<Argument> arguments() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitRead(this);
        }
    }

    /** Sets a field. */
    record Write(Target target, Argument value) implements DelegateBody {
        @Override
        public List<Argument> arguments() {
            return List.of(value);
        }

        @Override
        public Passing result() {
            return Passing.NONE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitWrite(this);
        }
    }

    /** Creates the instance to wrap, with type arguments as those of a call. */
    record New(TypeName type, List<TypeVariableName> typeArguments, List<Argument> arguments) implements DelegateBody {
        /** Copies the lists. */
        public New {
            typeArguments = List.copyOf(typeArguments);
            arguments = List.copyOf(arguments);
        }

        @Override
        public Passing result() {
            return Passing.NONE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNew(this);
        }
    }

    /**
     * An argument that is passed on.
     *
     * @param name the parameter
     * @param passing how it is passed
     */
    record Argument(String name, Passing passing) {}

    /**
     * A member of the wrapped type, or of the instance.
     *
     * @param owner the class of a static member; else the instance is meant
     * @param receiver the expression for the instance
     * @param member the member's name
     */
    record Target(Optional<ClassName> owner, String receiver, String member) {}
}
