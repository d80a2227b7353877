package dev.dunder.processor.formulas.types;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.naming.TypeTests;
import dev.dunder.processor.operators.NearMiss;
import dev.dunder.processor.operators.OperandSide;
import dev.dunder.processor.operators.Operator;
import dev.dunder.processor.operators.TypeOperators;
import dev.dunder.processor.operators.TypeOperators.OperatorMethod;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
        return options(type, operators -> operators.of(operator, OperandSide.FORWARD))
                .toList();
    }

    /** The methods of the right operand's type: reflected ones, and static ones that have it on their right. */
    public List<Option> ofRight(TypeMirror type, Operator operator) {
        Stream<Option> reflected = options(type, operators -> operators.of(operator, OperandSide.REFLECTED))
                .map(option -> option.on(OperandSide.REFLECTED));
        Stream<Option> statics =
                ofLeft(type, operator).stream().filter(option -> option.method().isStatic());
        return Stream.concat(reflected, statics).toList();
    }

    /** The methods of an operand's type that take a {@code MathContext} or a {@code RoundingMode} behind the operands. */
    public List<Option> rounded(TypeMirror type, Operator operator, OperandSide side) {
        return options(type, operators -> operators.rounded(operator, side))
                .map(option -> option.on(side))
                .toList();
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
        Option option = Option.ofStatic(method, Finding.USED);
        return isCommutative ? Stream.of(option, option.exchange()) : Stream.of(option);
    }

    /**
     * The conversions of a number to a type, or to one that is related to it, by the type itself and by classes in use: all
     * take the number and the operand next to it.
     */
    public List<Option> conversions(TypeMirror type, List<TypeElement> used) {
        Stream<Option> own = options(type, operators -> operators.of(Operator.FROM_NUMBER, OperandSide.FORWARD));
        Stream<Option> ofUsed = used.stream().flatMap(one -> ofClass(one, Operator.FROM_NUMBER).stream());
        return Stream.concat(own, ofUsed)
                .filter(option ->
                        isConversion(option.own()) && isRelated(option.own().result(), type))
                .map(option -> option.besides(type))
                .toList();
    }

    private boolean isConversion(Overload method) {
        int count = method.parameters().size();
        return method.isStatic()
                && (count == 1 || count == 2)
                && types.isNumeric(method.parameters().get(0));
    }

    private boolean isRelated(TypeMirror result, TypeMirror type) {
        return types.isErasedSubtype(result, type) || types.isErasedSubtype(type, result);
    }

    /** The methods that look like an operator of a type and are none, with the reasons. */
    public List<NearMiss> nearMisses(TypeMirror type, Operator operator) {
        return members.sites(type)
                .flatMap(site -> operators(site).nearMisses(operator).stream())
                .toList();
    }

    /** Whether a type says that it has no such operator, and nothing may stand in for it. */
    public boolean isBlocked(TypeMirror type, Operator operator) {
        return members.sites(type).anyMatch(site -> operators(site).isBlocked(operator));
    }

    private Stream<Option> options(TypeMirror type, Function<TypeOperators, Stream<OperatorMethod>> wanted) {
        return members.sites(type)
                .flatMap(site -> wanted.apply(operators(site))
                        .flatMap(method -> members.seenFrom(site, method.method()).stream()
                                .map(overload -> option(site, method, overload))));
    }

    private static Option option(DeclaredType site, OperatorMethod method, Overload overload) {
        Finding finding = method.isExplicit() ? Finding.SAID : Finding.GUESSED;
        Optional<VisiblyChanging> change =
                method.change().map(seen -> new VisiblyChanging(ElementViews.classOf(site), seen));
        Option option =
                overload.isStatic() ? Option.ofStatic(overload, finding) : Option.ofInstance(site, overload, finding);
        return option.changing(change);
    }

    private TypeOperators operators(DeclaredType site) {
        return found.computeIfAbsent(
                ElementViews.classOf(site), type -> TypeOperators.of(type, request, types.round()));
    }

    /** Whether the JDK declares a method, or a method that it overrides. */
    public boolean isOfJdk(Option option) {
        return members.declarations(option.method().element()).anyMatch(types::isOfJdk);
    }
}
