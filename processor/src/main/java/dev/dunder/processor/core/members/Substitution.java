package dev.dunder.processor.core.members;

import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.Round;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Puts types in place of type variables. The compilers' own interface does so for the variables of classes only. */
public final class Substitution extends SimpleTypeVisitor14<TypeMirror, Void> {
    private final Map<Element, TypeMirror> replacements;
    private final Round round;

    /** Puts types in place of variables. */
    public Substitution(Map<Element, TypeMirror> replacements, Round round) {
        this.replacements = Map.copyOf(replacements);
        this.round = round;
    }

    @Override
    public TypeMirror visitTypeVariable(TypeVariable type, Void none) {
        return replacements.getOrDefault(type.asElement(), type);
    }

    @Override
    public TypeMirror visitArray(ArrayType type, Void none) {
        return round.types().getArrayType(visit(type.getComponentType()));
    }

    @Override
    public TypeMirror visitDeclared(DeclaredType type, Void none) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        if (arguments.isEmpty()) {
            return type;
        }
        TypeMirror[] replaced = arguments.stream().map(this::visit).toArray(TypeMirror[]::new);
        return round.types().getDeclaredType(ElementViews.classOf(type), replaced);
    }

    @Override
    public TypeMirror visitWildcard(WildcardType type, Void none) {
        Optional<TypeMirror> upper = Optional.ofNullable(type.getExtendsBound());
        Optional<TypeMirror> lower = Optional.ofNullable(type.getSuperBound());
        if (upper.isPresent()) {
            return round.types().getWildcardType(visit(upper.get()), null);
        }
        return lower.isPresent() ? round.types().getWildcardType(null, visit(lower.get())) : type;
    }

    @Override
    protected TypeMirror defaultAction(TypeMirror type, Void none) {
        return type;
    }
}
