/**
 * Facades: final classes around one instance of a type, with its public members under names of their own. It is shared
 * by the features that wrap an object, and knows {@code core} only.
 *
 * <p>{@code FacadeReader} reads the members as a {@code FacadeDeclaration}. {@code FacadeValidator} decides which of
 * them the facade has ({@code FacadeMembersFactory}), under which names ({@code FacadeNaming}, {@code Clashes}), and
 * builds a {@code FacadeModel} ({@code FacadeModelFactory}) of one {@code Delegate} for each method
 * ({@code MethodDelegates}, {@code FieldDelegates}). {@code FacadeWriter} writes the model.
 *
 * <p>A feature with facades has a {@code FacadeKind}, which decides what differs from one kind to another, and passes
 * a {@code GuardWriter} to the writer, for the code around the bodies of methods.
 */
@NullMarked
package dev.dunder.processor.facades;

import org.jspecify.annotations.NullMarked;
