package dev.dunder.processor.metaclasses;

import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.members.Field;
import dev.dunder.processor.core.members.Method;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Checks the names of a type's fields and methods against the pattern that its metaclass sets. */
final class MemberNames {
    /** Nobody can rename what these have. */
    private static final Set<String> UNCHANGEABLE = Set.of("java.lang.Object", "java.lang.Enum", "java.lang.Record");

    private final MetaclassDeclaration declaration;
    private final RuleProblems offence;

    MemberNames(MetaclassDeclaration declaration) {
        this.declaration = declaration;
        this.offence = new RuleProblems(declaration);
    }

    Stream<Problem> problems() {
        String pattern = declaration.definition().members();
        return pattern.isEmpty()
                ? Stream.empty()
                : problems(pattern, allowed(pattern).negate());
    }

    /** A pattern that is none is a problem of the metaclass, and told there. */
    private static Predicate<String> allowed(String pattern) {
        try {
            return Pattern.compile(pattern).asMatchPredicate();
        } catch (PatternSyntaxException failure) {
            return name -> true;
        }
    }

    private Stream<Problem> problems(String pattern, Predicate<String> isWrong) {
        Stream<Problem> fields = declaration.fields().stream()
                .filter(field -> isWrong.test(field.name()))
                .filter(this::isOwnOrInherited)
                .map(field -> offence.of(MetaclassProblem.MEMBER_NAME, field.element(), field.name(), pattern));
        Stream<Problem> methods = declaration.methods().stream()
                .filter(method -> isWrong.test(method.name()))
                .filter(method -> !isGiven(method))
                .map(method -> offence.of(MetaclassProblem.MEMBER_NAME, method.element(), method.signature(), pattern));
        return Stream.concat(fields, methods);
    }

    private boolean isOwnOrInherited(Field field) {
        return isSource(field.owner())
                || !(field.element().getModifiers().contains(Modifier.PRIVATE) || isUnchangeable(field.owner()));
    }

    /** Whether a method has its name from the language: of Object, of an enum, or of a record's component. */
    private boolean isGiven(Method method) {
        return method.isObjects()
                || isUnchangeable(method.owner())
                || (isSource(method.owner())
                        && (method.isOfEveryEnum()
                                || componentNames(method.owner()).contains(method.signature())));
    }

    private boolean isSource(TypeElement owner) {
        return owner.equals(declaration.request().source());
    }

    private static boolean isUnchangeable(TypeElement owner) {
        return UNCHANGEABLE.contains(owner.getQualifiedName().toString());
    }

    private static Set<String> componentNames(TypeElement type) {
        return type.getRecordComponents().stream()
                .map(component -> component.getSimpleName() + "()")
                .collect(Collectors.toSet());
    }
}
