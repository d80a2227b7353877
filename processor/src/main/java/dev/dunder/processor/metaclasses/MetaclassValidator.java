package dev.dunder.processor.metaclasses;

import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.facades.FacadeModel;
import dev.dunder.processor.facades.FacadeValidator;
import java.util.ArrayList;
import java.util.List;

/** Judges a type by its metaclass: the rules for the type itself, and the facade, if it is to have one. */
final class MetaclassValidator {
    private MetaclassValidator() {}

    /** The facade's model, unless there is none or a problem stopped it. */
    static Result<FacadeModel> validate(MetaclassDeclaration declaration, Round round) {
        List<Problem> problems = rules(declaration, round);
        if (declaration.facade().isEmpty()) {
            return Result.failed(problems);
        }
        Result<FacadeModel> facade = FacadeValidator.validate(
                declaration.facade().get(), new MetaclassFacade(declaration.definition()), round);
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(facade.problems());
        return facade.value().map(model -> Result.of(model, all)).orElseGet(() -> Result.failed(all));
    }

    private static List<Problem> rules(MetaclassDeclaration declaration, Round round) {
        if (declaration.request().isOwn()) {
            return new Rules(declaration, round).problems();
        }
        return declaration.facade().isPresent()
                ? List.of()
                : List.of(MetaclassProblem.RULES_FOR_OTHERS.at(
                        declaration.request().origin(),
                        declaration.typeName(),
                        declaration.definition().name()));
    }
}
