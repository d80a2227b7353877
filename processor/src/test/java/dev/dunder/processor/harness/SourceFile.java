package dev.dunder.processor.harness;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;

/** A Java source of a test: its type's qualified name, taken from the text and the file's name, and its text. */
public record SourceFile(String qualifiedName, String text) {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");

    /** Reads a file. */
    public static SourceFile read(Path file) {
        try {
            String simpleName = file.getFileName().toString().replaceFirst("\\.java$", "");
            return of(simpleName, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A source given in a test: the simple name of its type, and its lines. */
    public static SourceFile of(String simpleName, String... lines) {
        String text = String.join("\n", lines);
        Matcher declared = PACKAGE.matcher(text);
        return new SourceFile(declared.find() ? declared.group(1) + "." + simpleName : simpleName, text);
    }

    /** The path under a source root, with slashes. */
    public String path() {
        return qualifiedName.replace('.', '/') + ".java";
    }

    /** The source as compile-testing wants it. */
    public JavaFileObject toFileObject() {
        return JavaFileObjects.forSourceString(qualifiedName, text);
    }
}
