package dev.dunder.processor.formulas.types;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the most specific of the overloads that are applicable to a call: those whose parameters the parameters of no other
 * one are subtypes of, by the declared types (JLS 15.12.2.5). Of several with one signature, the one with the most specific
 * result is taken.
 */
final class Specificity {
    private final int count;
    private final TypeRelations types;

    /** For calls with a number of arguments. */
    Specificity(int count, TypeRelations types) {
        this.count = count;
        this.types = types;
    }

    /** The most specific one; none or several where the call is ambiguous. */
    List<Candidate> best(List<Candidate> applicable) {
        List<Candidate> best = applicable.stream()
                .filter(one -> applicable.stream().allMatch(other -> isAtLeastAsSpecific(one, other)))
                .toList();
        return best.stream().allMatch(one -> isSameSignature(one, best.get(0)))
                ? Stream.concat(
                                best.stream().filter(one -> best.stream().allMatch(other -> givesAtLeast(one, other))),
                                best.stream())
                        .limit(1)
                        .toList()
                : best;
    }

    /**
     * Whether one could be called with the parameters of the other as arguments. The type parameters of the one are inferred
     * for that (JLS 18.5.4). If the other takes any number of arguments, its last parameter counts even if no argument is for
     * it.
     */
    private boolean isAtLeastAsSpecific(Candidate one, Candidate other) {
        int last = other.isSpread() && other.declared().parameters().size() == count + 1 ? count + 1 : count;
        List<TypeMirror> parameters = one.shaped(last).parameters().subList(0, last);
        return Inference.infer(
                        other.shaped(last),
                        parameters.stream().map(Argument::of).toList(),
                        types)
                .filter(inferred -> IntStream.range(0, last)
                        .allMatch(i -> isAtLeastAsSpecific(
                                parameters.get(i), inferred.parameters().get(i))))
                .isPresent();
    }

    /** Subtyping, which for primitives is widening (JLS 4.10). */
    private boolean isAtLeastAsSpecific(TypeMirror one, TypeMirror other) {
        boolean isPrimitive = one.getKind().isPrimitive();
        return isPrimitive == other.getKind().isPrimitive()
                && (isPrimitive ? types.isAssignable(one, other) : types.isSubtype(one, other));
    }

    /**
     * Whether two that are as specific as each other are so because their signatures are override-equivalent (JLS 8.4.2). Of
     * {@code f(int, int...)} and {@code f(int...)} neither is better, though one argument is an int for both.
     */
    private boolean isSameSignature(Candidate one, Candidate other) {
        List<? extends VariableElement> ones = one.declared().element().getParameters();
        List<? extends VariableElement> others = other.declared().element().getParameters();
        return !one.isSpread()
                || (ones.size() == others.size()
                        && IntStream.range(0, ones.size())
                                .allMatch(i -> types.isSameErasure(
                                        ones.get(i).asType(), others.get(i).asType())));
    }

    private boolean givesAtLeast(Candidate one, Candidate other) {
        return types.isAssignable(one.inferred().result(), other.inferred().result());
    }
}
