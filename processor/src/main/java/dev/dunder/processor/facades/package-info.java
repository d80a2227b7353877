/**
 * Facades: final classes around one instance of a type, with its public members under names of their own. What metaclasses
 * and monitors share.
 */
@NullMarked
package dev.dunder.processor.facades;

import org.jspecify.annotations.NullMarked;
