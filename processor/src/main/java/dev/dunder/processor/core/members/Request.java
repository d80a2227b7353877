package dev.dunder.processor.core.members;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.Enclosing;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.base.Visibility;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * One type to generate.
 *
 * @param carrier the element that carries the annotation: the one originating element of what is generated
 * @param annotation the annotation
 * @param source the type to generate for: the carrier, or one that its {@code of} names
 * @param generated the name of the type to generate
 * @param origin where the source asks for it
 */
public record Request(Element carrier, Annotation annotation, TypeElement source, ClassName generated, Origin origin) {

    /** Whether the annotation stands on the very type that it is for. */
    public boolean isOwn() {
        return carrier.equals(source);
    }

    /** Whether a member is declared in the source file that this request comes from, so that its text can be read. */
    public boolean isLocal(Element member) {
        return Enclosing.outermost(member).equals(Enclosing.outermost(carrier));
    }

    /** What the package that is generated into can name. */
    public Access access(Round round) {
        return new Access(round.elements().getPackageOf(carrier), round.elements());
    }

    /** The place of a member where it is in the same file, else of the request. */
    public Origin originOf(Element member) {
        return isLocal(member) ? Origin.of(member) : origin;
    }

    /** Whether what is generated is public: it is as visible as its source and its carrier, and packages are public. */
    public boolean isPublic(Access access) {
        return access.of(source) == Visibility.PUBLIC
                && ElementViews.type(carrier)
                        .map(type -> access.of(type) == Visibility.PUBLIC)
                        .orElseGet(() -> carrier.getKind() == ElementKind.PACKAGE);
    }

    /** The place of a value of an annotation on a member, where that is in the same file. */
    public Origin originOf(Element member, Annotation on, String value) {
        return isLocal(member) && member.getAnnotationMirrors().contains(on.mirror())
                ? on.origin(member, value)
                : originOf(member);
    }

    /** How the user makes it generate another name, for a fix: by the annotation's {@code name}, where it has one. */
    public String renaming() {
        return annotation
                .string("name")
                .map(name -> "write another name: @" + annotation.simpleName() + "(name = \"…\")")
                .orElseGet(() -> isOwn()
                        ? "rename " + DisplayName.of(source)
                        : "write @" + annotation.simpleName() + " in another package");
    }

    /** What tells this request from all others, over rounds. */
    public String key() {
        return Annotation.nameOf(annotation.mirror()) + " " + ElementViews.qualifiedName(carrier) + " "
                + source.getQualifiedName() + " " + generated;
    }
}
