package dev.dunder.processor.facades;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.CoreProblem;
import dev.dunder.processor.core.base.Enclosing;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Field;
import dev.dunder.processor.core.members.Fields;
import dev.dunder.processor.core.members.Members;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.members.Supertypes;
import dev.dunder.processor.core.naming.MissingTypes;
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
        return Result.of(declaration, reader.missing(declaration).toList());
    }

    private FacadeDeclaration declaration(Supertypes supertypes) {
        PartOrder order = new PartOrder(request);
        List<Part<Field>> fields = order.fields(fields(supertypes));
        List<Part<Method>> constructors = order.constructors(constructors());
        List<Part<Method>> methods = order.methods(methods(supertypes));
        List<Element> known = Stream.of(fields, constructors, methods)
                .flatMap(List::stream)
                .<Element>map(Part::element)
                .toList();
        return new FacadeDeclaration(request, fields, constructors, methods, misplaced(known));
    }

    private List<Part<Field>> fields(Supertypes supertypes) {
        return Fields.visible(request.source(), supertypes, round).stream()
                .map(field -> Part.ofField(field, words(field.element(), List.of())))
                .toList();
    }

    private List<Part<Method>> constructors() {
        return Members.constructors(request.source()).stream()
                .filter(constructor -> !constructor.element().getModifiers().contains(Modifier.PRIVATE))
                .map(constructor -> Part.ofConstructor(constructor, words(constructor.element(), List.of())))
                .toList();
    }

    private List<Part<Method>> methods(Supertypes supertypes) {
        return Members.methods(request.source(), supertypes, name -> true, round).stream()
                .filter(method -> method.element().getModifiers().contains(Modifier.PUBLIC))
                .filter(method -> !isObjects(method))
                .map(method -> Part.ofMethod(method, words(method.element(), method.overridden())))
                .toList();
    }

    /** What {@code Object} declares is no member of a facade, but a {@code clone} that a type has made public is. */
    private static boolean isObjects(Method method) {
        return method.isDeclaredByObject()
                || method.isRecordsEquals()
                || (method.isObjects() && !method.name().equals("clone"));
    }

    private Part.Words words(Element element, List<? extends Element> overridden) {
        return new Part.Words(
                annotation(RENAME, element, overridden),
                annotation(OMIT, element, overridden),
                request.originOf(element));
    }

    private Optional<Annotation> annotation(String name, Element element, List<? extends Element> overridden) {
        return Stream.concat(Stream.of(element), overridden.stream())
                .flatMap(each -> Annotation.on(each, name, round.elements()).stream())
                .findFirst();
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

    private Stream<Problem> missing(FacadeDeclaration declaration) {
        MissingTypes missing = new MissingTypes(round);
        Stream<Problem> fields = declaration.fields().stream()
                .flatMap(part -> problem(part, missing.any(List.of(part.member().type()))));
        Stream<Problem> methods = Stream.of(declaration.constructors(), declaration.methods())
                .flatMap(List::stream)
                .flatMap(part -> problem(part, missing.in(part.member().type())));
        return Stream.concat(fields, methods);
    }

    private static Stream<Problem> problem(Part<?> part, Optional<String> missing) {
        return missing.map(type -> CoreProblem.UNRESOLVED_TYPE.at(
                        part.origin(), type, "in the signature of " + part.inWords()))
                .stream();
    }
}
