package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.Visibility;
import dev.dunder.processor.core.members.Members;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Supertypes;
import dev.dunder.processor.core.naming.CallResolution;
import dev.dunder.processor.core.source.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/**
 * Makes the calls of operations with other arguments than their own parameters, so that each names the method that it
 * means: where the compiler would choose another overload, the arguments are cast.
 */
final class OperationCalls {
    private final Site site;
    private final CallResolution resolution;

    OperationCalls(Site site) {
        this.site = site;
        this.resolution = new CallResolution(site.round());
    }

    /**
     * An argument.
     *
     * @param text how it is written
     * @param type its type
     */
    record Given(String text, TypeMirror type) {}

    /** An argument of the source type. */
    Given object(String text) {
        return new Given(text, site.source().mirror());
    }

    /** The operation whose helper a call without casts names, if there is one. */
    Optional<Operation> resolve(List<Operation> overloads, List<? extends TypeMirror> arguments) {
        return resolution.resolve(overloads, OperationCalls::shape, arguments);
    }

    /**
     * Whether an operation takes an object of the source type as its first operand. A static method of a generic type may
     * take some of its instantiations only.
     */
    boolean takesObject(Operation operation) {
        TypeMirror operand = operation.parameters().get(0);
        Types types = site.round().types();
        return types.isAssignable(site.source().mirror(), operand)
                || (operation.isGeneric()
                        && types.isSubtype(types.erasure(site.source().mirror()), types.erasure(operand))
                        && operation.candidate().method().type().getTypeVariables().stream()
                                .allMatch(this::takesParameters));
    }

    /** Whether each type parameter of the source can be the type argument of a method. */
    private boolean takesParameters(TypeVariable variable) {
        Types types = site.round().types();
        return site.source().parameters().stream()
                .allMatch(parameter -> types.isSubtype(types.erasure(parameter.asType()), types.erasure(variable)));
    }

    /** The call of the helper with an operation's parameters, among those of one name. */
    HelperCallee helper(String name, Operation meant, List<Operation> overloads, List<Given> given) {
        boolean isNamed = resolve(overloads, types(given)).filter(meant::equals).isPresent();
        List<String> texts = given.stream().map(Given::text).toList();
        HelperCallee call = HelperCallee.ofHelper(name, texts);
        return isNamed ? call : call.taking(cast(meant, given));
    }

    /** The call of an operation's method. */
    HelperCallee method(Operation meant, List<Given> given) {
        Method method = meant.candidate().method();
        int receivers = method.isStatic() ? 0 : 1;
        boolean isNamed = resolution
                .resolve(
                        methods(meant.candidate()),
                        OperationCalls::shape,
                        types(given.subList(receivers, given.size())))
                .filter(found -> found.element().equals(method.element()))
                .isPresent();
        return isNamed
                ? meant.callee()
                : meant.callee().taking(cast(meant, given).subList(receivers, given.size()));
    }

    private List<HelperCallee.Argument> cast(Operation meant, List<Given> given) {
        return IntStream.range(0, given.size())
                .mapToObj(i -> cast(meant, i, given.get(i)))
                .toList();
    }

    private HelperCallee.Argument cast(Operation meant, int index, Given given) {
        return site.round().types().isSameType(given.type(), meant.parameters().get(index))
                ? HelperCallee.Argument.of(given.text())
                : new HelperCallee.Argument(
                        given.text(), Optional.of(meant.signature().plainTypes().get(index)));
    }

    /** The methods that have a method's name in the type that it is called on, as far as they can be called. */
    List<Method> methods(OperatorCandidate named) {
        TypeElement type = named.used().orElse(site.source().element());
        Supertypes supertypes = Supertypes.of(type, site.round());
        return Members.methods(type, supertypes, named.method().name()::equals, site.round()).stream()
                .filter(method -> site.access().of(method) != Visibility.HIDDEN)
                .toList();
    }

    private static List<TypeMirror> types(List<Given> given) {
        return given.stream().map(Given::type).toList();
    }

    private static CallResolution.Shape shape(Operation operation) {
        return new CallResolution.Shape(
                operation.parameters(),
                operation.isGeneric(),
                operation.signature().isVarargs());
    }

    private static CallResolution.Shape shape(Method method) {
        return new CallResolution.Shape(
                method.parameterTypes(),
                !method.type().getTypeVariables().isEmpty(),
                method.element().isVarArgs());
    }
}
