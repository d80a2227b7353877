package dev.dunder.processor.formulas.lowering;

import com.palantir.javapoet.TypeVariableName;
import dev.dunder.processor.core.base.TypeScanner;
import dev.dunder.processor.core.naming.TypeNames;
import dev.dunder.processor.formulas.types.JavaTypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Collects the type variables that types are made of: a static method that names those types has to declare them. */
final class TypeVariables extends TypeScanner {
    private final Map<Element, TypeVariable> found = new LinkedHashMap<>();

    private TypeVariables() {}

    /** The declarations of all type variables in some types, and in the bounds of these. */
    static List<TypeVariableName> in(List<TypeMirror> all, JavaTypes types) {
        TypeVariables variables = new TypeVariables();
        all.forEach(variables::visit);
        TypeNames names = TypeNames.plain(types.round());
        return variables.found.values().stream().map(names::declaration).toList();
    }

    @Override
    public Void visitTypeVariable(TypeVariable type, Void none) {
        if (found.putIfAbsent(type.asElement(), type) == null) {
            visit(type.getUpperBound());
        }
        return defaultAction(type, none);
    }
}
