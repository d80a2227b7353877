package dev.dunder.processor.core.naming;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.dunder.processor.core.base.Bounds;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.base.Visibility;
import dev.dunder.processor.core.members.Access;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Turns the compiler's types into JavaPoet's names, keeping type-use annotations (JavaPoet's own conversion drops them),
 * on arrays, bounds and nested types too.
 */
public final class TypeNames {
    private final Round round;
    private final Map<Element, String> renamed;
    private final Predicate<TypeElement> keptAnnotations;

    private TypeNames(Round round, Map<Element, String> renamed, Predicate<TypeElement> keptAnnotations) {
        this.round = round;
        this.renamed = Map.copyOf(renamed);
        this.keptAnnotations = keptAnnotations;
    }

    /** Names without annotations. */
    public static TypeNames plain(Round round) {
        return new TypeNames(round, Map.of(), annotation -> false);
    }

    /** These names with the type-use annotations that a package can see. */
    public TypeNames annotated(Access access) {
        return new TypeNames(round, renamed, annotation -> access.of(annotation) != Visibility.HIDDEN);
    }

    /** These names with other names for some type parameters, where a method's would hide the type's. */
    public TypeNames renaming(Map<Element, String> names) {
        return new TypeNames(round, names, keptAnnotations);
    }

    /** The name of a type. */
    public TypeName of(TypeMirror type) {
        return new Conversion().visit(type);
    }

    /** The names of types. */
    public List<TypeName> of(List<? extends TypeMirror> types) {
        return types.isEmpty() ? List.of() : types.stream().map(this::of).toList();
    }

    /** A type parameter's declaration: its name with all its bounds. */
    public TypeVariableName declaration(TypeVariable variable) {
        Element parameter = variable.asElement();
        TypeName[] bounds = Bounds.of(variable).stream().map(this::of).toArray(TypeName[]::new);
        return TypeVariableName.get(nameOf(parameter), bounds).annotated(annotations(parameter.getAnnotationMirrors()));
    }

    private String nameOf(Element parameter) {
        return renamed.getOrDefault(parameter, parameter.getSimpleName().toString());
    }

    private List<AnnotationSpec> annotations(List<? extends javax.lang.model.element.AnnotationMirror> mirrors) {
        if (mirrors.isEmpty()) {
            return List.of();
        }
        return mirrors.stream()
                .filter(mirror -> mirror.getAnnotationType().getKind() == TypeKind.DECLARED)
                .filter(mirror -> keptAnnotations.test(ElementViews.classOf(mirror.getAnnotationType())))
                .map(AnnotationSpec::get)
                .toList();
    }

    private final class Conversion extends SimpleTypeVisitor14<TypeName, Void> {

        @Override
        public TypeName visitPrimitive(PrimitiveType type, Void none) {
            return annotated(TypeName.get(type), type);
        }

        @Override
        public TypeName visitNoType(NoType type, Void none) {
            return TypeName.get(type);
        }

        @Override
        public TypeName visitError(ErrorType type, Void none) {
            String name = type.asElement().getSimpleName().toString();
            return round.generated().find(name).orElseGet(() -> ClassName.get("", name));
        }

        @Override
        public TypeName visitDeclared(DeclaredType type, Void none) {
            ClassName raw = ClassName.get(ElementViews.classOf(type));
            List<TypeName> arguments = of(type.getTypeArguments());
            if (isInnerOfGeneric(type) && visit(type.getEnclosingType()) instanceof ParameterizedTypeName outer) {
                return annotated(outer.nestedClass(raw.simpleName(), arguments), type);
            }
            return annotated(
                    arguments.isEmpty() ? raw : ParameterizedTypeName.get(raw, arguments.toArray(TypeName[]::new)),
                    type);
        }

        private boolean isInnerOfGeneric(DeclaredType type) {
            return type.getEnclosingType().getKind() == TypeKind.DECLARED
                    && !type.asElement().getModifiers().contains(Modifier.STATIC);
        }

        @Override
        public TypeName visitTypeVariable(TypeVariable type, Void none) {
            return annotated(TypeVariableName.get(nameOf(type.asElement())), type);
        }

        @Override
        public TypeName visitArray(ArrayType type, Void none) {
            return annotated(ArrayTypeName.of(visit(type.getComponentType())), type);
        }

        @Override
        public TypeName visitWildcard(WildcardType type, Void none) {
            if (type.getSuperBound() != null) {
                return annotated(WildcardTypeName.supertypeOf(visit(type.getSuperBound())), type);
            }
            TypeName bound = type.getExtendsBound() == null ? ClassName.OBJECT : visit(type.getExtendsBound());
            return annotated(WildcardTypeName.subtypeOf(bound), type);
        }

        @Override
        protected TypeName defaultAction(TypeMirror type, Void none) {
            throw new IllegalArgumentException("no name for a type of kind " + type.getKind());
        }

        private TypeName annotated(TypeName name, TypeMirror type) {
            List<AnnotationSpec> annotations = annotations(type.getAnnotationMirrors());
            return annotations.isEmpty() ? name : name.annotated(annotations);
        }
    }
}
