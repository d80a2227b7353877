package dev.dunder.processor.metaclasses;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Enclosing;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Problem;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/** Makes the problems of types and members that break a rule, each at the member if that is in the same file. */
final class RuleProblems {
    private final MetaclassDeclaration declaration;

    RuleProblems(MetaclassDeclaration declaration) {
        this.declaration = declaration;
    }

    /** The problem of the type itself. */
    Problem ofType(MetaclassProblem kind, Object... more) {
        return at(kind, declaration.request().origin(), more);
    }

    /** The problem of a member, with its name in front of further arguments. */
    Problem ofMember(MetaclassProblem kind, Element member, String name, Object... more) {
        boolean isOwn = Enclosing.type(member).equals(declaration.request().source());
        List<Object> arguments = new ArrayList<>();
        arguments.add(isOwn ? name : DisplayName.of(Enclosing.type(member)) + "." + name);
        arguments.addAll(List.of(more));
        return at(kind, declaration.request().originOf(member), arguments.toArray());
    }

    private Problem at(MetaclassProblem kind, Origin origin, Object... more) {
        List<Object> arguments = new ArrayList<>(
                List.of(declaration.typeName(), declaration.definition().name()));
        arguments.addAll(List.of(more));
        return kind.at(origin, arguments.toArray());
    }
}
