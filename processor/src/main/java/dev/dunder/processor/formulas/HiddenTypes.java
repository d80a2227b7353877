package dev.dunder.processor.formulas;

import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Method;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The names that stand for something of the interface within the generated class, so that types of these names elsewhere
 * are hidden there, and have to be written with their package (JLS 6.4).
 */
final class HiddenTypes {
    private HiddenTypes() {}

    /** Names of types, fields, parameters and type parameters. */
    static List<String> names(FormulasDeclaration declaration, Round round) {
        TypeElement source = declaration.request().source();
        Stream<? extends Element> members = round.elements().getAllMembers(source).stream()
                .filter(member -> member.getKind().isField()
                        || member.getKind().isClass()
                        || member.getKind().isInterface());
        Stream<? extends Element> ofMethods = declaration.methods().stream()
                .map(FormulasDeclaration.Declared::method)
                .map(Method::element)
                .flatMap(method -> Stream.concat(method.getParameters().stream(), method.getTypeParameters().stream()));
        return Stream.of(members, source.getTypeParameters().stream(), ofMethods)
                .flatMap(elements -> elements)
                .map(element -> element.getSimpleName().toString())
                .distinct()
                .sorted()
                .toList();
    }
}
