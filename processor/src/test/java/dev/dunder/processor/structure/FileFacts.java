package dev.dunder.processor.structure;

import java.util.List;
import java.util.Set;

/**
 * What is measured of a source file.
 *
 * @param name the qualified name of its top-level type
 * @param lines all its lines
 * @param casts how many {@code instanceof} and casts are in it
 * @param methods its methods and constructors
 * @param uses the top-level types that its code uses, wherever they come from; documentation and imports do not count
 * @param openSwitches places where a constant of an enum of this project could be forgotten unnoticed
 */
record FileFacts(
        String name, int lines, int casts, List<MethodFacts> methods, Set<String> uses, List<String> openSwitches) {
    static final int MOST_LINES = 200;

    String packageName() {
        return name.substring(0, name.lastIndexOf('.'));
    }

    String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    boolean isPackageInfo() {
        return simpleName().equals("package-info");
    }

    boolean isLong() {
        return lines > MOST_LINES;
    }
}
