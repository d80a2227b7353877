package dev.dunder.processor.facades;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.Enclosing;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Fields;
import dev.dunder.processor.core.members.Member;
import dev.dunder.processor.core.members.MemberOrder;
import dev.dunder.processor.core.members.Members;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.members.Supertypes;
import dev.dunder.processor.core.naming.MissingTypes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** Reads what a type offers to a facade: its public members, its constructors, and what is written on them. */
public final class FacadeReader {
    private static final String RENAME = "dev.dunder.Rename";
    private static final String OMIT = "dev.dunder.Omit";

    private final Request request;
    private final Round round;

    private FacadeReader(Request request, Round round) {
        this.request = request;
        this.round = round;
    }

    /** The declaration, or the types that are not there yet. */
    public static Result<FacadeDeclaration> read(Request request, Round round) {
        Supertypes supertypes = Supertypes.of(request.source(), round);
        if (supertypes.missing().isPresent()) {
            return Result.failed(supertypes.problems(request));
        }
        FacadeReader reader = new FacadeReader(request, round);
        FacadeDeclaration declaration = reader.declaration(supertypes);
        return Result.of(declaration, reader.missing(declaration));
    }

    private FacadeDeclaration declaration(Supertypes supertypes) {
        List<Part<Member.OfField>> fields = sorted(fields(supertypes));
        List<Part<Member.OfConstructor>> constructors = sorted(constructors());
        List<Part<Member.OfMethod>> methods = sorted(methods(supertypes));
        List<Element> known = Stream.of(fields, constructors, methods)
                .flatMap(List::stream)
                .<Element>map(Part::element)
                .toList();
        return new FacadeDeclaration(request, fields, constructors, methods, misplaced(known));
    }

    private <M extends Member> List<Part<M>> sorted(Stream<M> members) {
        return members.map(this::part)
                .sorted(Comparator.comparing(Part::member, MemberOrder.asWritten(request)))
                .toList();
    }

    private <M extends Member> Part<M> part(M member) {
        return new Part<>(
                member, annotation(RENAME, member), annotation(OMIT, member), request.originOf(member.element()));
    }

    private Optional<Annotation> annotation(String name, Member member) {
        return member.declarations()
                .flatMap(declaration -> Annotation.on(declaration, name, round.elements()).stream())
                .findFirst();
    }

    private Stream<Member.OfField> fields(Supertypes supertypes) {
        return Fields.visible(request.source(), supertypes, round).stream().map(Member.OfField::new);
    }

    private Stream<Member.OfConstructor> constructors() {
        return Members.constructors(request.source()).stream()
                .filter(constructor -> !constructor.element().getModifiers().contains(Modifier.PRIVATE))
                .map(Member.OfConstructor::new);
    }

    private Stream<Member.OfMethod> methods(Supertypes supertypes) {
        return Members.methods(request.source(), supertypes, name -> true, round).stream()
                .filter(method -> method.element().getModifiers().contains(Modifier.PUBLIC))
                .filter(method -> !isObjects(method))
                .map(Member.OfMethod::new);
    }

    /** What {@code Object} declares is no member of a facade, but a {@code clone} that a type has made public is. */
    private static boolean isObjects(Method method) {
        return method.isDeclaredByObject()
                || method.isRecordsEquals()
                || (method.overridesObject() && !method.name().equals("clone"));
    }

    private List<FacadeDeclaration.Misplaced> misplaced(List<Element> known) {
        if (!request.isOwn()) {
            return List.of();
        }
        return request.source().getEnclosedElements().stream()
                .filter(element -> !known.contains(element))
                .filter(element -> !isOfComponent(element))
                .flatMap(element -> Stream.of(RENAME, OMIT)
                        .flatMap(name -> Annotation.on(element, name, round.elements()).stream())
                        .map(annotation -> new FacadeDeclaration.Misplaced(element, annotation)))
                .toList();
    }

    /** An annotation on a record's component is on its private field too (JLS 8.10.3). */
    private static boolean isOfComponent(Element element) {
        return element.getKind() == ElementKind.RECORD_COMPONENT
                || (element.getKind() == ElementKind.FIELD
                        && Enclosing.type(element).getKind() == ElementKind.RECORD
                        && !element.getModifiers().contains(Modifier.STATIC));
    }

    private List<Problem> missing(FacadeDeclaration declaration) {
        MissingTypes missing = new MissingTypes(round);
        return declaration.parts()
                .flatMap(part -> missing.problem(part.member(), part.origin()).stream())
                .toList();
    }
}
