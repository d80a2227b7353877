package dev.dunder.processor.formulas.binding;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.core.Describe;
import dev.dunder.processor.core.Field;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.syntax.Expression;
import dev.dunder.processor.formulas.syntax.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Finds what a name means: a parameter, a constant of the interface, then what the classes in use have. */
final class Names {
    private final Surroundings surroundings;
    private final Task task;
    private final Notes notes;

    Names(Surroundings surroundings, Task task, Notes notes) {
        this.surroundings = surroundings;
        this.task = task;
        this.notes = notes;
    }

    /** What a name alone means; a mistake if it means nothing. */
    Bound bind(Expression.Name name) {
        return parameter(name)
                .or(() -> constantOf(surroundings.self(), name))
                .or(() -> constantOfUsed(name))
                .or(() -> className(name))
                .orElseGet(() -> unknown(name));
    }

    /** The parameter of a name. */
    Optional<Bound> parameter(Expression.Name name) {
        return Optional.ofNullable(task.parameters().get(name.identifier()))
                .map(type -> new Bound.Value(new Code.Name(name.identifier()), type, true, name.span()));
    }

    /** The class in use of a name. */
    Optional<Bound> className(Expression.Name name) {
        return surroundings.used().stream()
                .filter(type -> type.getSimpleName().contentEquals(name.identifier()))
                .findFirst()
                .map(type -> new Bound.ClassName(type, name.span()));
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
                BindingProblem.AMBIGUOUS_NAME,
                name.span(),
                name.identifier(),
                owners.stream().map(Describe::type).collect(Collectors.joining(" and ")),
                Describe.type(owners.get(0)));
    }

    /** A mistake: nothing has the name. */
    Bound unknown(Expression.Name name) {
        List<String> known = known();
        String nearest = Nearest.of(name.identifier(), known)
                .map("write '%s'"::formatted)
                .orElse("correct the name, add a parameter of that name, or name the class that has it in use");
        return notes.fail(BindingProblem.UNKNOWN_NAME, name.span(), name.identifier(), inWords(known), nearest);
    }

    private static String inWords(List<String> known) {
        return known.isEmpty() ? "a method without parameters" : "the names " + String.join(", ", known);
    }

    private List<String> known() {
        List<String> known = new ArrayList<>(task.parameters().keySet());
        Stream.concat(
                        surroundings.members().names(surroundings.self()).stream(),
                        surroundings.used().stream()
                                .map(type -> type.getSimpleName().toString()))
                .filter(name -> !known.contains(name))
                .forEach(known::add);
        return known;
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
