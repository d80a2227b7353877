package dev.dunder.processor.core.base;

/** Problems that any annotation can have: with the types that it names, and with the names that it generates. */
public enum CoreProblem implements ProblemKind {
    /** Arguments: the type, the generated name, which type is hidden and why, what to do. */
    PRIVATE_TYPE("%2$s cannot use %1$s", "%3$s", "%4$s"),
    /** Arguments: the type, the annotation, its element. */
    NOT_A_CLASS(
            "@%2$s takes classes, records, enums and interfaces only",
            "%1$s.class in %3$s", "remove %1$s.class from the list"),
    /** Arguments: the element, the annotation. */
    NOT_A_TYPE(
            "@%2$s can be on types and packages only",
            "@%2$s on %1$s", "move @%2$s to a type, or to a package-info.java with of = {…}"),

    /** Arguments: the type, the annotation. */
    LISTED_TWICE("%1$s is listed twice in one @%2$s", "%1$s.class twice in of", "remove one of the two from the list"),
    /** Arguments: the package, the annotation. */
    NO_TYPE_LISTED(
            "@%2$s on package %1$s lists no type",
            "no of = {…}, and a package is not a type itself", "list the types: @%2$s(of = {BigDecimal.class})"),
    /** Arguments: the generated name, this type, the other type, where the other one is asked for, how to fix it. */
    NAME_CLASH("%2$s and %3$s would both generate %1$s", "%3$s, requested %4$s", "%5$s"),
    /** Arguments: the generated name, the type, where else it is asked for, how to fix it. */
    ASKED_TWICE("%1$s is requested twice in one package", "%2$s, requested here and also %3$s", "%4$s"),
    /** Arguments: the generated name, the type, this annotation, the other annotation. */
    SAME_SUFFIX(
            "@%3$s and @%4$s would both generate %1$s for %2$s",
            "two metaclasses with the same suffix",
            "give one of the annotations another suffix, or remove one of them"),

    /** Arguments: the generated name, the type, how to generate another name. */
    NAME_TAKEN(
            "%1$s cannot be generated for %2$s, because a type with that name exists",
            "%1$s, which Dunder did not generate", "rename or delete %1$s, or %3$s"),
    /** Arguments: the missing type's name, where it is named. */
    UNRESOLVED_TYPE(
            "cannot find type %1$s",
            "%1$s %2$s, and no processor generated it", "import it, add it to the class path, or correct its name"),
    /** Arguments: the element of the annotation, the annotation. */
    UNRESOLVED_VALUE(
            "%1$s of @%2$s cannot be resolved",
            "an unknown constant in %1$s, and no processor generated it",
            "import it, add it to the class path, or correct its name"),
    /** Arguments: the type, what the compiler said. */
    UNREADABLE_TYPE(
            "%1$s could not be read",
            "%2$s",
            "add the class named above to the class path; if no class is missing, this is a defect of Dunder: please report it with this text"),
    /** Arguments: the annotation, the type, what the type lacks. */
    ORPHAN(
            "@%1$s has no effect in %2$s",
            "%2$s without %3$s, of its own or inherited", "add %3$s to %2$s, or remove @%1$s"),
    /** Arguments: the type, the method, what was probably meant, what to do. */
    UNKNOWN_DUNDER(
            "unknown dunder name %2$s in %1$s",
            "%2$s, which is not a special name in Python.%3$s",
            "%4$s, or write @SuppressWarnings(\"UnknownDunder\") on the method"),
    /** Arguments: the type, what was thrown with the frames of this processor. */
    INTERNAL_ERROR(
            "Dunder failed while processing %1$s",
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
    public Severity severity() {
        return this == ORPHAN || this == UNKNOWN_DUNDER ? Severity.WARNING : Severity.ERROR;
    }

    @Override
    public boolean isOfMissingType() {
        return this == UNRESOLVED_TYPE || this == UNRESOLVED_VALUE;
    }
}
