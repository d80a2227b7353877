package dev.dunder.processor.core.base;

import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What a feature may ask during one round. Nothing of it is kept after the round: elements live one round only.
 *
 * @param elements the compiler's elements
 * @param types the compiler's types
 * @param generated the names that this round generates
 * @param compiled the qualified names of the top-level types that this compilation has the source of
 */
public record Round(Elements elements, Types types, NameIndex generated, Set<String> compiled) {

    /** Copies the set. */
    public Round {
        compiled = Set.copyOf(compiled);
    }

    /** Whether this compilation has the source of a type: only messages may depend on it, as incremental builds differ. */
    public boolean isCompiled(TypeElement type) {
        return ElementViews.type(Enclosing.outermost(type))
                .map(ElementViews::qualifiedName)
                .filter(compiled::contains)
                .isPresent();
    }
}
