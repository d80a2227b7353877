package dev.dunder.processor.core.rounds;

import dev.dunder.processor.core.base.CoreProblem;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.Enclosing;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Visibility;
import dev.dunder.processor.core.members.Access;
import dev.dunder.processor.core.naming.SourceType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * A type that generated code would have to name but cannot access, and the one reason for that.
 *
 * @param name the type that is requested, or the bound of one of its type parameters
 * @param cause the type whose own modifiers or module hide it: itself, one around it, or one that it is made of
 * @param reason why the cause is hidden
 * @param fix what to change
 */
record HiddenType(String name, String cause, String reason, String fix) {

    /** What hides a requested type from a package; empty if nothing does. */
    static Optional<HiddenType> of(TypeElement source, Access access, Elements elements) {
        return Stream.concat(
                        Stream.of(source.asType()),
                        SourceType.parametersAround(source).stream()
                                .flatMap(parameter -> parameter.getBounds().stream()))
                .filter(type -> access.of(type) == Visibility.HIDDEN)
                .findFirst()
                .flatMap(type -> new Search(access).visit(type).findFirst().map(cause -> of(type, cause, elements)));
    }

    /** The problem, where a class would be generated that has to name the type. */
    Problem problem(Origin origin, String generated) {
        return CoreProblem.PRIVATE_TYPE.at(origin, name, generated, cause + " " + reason, fix);
    }

    private static HiddenType of(TypeMirror type, TypeElement cause, Elements elements) {
        String name = DisplayName.of(cause);
        String place = elements.getPackageOf(cause).getQualifiedName().toString();
        if (cause.getModifiers().contains(Modifier.PRIVATE)) {
            return new HiddenType(DisplayName.of(type), name, "is private", "remove private from " + name);
        }
        if (cause.getModifiers().contains(Modifier.PUBLIC)) {
            return new HiddenType(
                    DisplayName.of(type), name, "is in a package that its module does not export", "export " + place);
        }
        String visibility = cause.getModifiers().contains(Modifier.PROTECTED) ? "protected" : "package-private";
        return new HiddenType(
                DisplayName.of(type),
                name,
                "is %s in package %s".formatted(visibility, place),
                "make %s public, or move the annotation to package %s".formatted(name, place));
    }

    /** The types that are hidden by themselves, of all that a type is made of. */
    private static final class Search extends SimpleTypeVisitor14<Stream<TypeElement>, Void> {
        private final Access access;

        Search(Access access) {
            super(Stream.empty());
            this.access = access;
        }

        @Override
        protected Stream<TypeElement> defaultAction(TypeMirror type, Void none) {
            return Stream.empty();
        }

        @Override
        public Stream<TypeElement> visitDeclared(DeclaredType type, Void none) {
            return Stream.concat(around(ElementViews.classOf(type)), all(type.getTypeArguments()));
        }

        /** The outermost cause is the first: without it the inner one may be visible. */
        private Stream<TypeElement> around(TypeElement type) {
            Optional<TypeElement> outer = Enclosing.of(type).flatMap(ElementViews::type);
            Stream<TypeElement> causes = outer.map(this::around).orElseGet(Stream::empty);
            boolean isCause = access.declared(type) == Visibility.HIDDEN
                    || (outer.isEmpty() && access.of(type) == Visibility.HIDDEN);
            return isCause ? Stream.concat(causes, Stream.of(type)) : causes;
        }

        @Override
        public Stream<TypeElement> visitArray(ArrayType type, Void none) {
            return visit(type.getComponentType());
        }

        @Override
        public Stream<TypeElement> visitWildcard(WildcardType type, Void none) {
            return all(Stream.of(Optional.ofNullable(type.getExtendsBound()), Optional.ofNullable(type.getSuperBound()))
                    .flatMap(Optional::stream)
                    .toList());
        }

        @Override
        public Stream<TypeElement> visitIntersection(IntersectionType type, Void none) {
            return all(type.getBounds());
        }

        private Stream<TypeElement> all(List<? extends TypeMirror> types) {
            return types.stream().flatMap(this::visit);
        }
    }
}
