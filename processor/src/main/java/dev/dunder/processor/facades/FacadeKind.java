package dev.dunder.processor.facades;

import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.members.Method;
import java.util.List;

/**
 * What one kind of facade decides, where kinds differ: metaclasses are one kind, monitors another. The code that a kind
 * puts around the bodies of methods is written by its {@link GuardWriter}.
 */
public interface FacadeKind {
    /** The name of a member in the facade, where no {@code @Rename} gives one. */
    String nameOf(String member);

    /** Whether each member keeps its name, so that the facade of an interface can implement it. */
    boolean keepsNames();

    /** Whether other classes can extend the facade. */
    boolean isExtensible();

    /** Whether the facade returns the instance, and is equal to other facades of it; else it hides the instance. */
    boolean showsInstance();

    /** What a method does with the instance. Static methods are not asked for: they do nothing with it. */
    InstanceUse useOf(Method method);

    /** The fields that a facade has beside the instance. */
    List<StateField> state();

    /** The methods that the kind adds to the facade: names and erased parameters, as {@code await(java.time.Duration)}. */
    List<String> ownMethods();

    /** What the Javadoc of the facade says of it, after the link to the type. */
    String description();

    /** How to keep two members from the same name, after "rename one with @Rename". */
    String clashRemedy();

    /** The problems of a type that only this kind of facade has. */
    List<Problem> problems(FacadeDeclaration declaration);
}
