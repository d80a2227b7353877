package dev.dunder.processor.formulas.types;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.naming.TypeTests;
import dev.dunder.processor.operators.OperandSide;
import dev.dunder.processor.operators.Operator;
import dev.dunder.processor.operators.TypeOperators;
import dev.dunder.processor.operators.TypeOperators.OperatorMethod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds the methods that are an operator, each with its operands in the order in which a formula has them. */
public final class OperatorLookup {
    private static final String ANNOTATION = "dev.dunder.Operator";

    private final Request request;
    private final JavaTypes types;
    private final MemberLookup members;
    private final Map<TypeElement, TypeOperators> found = new HashMap<>();

    /** The operators that the package of a request sees. */
    public OperatorLookup(Request request, JavaTypes types, MemberLookup members) {
        this.request = request;
        this.types = types;
        this.members = members;
    }

    /** The methods of the left, or only, operand's type. */
    public List<Option> ofLeft(TypeMirror type, Operator operator) {
        return options(type, operator, OperandSide.FORWARD, method -> true);
    }

    /** The methods that an annotation or a dunder name makes the operator of the left, or only, operand's type. */
    public List<Option> explicit(TypeMirror type, Operator operator) {
        return options(type, operator, OperandSide.FORWARD, OperatorMethod::isExplicit);
    }

    /** The methods of the right operand's type: reflected ones, and static ones that have it on their right. */
    public List<Option> ofRight(TypeMirror type, Operator operator) {
        List<Option> options = new ArrayList<>(options(type, operator, OperandSide.REFLECTED, method -> true));
        options(type, operator, OperandSide.FORWARD, method -> true).stream()
                .filter(option -> option.method().isStatic())
                .forEach(options::add);
        return options;
    }

    /** The static methods of a class that an annotation makes an operator. */
    public List<Option> ofClass(TypeElement type, Operator operator) {
        TypeTests tests = new TypeTests(types.round());
        return members.allStatics(type)
                .filter(method -> operator.result().accepts(method.result(), tests))
                .flatMap(method -> Annotation.on(
                                method.element(), ANNOTATION, types.round().elements())
                        .filter(annotation -> annotation
                                .constant("value")
                                .filter(operator.name()::equals)
                                .isPresent())
                        .stream()
                        .flatMap(annotation -> inOrders(method, annotation.flag("commutative"))))
                .toList();
    }

    private static Stream<Option> inOrders(Overload method, boolean isCommutative) {
        Option option = Option.ofStatic(method, true);
        return isCommutative ? Stream.of(option, option.exchange()) : Stream.of(option);
    }

    /** Whether a type says that it has no such operator, and nothing may stand in for it. */
    public boolean isBlocked(TypeMirror type, Operator operator) {
        return members.sites(type).anyMatch(site -> operators(site).isBlocked(operator));
    }

    private List<Option> options(
            TypeMirror type, Operator operator, OperandSide form, Predicate<OperatorMethod> isWanted) {
        List<Option> options = forward(type, operator, form, isWanted);
        return form == OperandSide.REFLECTED
                ? options.stream().map(Option::exchange).toList()
                : options;
    }

    private List<Option> forward(
            TypeMirror type, Operator operator, OperandSide form, Predicate<OperatorMethod> isWanted) {
        return members.sites(type)
                .flatMap(site -> operators(site)
                        .of(operator, form)
                        .filter(isWanted)
                        .flatMap(
                                method -> members
                                        .seenFrom(site, method.method())
                                        .map(overload -> option(site, method, overload))
                                        .stream()))
                .toList();
    }

    private static Option option(DeclaredType site, OperatorMethod method, Overload overload) {
        return overload.isStatic()
                ? Option.ofStatic(overload, method.isExplicit())
                : Option.ofInstance(site, overload, method.isExplicit());
    }

    private TypeOperators operators(DeclaredType site) {
        return found.computeIfAbsent(
                ElementViews.classOf(site), type -> TypeOperators.of(type, request, types.round()));
    }

    /**
     * A method that may be called for an operator.
     *
     * @param method it, with all operands as parameters in the formula's order: the object is one of them
     * @param own the same, with its own parameters in its own order
     * @param isExchanged whether the method has the two operands in the other order
     * @param isExplicit whether an annotation or a dunder name makes it the operator, and no conventional name
     */
    public record Option(Overload method, Overload own, boolean isExchanged, boolean isExplicit) {

        static Option ofStatic(Overload method, boolean isExplicit) {
            return new Option(method, method, false, isExplicit);
        }

        static Option ofInstance(TypeMirror site, Overload method, boolean isExplicit) {
            List<TypeMirror> operands = new ArrayList<>(List.of(site));
            operands.addAll(method.parameters());
            return new Option(taking(method, operands), method, false, isExplicit);
        }

        /** This method for the operands in the other order. */
        public Option exchange() {
            List<TypeMirror> operands = new ArrayList<>(method.parameters());
            Collections.reverse(operands);
            return new Option(taking(method, operands), own, !isExchanged, isExplicit);
        }

        private static Overload taking(Overload method, List<TypeMirror> operands) {
            return new Overload(method.element(), method.variables(), operands, method.result(), method.thrown());
        }
    }
}
