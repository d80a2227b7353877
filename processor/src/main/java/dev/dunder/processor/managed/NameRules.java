package dev.dunder.processor.managed;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges the {@code name} of an annotation. */
final class NameRules {
    private NameRules() {}

    /** What is wrong with it, told once: for the first of the annotation's types. */
    static List<Problem> problems(ManagedDeclaration declaration) {
        ManagerName name = declaration.managerName();
        return isFirst(declaration)
                ? Stream.of(
                                name.invalid()
                                        .map(text -> ManagedProblem.INVALID_MANAGER_NAME.at(origin(declaration), text)),
                                name.usable().isEmpty() && name.isForSeveral()
                                        ? name.written().map(text -> ofSeveral(declaration, text))
                                        : Optional.<Problem>empty())
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    private static boolean isFirst(ManagedDeclaration declaration) {
        List<Annotation.ClassLiteral> types = declaration.request().annotation().classes("of");
        return types.isEmpty()
                || types.get(0)
                        .type()
                        .map(DisplayName::of)
                        .filter(DisplayName.of(declaration.request().source())::equals)
                        .isPresent();
    }

    private static Problem ofSeveral(ManagedDeclaration declaration, String name) {
        List<String> types = declaration.request().annotation().classes("of").stream()
                .map(type -> type.name() + ".class")
                .toList();
        return ManagedProblem.NAME_FOR_SEVERAL.at(
                origin(declaration), name, String.join(", ", types), forOne(declaration, types.get(0), name));
    }

    /** The annotation for one of the types. */
    private static String forOne(ManagedDeclaration declaration, String type, String name) {
        String methods = Stream.of("enter", "exit")
                .flatMap(element ->
                        declaration
                                .named(element)
                                .map(reference -> element + " = \"" + reference.text() + "\", ")
                                .stream())
                .collect(Collectors.joining());
        return "@Managed(of = " + type + ", " + methods + "name = \"" + name + "\")";
    }

    private static Origin origin(ManagedDeclaration declaration) {
        return declaration.originOfName("name");
    }
}
