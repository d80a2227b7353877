/** The annotations of Dunder, and the small runtime that generated code may use. */
module dev.dunder {
    // Not transitive: every module that requires this one would then need JSpecify to compile.
    requires static org.jspecify;

    exports dev.dunder;
    exports dev.dunder.context;
    exports dev.dunder.runtime;
}
