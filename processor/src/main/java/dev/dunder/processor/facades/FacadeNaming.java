package dev.dunder.processor.facades;

import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/** Gives members their names in the facade, and judges them. */
final class FacadeNaming {
    private final FacadeDeclaration declaration;
    private final FacadeKind kind;
    private final List<Problem> problems = new ArrayList<>();

    FacadeNaming(FacadeDeclaration declaration, FacadeKind kind) {
        this.declaration = declaration;
        this.kind = kind;
    }

    /** A member's name in the facade. */
    String name(Part<?> part) {
        Optional<String> renamed = part.rename().flatMap(rename -> rename.string("value"));
        String name = renamed.orElseGet(() -> kind.nameOf(part.member().name()));
        judge(part, name, renamed.isPresent());
        return name;
    }

    /** What is wrong with the names that were given. */
    List<Problem> problems() {
        return problems;
    }

    private void judge(Part<?> part, String name, boolean isRenamed) {
        Origin origin = isRenamed ? part.originOfRename() : part.origin();
        if (isRenamed && (!SourceVersion.isIdentifier(name) || SourceVersion.isKeyword(name))) {
            problems.add(FacadeProblem.BAD_NAME.at(origin, declaration.typeName(), part.inWords(), name));
        } else if (SourceVersion.isKeyword(name)) {
            problems.add(FacadeProblem.KEYWORD_NAME.at(origin, declaration.typeName(), part.inWords(), name));
        }
    }
}
