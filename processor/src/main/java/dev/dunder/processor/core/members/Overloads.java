package dev.dunder.processor.core.members;

import dev.dunder.processor.core.base.Bounds;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.base.TypeViews;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * Finds the overloads of which {@code javac -Xlint:overloads} warns: where one lambda would fit two functional
 * interfaces. The source's own methods are such overloads already, so those generated from them cannot but be.
 */
public final class Overloads {
    /** The warning's name. */
    public static final String LINT = "overloads";

    private final Round round;
    private final Map<TypeElement, OptionalInt> arities = new HashMap<>();

    /** Overloads in one round. */
    public Overloads(Round round) {
        this.round = round;
    }

    /** Whether two methods of one name are ambiguous for some lambdas. */
    public boolean areAmbiguous(Method one, Method other) {
        return areAmbiguous(one, one.parameterTypes(), other, other.parameterTypes());
    }

    /** Whether two methods of one name are ambiguous for some lambdas where they have other parameters than their own. */
    public boolean areAmbiguous(
            Method one, List<? extends TypeMirror> ones, Method other, List<? extends TypeMirror> others) {
        int length = Math.max(ones.size(), others.size());
        List<TypeMirror> first = expanded(one, ones, length);
        List<TypeMirror> second = inVariablesOf(one.type(), other.type(), expanded(other, others, length));
        if (first.size() != second.size()) {
            return false;
        }
        boolean isAmbiguous = false;
        for (int i = 0; i < first.size(); i++) {
            boolean isUnrelated = !isRelated(first.get(i), second.get(i));
            if (isUnrelated && !takeOneLambda(first.get(i), second.get(i))) {
                return false;
            }
            isAmbiguous |= isUnrelated;
        }
        return isAmbiguous;
    }

    /** The types of so many arguments, if the method takes any number of them. */
    private static List<TypeMirror> expanded(Method method, List<? extends TypeMirror> parameters, int length) {
        if (!method.element().isVarArgs()) {
            return List.copyOf(parameters);
        }
        int fixed = parameters.size() - 1;
        TypeMirror repeated =
                TypeViews.array(parameters.get(fixed)).orElseThrow().getComponentType();
        return IntStream.range(0, Math.max(length, parameters.size()))
                .mapToObj(i -> i < fixed ? parameters.get(i) : repeated)
                .toList();
    }

    /** Types with one method's type variables in place of another's, if both have the same bounds. */
    private List<TypeMirror> inVariablesOf(ExecutableType method, ExecutableType other, List<TypeMirror> types) {
        List<? extends TypeVariable> variables = method.getTypeVariables();
        List<? extends TypeVariable> replaced = other.getTypeVariables();
        if (variables.size() != replaced.size()) {
            return types;
        }
        Map<Element, TypeMirror> replacements = new HashMap<>();
        for (int i = 0; i < variables.size(); i++) {
            replacements.put(replaced.get(i).asElement(), variables.get(i));
        }
        Substitution substitution = new Substitution(replacements, round);
        return haveSameBounds(variables, replaced, substitution)
                ? types.stream().map(substitution::visit).toList()
                : types;
    }

    private boolean haveSameBounds(
            List<? extends TypeVariable> ones, List<? extends TypeVariable> others, Substitution substitution) {
        return IntStream.range(0, ones.size()).allMatch(i -> {
            List<? extends TypeMirror> first = Bounds.of(ones.get(i));
            List<? extends TypeMirror> second = Bounds.of(others.get(i));
            return first.size() == second.size()
                    && IntStream.range(0, first.size())
                            .allMatch(j -> round.types().isSameType(first.get(j), substitution.visit(second.get(j))));
        });
    }

    private boolean isRelated(TypeMirror one, TypeMirror other) {
        return round.types().isSubtype(one, other) || round.types().isSubtype(other, one);
    }

    private boolean takeOneLambda(TypeMirror one, TypeMirror other) {
        OptionalInt first = lambdaParameters(one);
        return first.orElse(0) > 0 && first.equals(lambdaParameters(other));
    }

    private OptionalInt lambdaParameters(TypeMirror type) {
        return ElementViews.ofType(type)
                .map(element -> arities.computeIfAbsent(element, this::arity))
                .orElse(OptionalInt.empty());
    }

    /** How many parameters a lambda for an interface has, if it is a functional one, whether it says so or not. */
    private OptionalInt arity(TypeElement type) {
        if (!type.getKind().isInterface()) {
            return OptionalInt.empty();
        }
        List<Method> methods = Members.methods(type, Supertypes.of(type, round), name -> true, round).stream()
                .filter(Method::isAbstract)
                .filter(method -> !method.overridesObject())
                .toList();
        return methods.size() == 1
                ? OptionalInt.of(methods.get(0).parameterTypes().size())
                : OptionalInt.empty();
    }
}
