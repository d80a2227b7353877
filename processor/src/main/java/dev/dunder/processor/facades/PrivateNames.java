package dev.dunder.processor.facades;

import dev.dunder.processor.core.base.UniqueNames;
import java.util.List;

/** Names the private parts of a facade so that they meet none of its members. */
final class PrivateNames {
    private PrivateNames() {}

    static FacadeModel.Names of(Site site, FacadeMembers offer) {
        List<String> members = offer.members().stream().map(Named::name).toList();
        UniqueNames unique = new UniqueNames(members);
        UniqueNames types = new UniqueNames(site.source().name().simpleNames());
        return new FacadeModel.Names(
                unique.name("wrapped"), unique.name("wrapOrNull"), unique.name("unwrapOrNull"), types.name("Wrapping"));
    }
}
