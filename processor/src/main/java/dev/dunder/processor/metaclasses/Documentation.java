package dev.dunder.processor.metaclasses;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Method;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Checks that a type and its public and protected members have documentation comments. */
final class Documentation {
    private final MetaclassDeclaration declaration;
    private final TypeElement type;
    private final Round round;

    Documentation(MetaclassDeclaration declaration, Round round) {
        this.declaration = declaration;
        this.type = declaration.request().source();
        this.round = round;
    }

    Stream<Problem> problems() {
        Stream<Element> members =
                type.getEnclosedElements().stream().map(Element.class::cast).filter(this::needsComment);
        return Stream.concat(Stream.of((Element) type), members)
                .filter(element -> Optional.ofNullable(round.elements().getDocComment(element))
                        .filter(comment -> !comment.isBlank())
                        .isEmpty())
                .map(element -> MetaclassProblem.UNDOCUMENTED.at(
                        Origin.of(element),
                        declaration.typeName(),
                        declaration.definition().name(),
                        name(element)));
    }

    private boolean needsComment(Element member) {
        Set<Modifier> modifiers = member.getModifiers();
        boolean isSeen = modifiers.contains(Modifier.PUBLIC) || modifiers.contains(Modifier.PROTECTED);
        return isSeen
                && member.getKind() != ElementKind.RECORD_COMPONENT
                && round.elements().getOrigin(member) == Elements.Origin.EXPLICIT
                && !hasGivenComment(member)
                && !isOfComponents(member);
    }

    /** A method that overrides another inherits its comment; those of every enum are nobody's to describe. */
    private boolean hasGivenComment(Element member) {
        return declaration.methods().stream()
                .filter(method -> method.element().equals(member))
                .anyMatch(method -> !method.overridden().isEmpty() || method.isOfEveryEnum());
    }

    /** A record's accessors and canonical constructor are described by the record's own comment. */
    private boolean isOfComponents(Element member) {
        if (type.getKind() != ElementKind.RECORD || !(member instanceof ExecutableElement executable)) {
            return false;
        }
        return member.getKind() == ElementKind.CONSTRUCTOR
                ? isCanonical(executable)
                : executable.getParameters().isEmpty()
                        && type.getRecordComponents().stream()
                                .map(RecordComponentElement::getSimpleName)
                                .anyMatch(member.getSimpleName()::equals);
    }

    private boolean isCanonical(ExecutableElement constructor) {
        return erasures(constructor.getParameters().stream().map(Element::asType))
                .equals(erasures(type.getRecordComponents().stream().map(Element::asType)));
    }

    private String erasures(Stream<TypeMirror> types) {
        return types.map(each -> DisplayName.of(round.types().erasure(each))).collect(Collectors.joining(","));
    }

    private String name(Element element) {
        if (element instanceof TypeElement found) {
            return DisplayName.of(found);
        }
        return ElementFilter.methodsIn(Set.of(element)).stream()
                .flatMap(method -> declaration.methods().stream()
                        .filter(each -> each.element().equals(method)))
                .map(Method::signature)
                .findFirst()
                .orElse(
                        element.getKind() == ElementKind.CONSTRUCTOR
                                ? "a constructor of " + declaration.typeName()
                                : element.getSimpleName().toString());
    }
}
