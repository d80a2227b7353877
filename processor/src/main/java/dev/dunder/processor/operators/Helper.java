package dev.dunder.processor.operators;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.core.source.DocComment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One static method to generate.
 *
 * @param name its name
 * @param signature its signature
 * @param marks its visibility and annotations
 * @param doc what its Javadoc says
 * @param body what it does
 */
record Helper(HelperName name, Signature signature, Marks marks, Doc doc, Body body) {

    /**
     * Visibility and annotations.
     *
     * @param isPublic whether it is public; else it is package-private
     * @param annotations its annotations
     * @param suppressed the compiler warnings that its signature would cause
     */
    record Marks(boolean isPublic, List<AnnotationSpec> annotations, List<String> suppressed) {
        private static final ClassName DEPRECATED = ClassName.get(Deprecated.class);

        /** Copies the lists. */
        Marks {
            annotations = List.copyOf(annotations);
            suppressed = List.copyOf(suppressed);
        }

        /** The warnings that are left: a method that is deprecated itself may use what is, unless that is for removal. */
        List<String> suppressedBesideAnnotations() {
            if (suppressed.isEmpty() || annotations.isEmpty()) {
                return suppressed;
            }
            boolean isDeprecated = annotations.stream()
                    .anyMatch(annotation -> annotation.type().equals(DEPRECATED));
            return suppressed.stream()
                    .filter(warning -> !isDeprecated || !warning.equals("deprecation"))
                    .toList();
        }

        /** The marks of a helper that follows from two others. */
        Marks and(Marks other) {
            return new Marks(
                    isPublic && other.isPublic,
                    Stream.concat(annotations.stream(), other.annotations.stream())
                            .distinct()
                            .toList(),
                    Stream.concat(suppressed.stream(), other.suppressed.stream())
                            .distinct()
                            .sorted()
                            .toList());
        }

        /** These marks with more annotations. */
        Marks annotated(List<AnnotationSpec> more) {
            return more.isEmpty() ? this : and(new Marks(true, more, List.of()));
        }

        /** These marks with one more warning suppressed. */
        Marks suppressing(String warning) {
            return and(new Marks(true, List.of(), List.of(warning)));
        }
    }

    /**
     * Documentation.
     *
     * @param notation the operation in Python's notation
     * @param source where the helper comes from
     */
    record Doc(String notation, Source source) {

        /** The documentation of a helper that calls one method. */
        static Doc by(String notation, Reference method, Optional<DocComment> comment) {
            return new Doc(notation, new Source.OfMethod(method, comment));
        }

        /**
         * The documentation of a helper that follows from others.
         *
         * @param words from what it follows, with {@code %s} for each of the other helpers
         * @param more what the table leaves out
         */
        static Doc from(String notation, String words, String more, String... helpers) {
            return new Doc(notation, new Source.Derived(words, more, List.of(helpers)));
        }
    }

    /** Where a helper comes from. */
    sealed interface Source {

        /** What a visitor makes of this source. */
        <R> R accept(Visitor<R> visitor);

        /** Takes sources apart: it has a method for each kind. */
        interface Visitor<R> {
            R visitMethod(OfMethod source);

            R visitDerived(Derived source);
        }

        /**
         * A method, which the helper calls.
         *
         * @param method the method
         * @param comment the method's own comment
         */
        record OfMethod(Reference method, Optional<DocComment> comment) implements Source {
            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.visitMethod(this);
            }
        }

        /**
         * Other helpers.
         *
         * @param words from what the helper follows, with {@code %s} for each of the others
         * @param more what the table leaves out
         * @param helpers the others
         */
        record Derived(String words, String more, List<String> helpers) implements Source {

            /** Copies the list. */
            public Derived {
                helpers = List.copyOf(helpers);
            }

            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.visitDerived(this);
            }

            /** The words alone. */
            String plain() {
                return words.formatted(helpers.toArray());
            }

            /** The words with links, and what the table leaves out. */
            String linked() {
                return words.formatted(helpers.stream()
                                .map(helper -> "{@link #" + helper + "}")
                                .toArray())
                        + more;
            }
        }
    }

    /**
     * A method, as documentation refers to it.
     *
     * @param type its class
     * @param method its name
     * @param parameters the erased types of its parameters, if all of them can be named
     */
    record Reference(ClassName type, String method, Optional<List<TypeName>> parameters) {}
}
