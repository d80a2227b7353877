package dev.dunder.processor.facades;

import dev.dunder.processor.core.members.Method;

/**
 * A member that the facade has.
 *
 * @param part the original
 * @param name its name in the facade
 */
record Named(Part part, String name) {
    /** The name of constructors in messages. */
    static final String CONSTRUCTOR = "new";

    /** The method or constructor that it is. */
    Method method() {
        return part instanceof Part.OfMethod method ? method.method() : ((Part.OfConstructor) part).constructor();
    }
}
