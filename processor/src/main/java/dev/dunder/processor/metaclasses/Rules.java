package dev.dunder.processor.metaclasses;

import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Field;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Checks a type against the rules of its metaclass. */
final class Rules {
    private final MetaclassDeclaration declaration;
    private final TypeElement type;
    private final Round round;
    private final RuleProblems problems;

    Rules(MetaclassDeclaration declaration, Round round) {
        this.declaration = declaration;
        this.type = declaration.request().source();
        this.round = round;
        this.problems = new RuleProblems(declaration);
    }

    List<Problem> problems() {
        Stream<Problem> named = declaration.definition().rules().stream().flatMap(this::check);
        return Stream.concat(named, new MemberNames(declaration).problems().stream())
                .toList();
    }

    private Stream<Problem> check(Rule rule) {
        return switch (rule) {
            case FINAL -> finality();
            case IMMUTABLE -> fields(MetaclassProblem.MUTABLE_FIELD, field -> !field.isStatic() && !field.isFinal());
            case NO_PUBLIC_FIELDS -> fields(MetaclassProblem.PUBLIC_FIELD, Rules::isPublicVariable);
            case NO_STATIC_STATE ->
                fields(MetaclassProblem.STATIC_STATE, field -> field.isStatic() && !field.isFinal());
            case DOCUMENTED -> new Documentation(declaration, round).problems();
            case EQUALS_AND_HASH_CODE -> equality();
            case PRIVATE_CONSTRUCTORS -> constructors();
        };
    }

    private Stream<Problem> finality() {
        boolean isFinal = type.getModifiers().contains(Modifier.FINAL)
                || type.getKind() == ElementKind.ENUM
                || type.getKind() == ElementKind.RECORD;
        return isFinal ? Stream.empty() : Stream.of(problems.ofType(MetaclassProblem.NOT_FINAL));
    }

    private Stream<Problem> fields(MetaclassProblem kind, Predicate<Field> isWrong) {
        return declaration.fields().stream()
                .filter(isWrong)
                .map(field -> problems.ofMember(kind, field.element(), field.name()));
    }

    private static boolean isPublicVariable(Field field) {
        return field.element().getModifiers().contains(Modifier.PUBLIC) && !(field.isStatic() && field.isFinal());
    }

    /** A record has its own equals and hashCode, declared or not (JLS 8.10.3). */
    private Stream<Problem> equality() {
        return type.getKind() == ElementKind.RECORD
                ? Stream.empty()
                : declaration.methods().stream()
                        .filter(method -> method.isDeclaredByObject())
                        .filter(method ->
                                List.of("equals(Object)", "hashCode()").contains(method.signature()))
                        .sorted(Comparator.comparing(method -> method.name()))
                        .map(method -> problems.ofType(MetaclassProblem.NO_EQUALITY, method.name()));
    }

    private Stream<Problem> constructors() {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE))
                .map(constructor -> isWritten(constructor)
                        ? MetaclassProblem.OPEN_CONSTRUCTOR.at(
                                Origin.of(constructor),
                                declaration.typeName(),
                                declaration.definition().name(),
                                "a constructor that is not private")
                        : problems.ofType(MetaclassProblem.OPEN_CONSTRUCTOR, "the default constructor"));
    }

    private boolean isWritten(Element element) {
        return round.elements().getOrigin(element) == Elements.Origin.EXPLICIT;
    }
}
