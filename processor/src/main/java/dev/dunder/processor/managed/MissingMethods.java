package dev.dunder.processor.managed;

import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Access;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.managed.ManagedDeclaration.Candidate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;

/** Tells of a type that does not say how it is entered or left, and proposes methods of it. */
final class MissingMethods {
    private final ManagedDeclaration declaration;
    private final MethodRules rules;
    private final NamedMethods named;
    private final Round round;

    MissingMethods(ManagedDeclaration declaration, Access access, Round round) {
        this.declaration = declaration;
        this.rules = new MethodRules(declaration, access);
        this.named = new NamedMethods(declaration, rules, round);
        this.round = round;
    }

    /** One problem at most. */
    List<Problem> problems() {
        if (declaration.isUnmarked()) {
            return List.of(problem(ManagedProblem.NO_ENTER_OR_EXIT, nameBoth()));
        }
        if (declaration.enters().isEmpty() && declaration.named("enter").isEmpty()) {
            return List.of(problem(ManagedProblem.NO_ENTER, nameOne("enter", "Enter")));
        }
        if (declaration.exits().isEmpty() && declaration.named("exit").isEmpty()) {
            return List.of(problem(ManagedProblem.NO_EXIT, nameOne("exit", "Exit")));
        }
        return List.of();
    }

    private Problem problem(ManagedProblem kind, String fix) {
        return kind.at(declaration.request().origin(), declaration.typeName(), fix);
    }

    private String nameBoth() {
        String of = declaration.request().isOwn() ? "" : "of = " + declaration.typeName() + ".class, ";
        Optional<MethodPairs.Pair> pair = MethodPairs.find(names(), this::serves);
        return pair.map(found ->
                        "write @Managed(%senter = \"%s\", exit = \"%s\")".formatted(of, found.enter(), found.exit()))
                .orElseGet(() -> declaration.request().isOwn()
                        ? "mark one method with @Enter and one with @Exit"
                        : "write @Managed(%senter = \"…\", exit = \"…\") with the names of two methods".formatted(of));
    }

    private String nameOne(String element, String annotation) {
        boolean isEnter = element.equals("enter");
        Stream<String> others = (isEnter ? declaration.exits() : declaration.enters())
                .stream().map(candidate -> candidate.method().name());
        List<String> known = others.toList();
        Optional<String> proposed = MethodPairs.find(
                        names(), (enter, exit) -> known.contains(isEnter ? exit : enter) && serves(enter, exit))
                .map(pair -> isEnter ? pair.enter() : pair.exit());
        String named = "add %s = \"%s\" to @Managed".formatted(element, proposed.orElse("…"));
        return declaration.request().isOwn()
                ? proposed.map(name -> "mark %s with @%s".formatted(name, annotation))
                        .orElse("mark the method with @%s, or add one: @%s void %s() {}"
                                .formatted(annotation, annotation, element))
                : named;
    }

    private List<String> names() {
        return declaration.methods().stream()
                .filter(rules::isCallable)
                .filter(method -> !method.overridesObject())
                .map(Method::name)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether the names mean one method each, and the second can be called with what the first gives. */
    private boolean serves(String enter, String exit) {
        List<Candidate> enters = means(enter);
        List<Candidate> exits = means(exit);
        return enters.size() == 1
                && exits.size() == 1
                && rules.judge(enters.get(0)).isEmpty()
                && rules.judge(exits.get(0)).isEmpty()
                && exits.get(0).method().returnType().getKind() == TypeKind.VOID
                && new ExitArguments(declaration, rules, Optional.of(enters.get(0)), round)
                        .areThere(exits.get(0).method());
    }

    private List<Candidate> means(String name) {
        return named.ofBareName(declaration.methods().stream()
                .filter(method -> method.name().equals(name))
                .map(method -> new Candidate(
                        method, Optional.empty(), declaration.request().origin()))
                .toList());
    }
}
