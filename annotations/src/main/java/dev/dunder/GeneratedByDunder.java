package dev.dunder;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks every type that Dunder generates.
 *
 * <p>It is kept in class files, so that coverage tools leave generated types out (they look for an annotation whose name
 * contains {@code Generated}), and it belongs to this module, unlike the JDK's own {@code Generated}, which a module
 * sees only if it reads {@code java.compiler}. Nothing else is meant by it; do not write it by hand.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GeneratedByDunder {}
