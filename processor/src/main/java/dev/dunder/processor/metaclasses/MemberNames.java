package dev.dunder.processor.metaclasses;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.members.Field;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Checks the names of a type's fields and methods against the pattern that its metaclass sets. */
final class MemberNames {
    /** The members of these have names that nobody can change. */
    private static final Set<String> UNCHANGEABLE = Set.of("java.lang.Object", "java.lang.Enum", "java.lang.Record");

    /** How much of a name a message shows. */
    private static final int SHOWN = 20;

    private final MetaclassDeclaration declaration;
    private final RuleProblems problems;

    MemberNames(MetaclassDeclaration declaration) {
        this.declaration = declaration;
        this.problems = new RuleProblems(declaration);
    }

    /** A pattern with an error is a problem of the metaclass, reported there. */
    List<Problem> problems() {
        String regex = declaration.definition().members();
        return Optional.of(regex)
                .filter(written -> !written.isEmpty())
                .flatMap(NamePattern::of)
                .map(pattern -> problems(pattern, regex))
                .orElse(List.of());
    }

    private List<Problem> problems(NamePattern pattern, String regex) {
        List<Problem> found = new ArrayList<>();
        for (Named named : names().toList()) {
            Optional<Boolean> isMatch = pattern.matches(named.name());
            if (isMatch.isEmpty()) {
                return List.of(tooComplex(named.name(), regex));
            }
            if (!isMatch.get()) {
                found.add(problems.ofMember(MetaclassProblem.MEMBER_NAME, named.element(), named.text(), regex));
            }
        }
        return found;
    }

    /** Reported at the pattern, if it is in the same file. */
    private Problem tooComplex(String name, String regex) {
        Request request = declaration.request();
        Annotation metaclass = declaration.definition().annotation();
        return MetaclassProblem.PATTERN_TOO_COMPLEX.at(
                request.originOf(
                        request.annotation().mirror().getAnnotationType().asElement(), metaclass, "members"),
                declaration.definition().name(),
                name.length() <= SHOWN ? name : name.substring(0, SHOWN) + "…",
                regex,
                name.length());
    }

    private Stream<Named> names() {
        Stream<Named> fields = declaration.fields().stream()
                .filter(this::isOwnOrInherited)
                .map(field -> new Named(field.element(), field.name(), field.name()));
        Stream<Named> methods = declaration.methods().stream()
                .filter(method -> !hasGivenName(method))
                .map(method -> new Named(method.element(), method.name(), method.signature()));
        return Stream.concat(fields, methods);
    }

    /** A field or method, its name, and how messages name it. */
    private record Named(Element element, String name, String text) {}

    private boolean isOwnOrInherited(Field field) {
        return isSource(field.owner())
                || !(field.element().getModifiers().contains(Modifier.PRIVATE) || isUnchangeable(field.owner()));
    }

    /** Whether a method has its name from the language: of Object, of an enum, or of a record's component. */
    private boolean hasGivenName(Method method) {
        return method.overridesObject()
                || isUnchangeable(method.owner())
                || (isSource(method.owner()) && (method.isOfEveryEnum() || method.isComponentAccessor()));
    }

    private boolean isSource(TypeElement owner) {
        return owner.equals(declaration.request().source());
    }

    private static boolean isUnchangeable(TypeElement owner) {
        return UNCHANGEABLE.contains(owner.getQualifiedName().toString());
    }
}
