package dev.dunder.processor.operators;

import dev.dunder.processor.core.marks.Marks;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.core.source.DocComment;
import dev.dunder.processor.core.source.MemberLink;
import java.util.List;
import java.util.Optional;

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
     * Documentation.
     *
     * @param notation the operation in Python's notation
     * @param source where the helper comes from
     */
    record Doc(String notation, Source source) {

        /** The documentation of a helper that calls one method. */
        static Doc by(String notation, MemberLink method, Optional<DocComment> comment) {
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
        record OfMethod(MemberLink method, Optional<DocComment> comment) implements Source {
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
}
