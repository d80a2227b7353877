package dev.dunder.processor.managed;

import dev.dunder.processor.core.base.Annotation;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/**
 * The {@code name} of an annotation, which stands in place of the type's name.
 *
 * @param written what the annotation says; empty if it says nothing
 * @param isForSeveral whether the annotation is for more than one type
 */
record ManagerName(Optional<String> written, boolean isForSeveral) {

    /** The name that an annotation gives. */
    static ManagerName of(Annotation annotation) {
        return new ManagerName(
                annotation.string("name").filter(name -> !name.isEmpty()),
                annotation.classes("of").size() > 1);
    }

    /** The name, if it can be the beginning of a generated type's name. */
    Optional<String> usable() {
        return written.filter(ManagerName::isIdentifier).filter(name -> !isForSeveral);
    }

    /** What is written, if it is not an identifier. */
    Optional<String> invalid() {
        return written.filter(name -> !isIdentifier(name));
    }

    /** Java ignores some characters of identifiers, such as the NUL, but names of files cannot have them. */
    private static boolean isIdentifier(String name) {
        return SourceVersion.isIdentifier(name) && name.chars().noneMatch(Character::isIdentifierIgnorable);
    }
}
