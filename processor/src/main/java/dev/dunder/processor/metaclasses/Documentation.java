package dev.dunder.processor.metaclasses;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Records;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleElementVisitor14;

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
        return Stream.concat(
                        Stream.of(type),
                        type.getEnclosedElements().stream().filter(this::needsComment))
                .filter(element -> !hasComment(element))
                .map(element -> MetaclassProblem.UNDOCUMENTED.at(
                        Origin.of(element),
                        declaration.typeName(),
                        declaration.definition().name(),
                        new Text().visit(element)));
    }

    private boolean hasComment(Element element) {
        return Optional.ofNullable(round.elements().getDocComment(element))
                .filter(comment -> !comment.isBlank())
                .isPresent();
    }

    private boolean needsComment(Element member) {
        Set<Modifier> modifiers = member.getModifiers();
        boolean isVisible = modifiers.contains(Modifier.PUBLIC) || modifiers.contains(Modifier.PROTECTED);
        return isVisible
                && member.getKind() != ElementKind.RECORD_COMPONENT
                && round.elements().getOrigin(member) == Elements.Origin.EXPLICIT
                && !new InheritsComment().visit(member);
    }

    private Stream<Method> methods(ExecutableElement element) {
        return declaration.methods().stream().filter(method -> method.element().equals(element));
    }

    /** Whether other comments describe a member: those of what it overrides, of the language, or of its record. */
    private final class InheritsComment extends SimpleElementVisitor14<Boolean, Void> {
        InheritsComment() {
            super(false);
        }

        @Override
        public Boolean visitExecutable(ExecutableElement member, Void none) {
            return Records.isCanonical(member)
                    || Records.isAccessor(member)
                    || methods(member)
                            .anyMatch(method -> !method.overridden().isEmpty() || method.isOfEveryEnum());
        }
    }

    /** How messages name a type or a member. */
    private final class Text extends SimpleElementVisitor14<String, Void> {
        @Override
        public String visitType(TypeElement found, Void none) {
            return DisplayName.of(found);
        }

        @Override
        public String visitExecutable(ExecutableElement member, Void none) {
            return methods(member)
                    .map(Method::signature)
                    .findFirst()
                    .orElseGet(() -> "a constructor of " + declaration.typeName());
        }

        @Override
        protected String defaultAction(Element member, Void none) {
            return member.getSimpleName().toString();
        }
    }
}
