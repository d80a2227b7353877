package dev.dunder.processor.formulas.types;

import dev.dunder.processor.operators.VisibleChange;
import javax.lang.model.element.TypeElement;

/**
 * A type whose objects change.
 *
 * @param type the type
 * @param change what shows it
 */
public record VisiblyChanging(TypeElement type, VisibleChange change) {}
