/** The annotations of Dunder, and the small runtime that generated code may use. */
module dev.dunder {
    // Nullness shows in public signatures. Users need JSpecify neither to compile nor to run.
    requires static transitive org.jspecify;

    exports dev.dunder;
}
