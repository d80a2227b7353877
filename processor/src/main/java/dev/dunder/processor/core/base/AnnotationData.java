package dev.dunder.processor.core.base;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An annotation as data: strings and values, with nothing of the compiler in it.
 *
 * @param name the qualified name of the annotation's type
 * @param members the values of its members by name, sorted, with the defaults of those that are not written
 * @param unresolved the members whose values the compiler does not know (yet), sorted
 */
public record AnnotationData(String name, Map<String, Value> members, List<String> unresolved) {

    /** Copies the map and the list. */
    public AnnotationData {
        members = Collections.unmodifiableMap(new TreeMap<>(members));
        unresolved = unresolved.stream().sorted().toList();
    }

    /** The value of a member. */
    public sealed interface Value {

        /** Calls the visitor's method for the kind of this value. */
        <R> R accept(Visitor<R> visitor);

        /**
         * What is done for each kind of value.
         *
         * @param <R> what it gives
         */
        interface Visitor<R> {
            /** For a number, boolean, character or string. */
            R visitLiteral(Literal literal);

            /** For a constant of an enum. */
            R visitConstant(Constant constant);

            /** For a class literal. */
            R visitClass(ClassName type);

            /** For an annotation. */
            R visitNested(Nested nested);

            /** For an array. */
            R visitMany(Many many);
        }
    }

    /** A string, or a primitive value in its box. */
    public record Literal(Object value) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitLiteral(this);
        }
    }

    /** A constant of an enum: the enum's qualified name, and its own name. */
    public record Constant(String type, String name) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitConstant(this);
        }
    }

    /** A class by its qualified name, such as {@code java.lang.String}, {@code int[]} or {@code void}. */
    public record ClassName(String name) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitClass(this);
        }
    }

    /** An annotation as a member of another. */
    public record Nested(AnnotationData annotation) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNested(this);
        }
    }

    /** The values of an array. */
    public record Many(List<Value> values) implements Value {
        /** Copies the list. */
        public Many {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitMany(this);
        }
    }
}
