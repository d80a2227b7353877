package dev.dunder.processor.formulas.conformance;

import dev.dunder.processor.harness.SourceFile;
import java.util.List;

/** A formula, alone in an interface, and what it has to do. */
public interface Case {
    /** Where the case is written down, and its formula. */
    String title();

    /** The simple name of its interface, which no other case has. */
    String name();

    /** The interface. */
    SourceFile formula();

    /** The classes that the formula is about; cases may share them. */
    List<SourceFile> support();

    /** Whether it must not compile. */
    boolean isError();

    /** What evaluating it must come to. */
    String expected();

    /** What evaluating the compiled formula comes to. */
    String found(ClassLoader classes);
}
