package dev.dunder.processor.metaclasses;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.members.Field;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.facades.FacadeDeclaration;
import java.util.List;
import java.util.Optional;

/**
 * A type and its metaclass.
 *
 * @param request who asked
 * @param definition what the metaclass says
 * @param fields all fields of the type and of its supertypes, private ones included
 * @param methods all methods of the type, inherited ones included, where rules ask for them
 * @param facade what the type offers to a facade, if it is to have one
 */
record MetaclassDeclaration(
        Request request,
        Definition definition,
        List<Field> fields,
        List<Method> methods,
        Optional<FacadeDeclaration> facade) {
    /** Copies the lists. */
    MetaclassDeclaration {
        fields = List.copyOf(fields);
        methods = List.copyOf(methods);
    }

    /** This declaration with what the type offers to a facade. */
    MetaclassDeclaration with(FacadeDeclaration offered) {
        return new MetaclassDeclaration(request, definition, fields, methods, Optional.of(offered));
    }

    /** The type's name in a message. */
    String typeName() {
        return DisplayName.of(request.source());
    }
}
