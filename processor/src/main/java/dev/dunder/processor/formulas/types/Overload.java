package dev.dunder.processor.formulas.types;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Enclosing;
import dev.dunder.processor.core.base.TypeViews;
import dev.dunder.processor.core.members.Substitution;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * A method or constructor that may be called, as the type sees it of which it is a member.
 *
 * @param element the declaration
 * @param variables its own type parameters, which each call determines
 * @param parameters the types that it takes
 * @param result the type that it gives
 * @param thrown what it declares to throw
 */
public record Overload(
        ExecutableElement element,
        List<TypeVariable> variables,
        List<TypeMirror> parameters,
        TypeMirror result,
        List<TypeMirror> thrown) {

    /** Copies the lists. */
    public Overload {
        variables = List.copyOf(variables);
        parameters = List.copyOf(parameters);
        thrown = List.copyOf(thrown);
    }

    /** The name. */
    public String name() {
        return element.getSimpleName().toString();
    }

    /** The class that declares it. */
    public TypeElement owner() {
        return Enclosing.type(element);
    }

    /** Whether it is static. */
    public boolean isStatic() {
        return element.getModifiers().contains(Modifier.STATIC);
    }

    /** Whether its parameters are those of a call with any number of arguments, each an element of the last one's array. */
    public boolean isSpread() {
        int declared = element.getParameters().size();
        return element.isVarArgs()
                && (parameters.size() != declared
                        || depth(parameters.get(declared - 1))
                                < depth(element.getParameters()
                                        .get(declared - 1)
                                        .asType()));
    }

    private static int depth(TypeMirror type) {
        return TypeViews.array(type)
                .map(array -> 1 + depth(array.getComponentType()))
                .orElse(0);
    }

    /** How messages name it: {@code Money.times(int)}, and a constructor {@code Money(int)}. */
    public String inWords() {
        String types = parameters.stream().map(DisplayName::of).collect(Collectors.joining(", "));
        String shown = element.isVarArgs() ? types.replaceFirst("\\[\\]$", "...") : types;
        String owner = DisplayName.of(owner());
        return element.getKind() == ElementKind.CONSTRUCTOR
                ? "%s(%s)".formatted(owner, shown)
                : "%s.%s(%s)".formatted(owner, name(), shown);
    }

    /** This overload with as many parameters as there are arguments, in place of the array (JLS 15.12.2.4). */
    Overload spread(int count) {
        int fixed = parameters.size() - 1;
        TypeMirror element =
                TypeViews.array(parameters.get(fixed)).orElseThrow().getComponentType();
        List<TypeMirror> spread = IntStream.range(0, count)
                .mapToObj(i -> i < fixed ? parameters.get(i) : element)
                .toList();
        return new Overload(this.element, variables, spread, result, thrown);
    }

    /** This overload with the first of its parameters only. */
    public Overload ofFirst(int count) {
        return new Overload(element, variables, parameters.subList(0, count), result, thrown);
    }

    /** This overload with types in place of its type parameters. */
    Overload with(Substitution substitution) {
        return new Overload(
                element,
                List.of(),
                parameters.stream().map(substitution::visit).toList(),
                substitution.visit(result),
                thrown.stream().map(substitution::visit).toList());
    }
}
