package dev.dunder.processor.formulas.meaning.calls;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.members.Field;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.lowering.CallWarnings;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.Diagnostics;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.FormulaSource;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Finds what a name means: a parameter, a constant of the interface, then what the classes in use have. */
public final class Names {
    private final FormulaContext surroundings;
    private final FormulaSource task;
    private final Diagnostics notes;
    private final UnknownNames unknown;

    public Names(FormulaContext surroundings, FormulaSource task, Diagnostics notes) {
        this.surroundings = surroundings;
        this.task = task;
        this.notes = notes;
        this.unknown = new UnknownNames(surroundings, task, notes);
    }

    /** What a name alone means; a mistake if it means nothing. */
    public Bound bind(Expression.Name name) {
        return parameter(name)
                .or(() -> constantOf(surroundings.self(), name))
                .or(() -> constantOfUsed(name))
                .or(() -> className(name))
                .orElseGet(() -> unknown.value(name));
    }

    /** The parameter of a name. */
    Optional<Bound> parameter(Expression.Name name) {
        return Optional.ofNullable(task.parameters().get(name.identifier()))
                .map(type -> new Bound.Value(new Code.Name(name.identifier()), type, true, name.span()));
    }

    /** The class of a name: one nested in the interface, or one in use. */
    Optional<Bound> className(Expression.Name name) {
        return surroundings
                .members()
                .nested(surroundings.home(), name.identifier())
                .or(() -> surroundings.used().stream()
                        .filter(type -> type.getSimpleName().contentEquals(name.identifier()))
                        .findFirst())
                .map(type -> new Bound.ClassName(type, name.span()));
    }

    /** The class of a name that is nested in another one. */
    Optional<Bound> nested(TypeElement type, Expression.Attribute attribute) {
        return surroundings
                .members()
                .nested(type, attribute.name().identifier())
                .map(nested -> new Bound.ClassName(nested, attribute.span()));
    }

    private Optional<Bound> constantOfUsed(Expression.Name name) {
        List<TypeElement> owners = surroundings.used().stream()
                .filter(type -> constantOf(type.asType(), name).isPresent())
                .toList();
        if (owners.size() > 1) {
            return Optional.of(ambiguous(name, owners));
        }
        return owners.stream()
                .flatMap(owner -> constantOf(owner.asType(), name).stream())
                .findFirst();
    }

    /** A static field of a type, as a value. */
    Optional<Bound> constantOf(TypeMirror type, Expression.Name name) {
        return surroundings
                .members()
                .field(type, name.identifier(), true)
                .map(field -> noted(
                        field,
                        new Bound.Value(
                                new Code.StaticField(ClassName.get(field.owner()), field.name()),
                                field.type(),
                                field.isFinal(),
                                name.span())));
    }

    /** A field, whose use may make the compiler warn. */
    private Bound noted(Field field, Bound.Value value) {
        CallWarnings warnings = new CallWarnings(surroundings.types());
        notes.suppress(warnings.ofField(field));
        return value;
    }

    /** A mistake: the name is one of several classes'. */
    Bound ambiguous(Expression.Name name, List<TypeElement> owners) {
        return notes.fail(
                MeaningProblem.AMBIGUOUS_NAME,
                name.span(),
                name.identifier(),
                owners.stream().map(DisplayName::of).collect(Collectors.joining(" and ")),
                DisplayName.of(owners.get(0)));
    }

    /** A mistake: a class where a value is wanted. */
    public Bound notAValue(Bound.ClassName type) {
        return unknown.notAValue(type);
    }

    /** A mistake: nothing that can be called has the name. */
    Bound unknownFunction(Expression.Name name) {
        return unknown.function(name);
    }

    /** The field of an object, as a value. */
    Optional<Bound> field(Bound.Value target, String name, Span span) {
        return surroundings
                .members()
                .field(target.type(), name, false)
                .map((Field field) ->
                        noted(field, new Bound.Value(new Code.Field(target.code(), name), field.type(), false, span)));
    }
}
