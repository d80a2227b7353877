package dev.dunder.processor.facades;

import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.source.Site;
import java.util.ArrayList;
import java.util.List;

/** Judges a declaration: which members the facade has, whether their names are good, and whether they meet. */
public final class FacadeValidator {
    private final FacadeDeclaration declaration;
    private final FacadeKind kind;
    private final Site site;
    private final List<Problem> problems = new ArrayList<>();

    private FacadeValidator(FacadeDeclaration declaration, FacadeKind kind, Round round) {
        this.declaration = declaration;
        this.kind = kind;
        this.site = Site.of(declaration.request(), round);
    }

    /** The model of a declaration, or all of its problems. */
    public static Result<FacadeModel> validate(FacadeDeclaration declaration, FacadeKind kind, Round round) {
        FacadeValidator validator = new FacadeValidator(declaration, kind, round);
        FacadeModel model = validator.model();
        return Result.of(model, validator.problems);
    }

    private FacadeModel model() {
        problems.addAll(new RenameRules(declaration).problems());
        problems.addAll(kind.problems(declaration));
        FacadeNaming naming = new FacadeNaming(declaration, kind);
        FacadeMembers members = new FacadeMembersFactory(declaration, naming, site.access()).create(kind);
        problems.addAll(naming.problems());
        if (problems.isEmpty() && members.isEmpty()) {
            judgeEmpty(declaration.request());
        }
        FacadeModelFactory factory = new FacadeModelFactory(site, declaration, members, kind);
        FacadeModel model = factory.create();
        problems.addAll(factory.problems());
        return model;
    }

    /** Users cannot make members of others' types public. */
    private void judgeEmpty(Request request) {
        if (request.isOwn()) {
            boolean hasOmitted = declaration.parts().anyMatch(Part::isOmitted);
            String change = hasOmitted ? "remove @Omit from a member" : "make a member public";
            problems.add(FacadeProblem.NO_PUBLIC_MEMBER.at(
                    request.origin(),
                    declaration.typeName(),
                    request.generated().simpleName(),
                    hasOmitted ? "@Omit on each public member" : "no public method or field other than those of Object",
                    change
                            + ", or remove @%s from %s"
                                    .formatted(request.annotation().simpleName(), declaration.typeName())));
        }
    }
}
