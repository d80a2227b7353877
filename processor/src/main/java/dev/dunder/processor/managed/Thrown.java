package dev.dunder.processor.managed;

import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.base.Visibility;
import dev.dunder.processor.core.members.Access;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.naming.TypeTests;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Decides which exceptions signatures declare, from those that enter and the exits declare. */
final class Thrown {
    private final Access access;
    private final Round round;
    private final TypeTests tests;

    Thrown(Access access, Round round) {
        this.access = access;
        this.round = round;
        this.tests = new TypeTests(round);
    }

    /** The checked exceptions that methods declare, each once. */
    List<TypeMirror> checked(List<Method> methods) {
        List<TypeMirror> all = new ArrayList<>();
        methods.stream()
                .flatMap(method -> method.type().getThrownTypes().stream())
                .filter(this::isChecked)
                .filter(type -> all.stream().noneMatch(other -> round.types().isSameType(type, other)))
                .forEach(all::add);
        return all;
    }

    /**
     * The exception that bodies may throw too, without its counting as their own. Of a type variable compilers could not
     * tell whether a body's exception is one (JLS 18.2.5).
     */
    Optional<TypeMirror> ofBodies(List<TypeMirror> checked) {
        return checked.stream()
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .filter(this::isException)
                .findFirst();
    }

    /** The one exception type that says what a manager throws; none if {@code Exception} would not. */
    Optional<TypeMirror> ofManager(List<TypeMirror> checked) {
        if (!checked.stream().allMatch(this::isException)) {
            return Optional.empty();
        }
        if (checked.isEmpty()) {
            return Optional.of(type(RuntimeException.class));
        }
        Optional<TypeMirror> common = Optional.of(checked.get(0));
        while (common.isPresent() && !(covers(common.get(), checked) && access.of(common.get()) != Visibility.HIDDEN)) {
            common = superclass(common.get());
        }
        return common.or(() -> Optional.of(type(Exception.class)));
    }

    /** Whether {@code javac -Xlint:try} warns users of a {@code close} that declares what a method does. */
    boolean isWarnedOf(Method method) {
        return method.type().getThrownTypes().stream().anyMatch(this::isInterruption);
    }

    /** Whether a method declares what no {@code close} can: more than an {@code Exception}. */
    boolean isExcessive(Method method) {
        return !checked(List.of(method)).stream().allMatch(this::isException);
    }

    private boolean isInterruption(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED && tests.isAssignable(type(InterruptedException.class), type);
    }

    private boolean isChecked(TypeMirror type) {
        return !tests.isA(type, RuntimeException.class.getCanonicalName())
                && !tests.isA(type, Error.class.getCanonicalName());
    }

    private boolean isException(TypeMirror type) {
        return tests.isA(type, Exception.class.getCanonicalName());
    }

    private boolean covers(TypeMirror type, List<TypeMirror> all) {
        return all.stream().allMatch(other -> tests.isAssignable(other, type));
    }

    private static Optional<TypeMirror> superclass(TypeMirror type) {
        return ElementViews.ofType(type)
                .map(TypeElement::getSuperclass)
                .filter(superclass -> superclass.getKind() == TypeKind.DECLARED);
    }

    private TypeMirror type(Class<?> known) {
        return round.elements().getTypeElement(known.getCanonicalName()).asType();
    }
}
