package dev.dunder.processor.formulas.meaning.calls;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.members.Field;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.Local;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.meaning.terms.ReferenceTerm;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Finds what a name means: a local name, a constant of the interface, then what the classes in use have. */
public final class Names {
    private final FormulaContext context;
    private final UnknownNames unknown;

    /** The names of a context. */
    public Names(FormulaContext context) {
        this.context = context;
        this.unknown = new UnknownNames(context);
    }

    /** What a name alone means; a problem if it means nothing. */
    public Bound bind(Expression.Name name) {
        return local(name)
                .or(() -> constantOf(context.environment().self(), name))
                .or(() -> constantOfUsed(name))
                .or(() -> className(name).map(type -> type))
                .orElseGet(() -> unknown.value(name));
    }

    /** The parameter or local variable of a name. */
    Optional<Bound> local(Expression.Name name) {
        return context.scope().find(name.identifier()).map(Local::read).map(read -> new Bound.Value(read, name.span()));
    }

    /** The class of a name: one nested in the interface, or one in use. */
    Optional<Bound.ClassName> className(Expression.Name name) {
        return context.members()
                .nested(context.environment().home(), name.identifier())
                .or(() -> context.used().stream()
                        .filter(type -> type.getSimpleName().contentEquals(name.identifier()))
                        .findFirst())
                .map(type -> new Bound.ClassName(type, name.span()));
    }

    /** The class of a name that is nested in another one. */
    Optional<Bound.ClassName> nested(TypeElement type, Expression.Attribute attribute) {
        return context.members()
                .nested(type, attribute.name().identifier())
                .map(nested -> new Bound.ClassName(nested, attribute.span()));
    }

    private Optional<Bound> constantOfUsed(Expression.Name name) {
        List<TypeElement> owners = context.used().stream()
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
        return context.members()
                .field(type, name.identifier(), true)
                .map(field -> new Bound.Value(new ReferenceTerm.StaticField(field), name.span()));
    }

    /** A problem: the name is one of several classes'. */
    Bound ambiguous(Expression.Name name, List<TypeElement> owners) {
        return context.fail(
                MeaningProblem.AMBIGUOUS_NAME,
                name.span(),
                name.identifier(),
                owners.stream().map(DisplayName::of).collect(Collectors.joining(" and ")),
                DisplayName.of(owners.get(0)));
    }

    /** A problem: a class where a value is wanted. */
    public Bound notAValue(Bound.ClassName type) {
        return unknown.notAValue(type);
    }

    /** A problem: nothing that can be called has the name. */
    Bound unknownFunction(Expression.Name name) {
        return unknown.function(name);
    }

    /** The field of an object, as a value. */
    Optional<Bound> field(Bound.Value target, String name, Span span) {
        return context.members()
                .field(target.type(), name, false)
                .map((Field field) -> new Bound.Value(new ReferenceTerm.InstanceField(target.term(), field), span));
    }
}
