package dev.dunder.processor.core.marks;

import com.palantir.javapoet.AnnotationSpec;
import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.base.TypeCases;
import dev.dunder.processor.core.base.TypeViews;
import dev.dunder.processor.core.members.Method;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Handles varargs of types that are not reifiable, such as {@code T...} (JLS 4.7, 9.6.4.7). */
public final class GenericVarargs {
    private GenericVarargs() {}

    /** The {@code @SafeVarargs} of such a method, if it has one: whoever repeats its signature needs it too. */
    public static Optional<AnnotationSpec> safety(Method method, Round round) {
        return Annotation.on(method.element(), SafeVarargs.class.getCanonicalName(), round.elements())
                .filter(safe -> isGeneric(method))
                .map(safe -> AnnotationSpec.get(safe.mirror()));
    }

    /** The warning of repeating such a method's signature and passing the arguments on. */
    static Optional<String> lint(Method method, Round round) {
        return Optional.of(safety(method, round).isPresent() ? "varargs" : "unchecked")
                .filter(name -> isGeneric(method));
    }

    /** Whether a method takes any number of arguments of a type that arrays cannot check. */
    static boolean isGeneric(Method method) {
        List<? extends TypeMirror> parameters = method.parameterTypes();
        return method.element().isVarArgs() && !isReifiable(parameters.get(parameters.size() - 1));
    }

    /** Whether a method promises with {@code @SafeVarargs} that it keeps to its arguments' type. */
    public static boolean isSafe(Element method, Round round) {
        return Annotation.on(method, SafeVarargs.class.getCanonicalName(), round.elements())
                .isPresent();
    }

    /** Whether an array can check that its elements are of a type (JLS 4.7). */
    public static boolean isReifiable(TypeMirror type) {
        return new Reifiable().visit(type);
    }

    private static final class Reifiable extends TypeCases<Boolean, Void> {

        @Override
        public Boolean visitDeclared(DeclaredType type, Void none) {
            return type.getTypeArguments().stream().allMatch(Reifiable::isUnbounded)
                    && TypeViews.declared(type.getEnclosingType()).stream().allMatch(this::visit);
        }

        private static boolean isUnbounded(TypeMirror argument) {
            return DisplayName.of(argument).equals("?");
        }

        @Override
        public Boolean visitArray(ArrayType type, Void none) {
            return visit(type.getComponentType());
        }

        @Override
        public Boolean visitTypeVariable(TypeVariable type, Void none) {
            return false;
        }

        @Override
        public Boolean visitWildcard(WildcardType type, Void none) {
            return false;
        }

        @Override
        public Boolean visitIntersection(IntersectionType type, Void none) {
            return false;
        }

        @Override
        protected Boolean defaultAction(TypeMirror type, Void none) {
            return type.getKind().isPrimitive();
        }
    }
}
