package dev.dunder.processor.managed;

import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.source.Site;
import dev.dunder.processor.managed.ManagedDeclaration.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges a declaration: what enters, what leaves, and whether generated code can call it. */
final class ManagedValidator {
    private ManagedValidator() {}

    /** The model of a declaration, or all of its problems. */
    static Result<ManagedModel> validate(ManagedDeclaration declaration, Round round) {
        Site site = Site.of(declaration.request(), round);
        EnterRules enters = new EnterRules(declaration, site.access(), round);
        Optional<Candidate> enter = enters.accepted();
        ExitRules exits = new ExitRules(declaration, site.access(), enter, round);
        List<BoundExit> left = exits.accepted();
        List<Problem> problems = new ArrayList<>(NameRules.problems(declaration));
        problems.addAll(new MissingMethods(declaration, site.access(), round).problems());
        problems.addAll(enters.problems());
        problems.addAll(exits.problems());
        return enter.isPresent() && problems.isEmpty()
                ? Result.of(new ManagedModelFactory(declaration, site).create(enter.get(), left))
                : Result.failed(problems);
    }
}
