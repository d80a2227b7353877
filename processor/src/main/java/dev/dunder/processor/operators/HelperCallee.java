package dev.dunder.processor.operators;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * What a helper calls.
 *
 * @param site on what the method is called
 * @param method the method
 * @param typeArguments the type variables that it is given, where the compiler could not find them itself
 * @param arguments what it is given
 */
record HelperCallee(Site site, String method, List<String> typeArguments, List<Argument> arguments) {

    /** Copies the lists. */
    HelperCallee {
        typeArguments = List.copyOf(typeArguments);
        arguments = List.copyOf(arguments);
    }

    /** On what a method is called. */
    sealed interface Site {

        /** What a visitor makes of this site. */
        <R> R accept(Visitor<R> visitor);

        /** Takes sites apart: it has a method for each kind. */
        interface Visitor<R> {
            R visitParameter(OnParameter site);

            R visitType(OnType site);

            R visitThisClass(OnThisClass site);
        }
    }

    /** One of the helper's parameters. */
    record OnParameter(String name) implements Site {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitParameter(this);
        }
    }

    /** A type, of which the method is a static one. */
    record OnType(ClassName type) implements Site {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitType(this);
        }
    }

    /** Nothing: the method is another helper. */
    record OnThisClass() implements Site {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitThisClass(this);
        }
    }

    /**
     * What a method is given.
     *
     * @param text a parameter's name, or another expression
     * @param cast the type to which it is cast, where the call would otherwise name another method
     */
    record Argument(String text, Optional<TypeName> cast) {

        /** An argument without a cast. */
        static Argument of(String text) {
            return new Argument(text, Optional.empty());
        }
    }

    /** A method of one of the parameters. */
    static HelperCallee of(String receiver, String method, List<String> arguments) {
        return of(new OnParameter(receiver), method, arguments);
    }

    /** A static method. */
    static HelperCallee ofStatic(ClassName owner, String method, List<String> arguments) {
        return of(new OnType(owner), method, arguments);
    }

    /** Another helper of the generated class. */
    static HelperCallee ofHelper(String helper, List<String> arguments) {
        return of(new OnThisClass(), helper, arguments);
    }

    private static HelperCallee of(Site site, String method, List<String> arguments) {
        return new HelperCallee(
                site, method, List.of(), arguments.stream().map(Argument::of).toList());
    }

    /** This call with type arguments. */
    HelperCallee naming(List<String> variables) {
        return new HelperCallee(site, method, variables, arguments);
    }

    /** This call with other arguments. */
    HelperCallee taking(List<Argument> others) {
        return new HelperCallee(site, method, typeArguments, others);
    }
}
