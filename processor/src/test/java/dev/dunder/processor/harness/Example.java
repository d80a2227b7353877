package dev.dunder.processor.harness;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A block of Java in a page: a file, or declarations, or statements, which get the package of their section and the usual
 * imports around them.
 *
 * @param line where it begins
 * @param section the package of the blocks of its section
 * @param expectation what stands behind {@code java}: nothing if it has to compile, {@code error=NoOperator}, {@code
 *     warning=EqualWithoutHash}, or {@code generated}
 * @param text the Java
 */
public record Example(int line, String section, String expectation, String text) {
    /** The expectation of a block that shows what was generated. */
    public static final String GENERATED = "generated";

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import .*;\n");
    private static final Pattern TYPE = Pattern.compile(
            "(?m)^(?:(?:public|final|abstract|sealed|non-sealed) )*(?:class|record|enum|@?interface) (\\w+)");
    private static final Set<String> USUAL =
            Set.of("dev.dunder", "java.math", "java.time", "java.util", "java.util.function", "java.util.stream");

    /** Whether it has to compile. */
    public boolean isGood() {
        return expectation.isEmpty();
    }

    /** As a source that can be compiled. */
    public SourceFile toSource() {
        Matcher type = TYPE.matcher(text);
        boolean isType = type.find();
        if (PACKAGE.matcher(text).find()) {
            return SourceFile.of(isType ? type.group(1) : "package-info", text);
        }
        String head = "package " + section + ";\n"
                + USUAL.stream()
                        .sorted()
                        .map(name -> "import " + name + ".*;\n")
                        .collect(Collectors.joining())
                + IMPORT.matcher(text).results().map(found -> found.group()).collect(Collectors.joining());
        String body = IMPORT.matcher(text).replaceAll("");
        String name = isType ? type.group(1) : "Line" + line;
        return SourceFile.of(
                name,
                isType ? head + body : head + "class " + name + " { void run() throws Exception {\n" + body + "}}");
    }
}
