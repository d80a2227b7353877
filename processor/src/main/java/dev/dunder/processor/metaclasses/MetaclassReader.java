package dev.dunder.processor.metaclasses;

import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Fields;
import dev.dunder.processor.core.members.Members;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.members.Supertypes;
import dev.dunder.processor.facades.FacadeReader;
import java.util.List;
import java.util.Optional;

/** Reads a metaclass and the type that carries it. */
final class MetaclassReader {
    private MetaclassReader() {}

    /** The declaration, or the types that are not there yet. */
    static Result<MetaclassDeclaration> read(Request request, Round round) {
        Definition definition = Definition.of(request.annotation());
        Supertypes lineage = Supertypes.of(request.source(), round);
        if (lineage.missing().isPresent()) {
            return Result.failed(lineage.problems(request));
        }
        MetaclassDeclaration withoutFacade = new MetaclassDeclaration(
                request,
                definition,
                Fields.all(lineage),
                definition.hasRules() ? Members.methods(request.source(), lineage, name -> true, round) : List.of(),
                Optional.empty());
        return definition.makesFacade()
                ? FacadeReader.read(request, round).map(withoutFacade::with)
                : Result.of(withoutFacade);
    }
}
