/**
 * Metaclasses: annotations that carry {@code @Metaclass}, the rules that they set, and the facades that they ask for.
 * It knows {@code facades}.
 *
 * <p>Begin with {@link dev.dunder.processor.metaclasses.MetaclassesFeature} and
 * {@link dev.dunder.processor.metaclasses.MetaclassReader}. {@link dev.dunder.processor.metaclasses.MetaclassFacade}
 * says what a metaclass decides about its facades, {@link dev.dunder.processor.metaclasses.Definition} reads an
 * annotation that carries {@code @Metaclass}, and {@link dev.dunder.processor.metaclasses.Rules} judges the types.
 */
@NullMarked
package dev.dunder.processor.metaclasses;

import org.jspecify.annotations.NullMarked;
