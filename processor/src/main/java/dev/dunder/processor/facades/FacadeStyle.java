package dev.dunder.processor.facades;

import java.util.function.UnaryOperator;

/**
 * How a facade is to be made.
 *
 * @param naming the new name of each member
 * @param keepsNames whether the naming changes nothing, so that the facade of an interface can implement it
 * @param isOpen whether the facade can be extended
 * @param inWords what the facade's documentation says of it, after the link to the type
 */
public record FacadeStyle(UnaryOperator<String> naming, boolean keepsNames, boolean isOpen, String inWords) {}
