package dev.dunder.processor.core.base;

/** Problems that any annotation can have: with the types that it names, and with the names that it generates. */
public enum CoreProblem implements ProblemKind {
    /** Arguments: the type, the generated name. */
    PRIVATE_TYPE(
            "%1$s cannot be seen where %2$s would stand",
            "%1$s, which is private itself, stands in a private type, or belongs to another package alone",
            "make it public, or package-private and in the package of the annotation"),
    /** Arguments: the type, the annotation, its element. */
    NOT_A_CLASS(
            "@%2$s takes classes, records, enums and interfaces only",
            "%1$s.class in %3$s", "take %1$s.class out of the list"),
    /** Arguments: the element, the annotation. */
    NOT_A_TYPE(
            "@%2$s can be on types and packages only",
            "@%2$s on %1$s", "move it to the type; a @Target of the annotation would tell its users"),

    /** Arguments: the type, the annotation. */
    LISTED_TWICE(
            "%1$s is listed twice in one @%2$s",
            "%1$s.class a second time in of", "take one of the two out of the list"),
    /** Arguments: the package, the annotation. */
    NO_TYPE_LISTED(
            "@%2$s on package %1$s names no type",
            "a package, which is no type itself, and nothing in of", "list the types: @%2$s(of = {BigDecimal.class})"),
    /** Arguments: the generated name, this type, the other type, where the other one is asked for. */
    NAME_CLASH(
            "%2$s and %3$s would both generate %1$s",
            "%3$s, asked for %4$s", "keep one of the two, or ask for one of them from another package"),
    /** Arguments: the generated name, the type, where else it is asked for, how else to fix it. */
    ASKED_TWICE(
            "%1$s is asked for twice in one package",
            "%2$s, asked for also %3$s", "ask for %2$s in one place of the package only%4$s"),
    /** Arguments: the generated name, the type, this annotation, the other annotation. */
    SAME_SUFFIX(
            "@%3$s and @%4$s would both generate %1$s for %2$s",
            "both on %2$s, with one suffix", "give one of the annotations another suffix, or take one of them off"),

    /** Arguments: the generated name, the type. */
    NAME_TAKEN(
            "%1$s cannot be generated for %2$s, as a type of that name exists",
            "%1$s, which Dunder did not generate", "rename or delete %1$s, or rename %2$s"),
    /** Arguments: the missing type's name, where it is named. */
    UNRESOLVED_TYPE(
            "%1$s is no type that the compiler knows",
            "%1$s %2$s, and no processor generated it", "import it, add it to the class path, or correct its name"),
    /** Arguments: the element of the annotation, the annotation. */
    UNRESOLVED_VALUE(
            "%1$s of @%2$s names something that the compiler does not know",
            "a constant in %1$s, and no processor generated it",
            "import it, add it to the class path, or correct its name"),
    /** Arguments: the type, what the compiler said. */
    UNREADABLE_TYPE(
            "%1$s could not be read",
            "%2$s",
            "put the class that is named above on the class path; if none is missing, this is a defect of Dunder: please report it with this text"),
    /** Arguments: the type, what was thrown with the frames of this processor. */
    INTERNAL_ERROR(
            "Dunder failed while it processed %1$s",
            "%2$s",
            "this is a defect of Dunder: please report it to its maintainers with this text and the source of %1$s");

    private final Wording wording;

    CoreProblem(String message, String found, String fix) {
        this.wording = new Wording(message, found, fix);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    @Override
    public boolean isOfMissingType() {
        return this == UNRESOLVED_TYPE || this == UNRESOLVED_VALUE;
    }
}
