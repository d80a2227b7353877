package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.Enclosing;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Request;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Decides whether Java code can call a method that a type has: some, of class files, are there and cannot be called. */
final class Callability {
    private final Request request;
    private final Round round;

    Callability(Request request, Round round) {
        this.request = request;
        this.round = round;
    }

    boolean of(Method method) {
        return !isHidden(method)
                && (method.overridden().isEmpty()
                        || method.overridden().stream().noneMatch(other -> areAmbiguous(method, other)));
    }

    /** Whether a class that is not abstract has the method as an abstract one only. Kotlin compiles value classes so. */
    private boolean isHidden(Method method) {
        TypeElement source = request.source();
        return method.isAbstract()
                && !request.isLocal(source)
                && source.getKind() == ElementKind.CLASS
                && !source.getModifiers().contains(Modifier.ABSTRACT);
    }

    /** Whether two methods are one by their types as members, but not by their erasures: calls choose neither (JLS 15.12.2.5). */
    private boolean areAmbiguous(Method method, ExecutableElement other) {
        return !isConcrete(method)
                && !isSubclass(method.owner(), Enclosing.type(other))
                && !haveSameErasure(method.element().getParameters(), other.getParameters());
    }

    private static boolean isConcrete(Method method) {
        return !method.isAbstract() && method.owner().getKind() != ElementKind.INTERFACE;
    }

    private boolean isSubclass(TypeElement one, TypeElement other) {
        return round.types().isSubtype(erasure(one.asType()), erasure(other.asType()));
    }

    private boolean haveSameErasure(List<? extends VariableElement> ones, List<? extends VariableElement> others) {
        return IntStream.range(0, ones.size())
                .allMatch(i -> round.types()
                        .isSameType(
                                erasure(ones.get(i).asType()),
                                erasure(others.get(i).asType())));
    }

    private TypeMirror erasure(TypeMirror type) {
        return round.types().erasure(type);
    }
}
