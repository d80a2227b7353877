package dev.dunder.processor.managed;

import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Member;
import dev.dunder.processor.core.members.MemberOrder;
import dev.dunder.processor.core.members.Members;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.members.Supertypes;
import dev.dunder.processor.core.naming.MissingTypes;
import dev.dunder.processor.managed.ManagedDeclaration.Candidate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads how a type is entered and left: methods by the names that its {@code @Managed} gives, by annotation, by dunder name. */
final class ManagedReader {
    private final Request request;
    private final Round round;
    private final Supertypes lineage;

    private ManagedReader(Request request, Supertypes lineage, Round round) {
        this.request = request;
        this.lineage = lineage;
        this.round = round;
    }

    /** The declaration, or the types that are not there yet. */
    static Result<ManagedDeclaration> read(Request request, Round round) {
        Supertypes lineage = Supertypes.of(request.source(), round);
        if (lineage.missing().isPresent()) {
            return Result.failed(lineage.problems(request));
        }
        ManagedReader reader = new ManagedReader(request, lineage, round);
        ManagedDeclaration declaration = reader.declaration();
        return Result.of(declaration, reader.missing(declaration));
    }

    private ManagedDeclaration declaration() {
        List<Method> methods = sorted(Members.methods(request.source(), lineage, name -> true, round));
        return new ManagedDeclaration(
                request,
                candidates("enter", "dev.dunder.Enter", methods),
                candidates("exit", "dev.dunder.Exit", methods),
                methods,
                sorted(Members.constructors(request.source())));
    }

    private List<Candidate> candidates(String element, String annotation, List<Method> methods) {
        Optional<MethodReference> named = request.annotation()
                .string(element)
                .filter(text -> !text.isEmpty())
                .map(MethodReference::of);
        return methods.stream()
                .map(method -> new Candidate(
                        method,
                        named.isPresent() ? Optional.empty() : method.annotation(annotation, round),
                        request.originOf(method.element())))
                .filter(candidate -> named.map(
                                reference -> candidate.method().name().equals(reference.name()))
                        .orElse(candidate.annotation().isPresent()
                                || candidate.method().name().equals("__" + element + "__")))
                .toList();
    }

    private List<Method> sorted(List<Method> methods) {
        return methods.stream()
                .sorted(Comparator.comparing(Member::of, MemberOrder.byOwner(request, lineage)))
                .toList();
    }

    private List<Problem> missing(ManagedDeclaration declaration) {
        MissingTypes missing = new MissingTypes(round);
        Stream<Method> called = Stream.concat(declaration.enters().stream(), declaration.exits().stream())
                .map(Candidate::method);
        return Stream.concat(called, declaration.constructors().stream())
                .map(Member::of)
                .flatMap(member -> missing.problem(member, request.originOf(member.element())).stream())
                .distinct()
                .toList();
    }
}
