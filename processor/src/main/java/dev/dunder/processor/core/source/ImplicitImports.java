package dev.dunder.processor.core.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Leaves out the imports that nobody writes: those of {@code java.lang}. */
final class ImplicitImports {
    private static final String IMPORT = "import ";
    private static final String JAVA_LANG = IMPORT + "java.lang.";

    private ImplicitImports() {}

    /**
     * The lines of a source without imports of {@code java.lang}; all of them, if the package has a type of its own by
     * the simple name of one that is imported.
     */
    static List<String> leaveOut(List<String> lines, Predicate<String> isHidden) {
        List<String> heading =
                lines.stream().takeWhile(ImplicitImports::isOfHeading).toList();
        List<String> needless =
                heading.stream().filter(ImplicitImports::isOfJavaLang).toList();
        if (needless.isEmpty()
                || needless.stream().map(ImplicitImports::simpleName).anyMatch(isHidden)) {
            return lines;
        }
        List<String> left = new ArrayList<>(lines.size());
        for (String line : heading) {
            boolean isSecondBlank = line.isEmpty()
                    && !left.isEmpty()
                    && left.get(left.size() - 1).isEmpty();
            if (!isSecondBlank && !isOfJavaLang(line)) {
                left.add(line);
            }
        }
        left.addAll(lines.subList(heading.size(), lines.size()));
        return left;
    }

    private static boolean isOfHeading(String line) {
        return line.isEmpty() || line.startsWith("package ") || line.startsWith(IMPORT);
    }

    private static boolean isOfJavaLang(String line) {
        return line.startsWith(JAVA_LANG) && line.indexOf('.', JAVA_LANG.length()) < 0;
    }

    private static String simpleName(String line) {
        return line.substring(JAVA_LANG.length(), line.length() - 1);
    }
}
