package dev.dunder.processor.core.members;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Enclosing;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** A method, constructor or field of a type, as it is seen from the type that is looked at. */
public sealed interface Member {

    /** Its declaration. */
    Element element();

    /** Its declaration, and then the declarations of the methods that it overrides. */
    Stream<? extends Element> declarations();

    /** Its simple name; that of a constructor is {@code <init>}. */
    String name();

    /** How messages name it: {@code plus(Money)}, {@code the field rate}, {@code Money(long)}. */
    String inWords();

    /** Calls the visitor's method for the kind of this member. */
    <R> R accept(Visitor<R> visitor);

    /** The type that declares it. */
    default TypeElement owner() {
        return Enclosing.type(element());
    }

    /** The member that a method or constructor is. */
    static Member of(Method method) {
        return method.isConstructor() ? new OfConstructor(method) : new OfMethod(method);
    }

    /**
     * What is done for each kind of member.
     *
     * @param <R> what it gives
     */
    interface Visitor<R> {
        /** For a method. */
        R visitMethod(Method method);

        /** For a constructor. */
        R visitConstructor(Method constructor);

        /** For a field. */
        R visitField(Field field);
    }

    /** A method. */
    record OfMethod(Method method) implements Member {
        @Override
        public Element element() {
            return method.element();
        }

        @Override
        public Stream<? extends Element> declarations() {
            return method.declarations();
        }

        @Override
        public String name() {
            return method.name();
        }

        @Override
        public String inWords() {
            return method.signature();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitMethod(method);
        }
    }

    /** A constructor. */
    record OfConstructor(Method constructor) implements Member {
        @Override
        public Element element() {
            return constructor.element();
        }

        @Override
        public Stream<? extends Element> declarations() {
            return constructor.declarations();
        }

        @Override
        public String name() {
            return constructor.name();
        }

        @Override
        public String inWords() {
            String signature = constructor.signature();
            return DisplayName.of(constructor.owner()) + signature.substring(signature.indexOf('('));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitConstructor(constructor);
        }
    }

    /** A field. */
    record OfField(Field field) implements Member {
        @Override
        public Element element() {
            return field.element();
        }

        @Override
        public Stream<? extends Element> declarations() {
            return Stream.of(field.element());
        }

        @Override
        public String name() {
            return field.name();
        }

        @Override
        public String inWords() {
            return "the field " + field.name();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitField(field);
        }
    }
}
