package dev.dunder.processor.harness;

import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** One message of the compiler: where, how grave, and its text. */
public record Said(String file, long line, Severity severity, String text) {

    /** Who speaks, and whether it stops the build. */
    public enum Severity {
        /** An error of the processor. */
        ERROR,
        /** A warning of anybody. */
        WARNING,
        /** An error of the compiler itself. */
        JAVAC,
        /** Anything else. */
        NOTE
    }

    static Said of(Diagnostic<? extends JavaFileObject> diagnostic) {
        String text = diagnostic.getMessage(java.util.Locale.ROOT);
        String file = Optional.ofNullable(diagnostic.getSource())
                .map(source -> source.getName().replaceFirst("^/", ""))
                .orElse("(no file)");
        return new Said(file, diagnostic.getLineNumber(), severity(diagnostic.getKind(), text), text);
    }

    private static Severity severity(Diagnostic.Kind kind, String text) {
        return switch (kind) {
            case ERROR -> text.startsWith("[Dunder:") ? Severity.ERROR : Severity.JAVAC;
            case WARNING, MANDATORY_WARNING -> Severity.WARNING;
            case NOTE, OTHER -> Severity.NOTE;
        };
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + severity.name().toLowerCase(java.util.Locale.ROOT) + ": " + text;
    }
}
