package dev.dunder.processor.facades;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.CoreProblem;
import dev.dunder.processor.core.base.Enclosing;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Fields;
import dev.dunder.processor.core.members.Members;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.members.Supertypes;
import dev.dunder.processor.core.naming.MissingTypes;
import java.util.ArrayList;
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
        Supertypes lineage = Supertypes.of(request.source(), round);
        if (lineage.missing().isPresent()) {
            return Result.failed(lineage.problems(request));
        }
        FacadeReader reader = new FacadeReader(request, round);
        List<Part> parts = reader.parts(lineage);
        return Result.of(
                new FacadeDeclaration(request, parts, reader.misplaced(parts)),
                parts.stream().flatMap(part -> reader.missing(part).stream()).toList());
    }

    private List<Part> parts(Supertypes lineage) {
        PartOrder order = new PartOrder(request);
        List<Part> parts = new ArrayList<>();
        parts.addAll(order.sort(Fields.visible(request.source(), lineage, round).stream()
                .map(field -> new Part.OfField(field, words(field.element(), List.of())))
                .toList()));
        parts.addAll(order.sort(Members.constructors(request.source()).stream()
                .filter(constructor -> !constructor.element().getModifiers().contains(Modifier.PRIVATE))
                .map(constructor -> new Part.OfConstructor(constructor, words(constructor.element(), List.of())))
                .toList()));
        parts.addAll(order.sort(Members.methods(request.source(), lineage, name -> true, round).stream()
                .filter(method -> method.element().getModifiers().contains(Modifier.PUBLIC))
                .filter(method -> !isObjects(method))
                .map(method -> new Part.OfMethod(method, words(method.element(), method.overridden())))
                .toList()));
        return parts;
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

    private List<FacadeDeclaration.Misplaced> misplaced(List<Part> parts) {
        if (!request.isOwn()) {
            return List.of();
        }
        List<Element> known = parts.stream().map(Part::element).toList();
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

    private Optional<Problem> missing(Part part) {
        MissingTypes missing = new MissingTypes(round);
        Optional<String> name = part instanceof Part.OfField field
                ? missing.any(List.of(field.field().type()))
                : part instanceof Part.OfMethod method
                        ? missing.in(method.method().type())
                        : missing.in(((Part.OfConstructor) part).constructor().type());
        return name.map(type ->
                CoreProblem.UNRESOLVED_TYPE.at(part.words().origin(), type, "in the signature of " + part.inWords()));
    }
}
