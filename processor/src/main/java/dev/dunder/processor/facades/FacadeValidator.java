package dev.dunder.processor.facades;

import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Request;
import java.util.ArrayList;
import java.util.List;

/** Judges a declaration: which members the facade has, whether their names are good, and whether they meet. */
public final class FacadeValidator {
    private final FacadeDeclaration declaration;
    private final FacadeStyle style;
    private final Site site;
    private final List<Problem> problems = new ArrayList<>();

    private FacadeValidator(FacadeDeclaration declaration, FacadeStyle style, Round round) {
        this.declaration = declaration;
        this.style = style;
        this.site = Site.of(declaration.request(), round);
    }

    /** The model of a declaration, or all of its problems. */
    public static Result<FacadeModel> validate(FacadeDeclaration declaration, FacadeStyle style, Round round) {
        FacadeValidator validator = new FacadeValidator(declaration, style, round);
        validator.problems.addAll(new RenameRules(declaration).problems(style));
        FacadeModel model = validator.model();
        return Result.of(model, validator.problems);
    }

    private FacadeModel model() {
        FacadeNaming naming = new FacadeNaming(declaration, style);
        FacadeMembers offer = FacadeMembers.of(declaration, style, naming, site.access());
        problems.addAll(naming.problems());
        if (problems.isEmpty()
                && declaration.request().isOwn() // of a type that is not theirs users can make nothing public
                && offer.members().stream().allMatch(named -> named.part() instanceof Part.OfConstructor)) {
            Request request = declaration.request();
            problems.add(FacadeProblem.NO_PUBLIC_MEMBER.at(
                    request.origin(),
                    declaration.typeName(),
                    request.generated().simpleName()));
        }
        FacadeModelFactory factory = new FacadeModelFactory(site, declaration, offer, style);
        FacadeModel model = factory.create();
        problems.addAll(factory.problems());
        return model;
    }
}
