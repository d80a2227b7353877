package dev.dunder.processor.facades;

import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.marks.NullScope;
import dev.dunder.processor.core.members.Access;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.naming.SourceType;
import dev.dunder.processor.core.naming.TypeNames;
import javax.lang.model.element.Element;

/**
 * Where a facade is made: what for, and what can be seen from there.
 *
 * @param request who asked
 * @param source the type to wrap
 * @param own what is wrapped in signatures
 * @param access what the facade's package sees
 * @param nulls what types say about null without a word
 * @param round the present round
 */
record Site(Request request, SourceType source, WrappedType own, Access access, NullScope nulls, Round round) {
    static Site of(Request request, Round round) {
        Access access = new Access(round.elements().getPackageOf(request.carrier()), round.elements());
        SourceType source = SourceType.of(request, access, round);
        WrappedType own = new WrappedType(source, request.generated());
        return new Site(request, source, own, access, NullScope.of(request, round), round);
    }

    /** Type names for the signature of a member: with annotations where its own file is read. */
    TypeNames names(Element member) {
        TypeNames plain = TypeNames.plain(round);
        return request.isLocal(member) ? plain.annotated(access) : plain;
    }

    /** Whether the facade is public. */
    boolean isPublic() {
        return request.isPublic(access);
    }
}
