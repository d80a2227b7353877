package dev.dunder.processor.core.base;

import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What a feature may ask during one round. Nothing of it is kept after the round: elements live one round only.
 *
 * @param elements the compiler's elements
 * @param types the compiler's types
 * @param generated the names that this round generates
 */
public record Round(Elements elements, Types types, NameIndex generated) {}
