package dev.dunder.processor.formulas;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.CoreProblem;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.Enclosing;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Member;
import dev.dunder.processor.core.members.Members;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.members.Supertypes;
import dev.dunder.processor.core.naming.MissingTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads an interface of formulas: its settings, the classes in use, and its methods with their formulas. */
final class FormulasReader {
    private static final String FORMULAS = "dev.dunder.Formulas";
    private static final String FORMULA = "dev.dunder.Formula";

    private final Request request;
    private final Round round;
    private final Map<TypeElement, FormulasDeclaration.Named> named = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private FormulasReader(Request request, Round round) {
        this.request = request;
        this.round = round;
    }

    /** The declaration, or the types that are not there yet. */
    static Result<FormulasDeclaration> read(Request request, Round round) {
        FormulasReader reader = new FormulasReader(request, round);
        Supertypes lineage = Supertypes.of(request.source(), round);
        reader.problems.addAll(lineage.problems(request));
        Annotation settings = reader.settingsOf(request.source());
        List<FormulasDeclaration.Declared> methods =
                Members.methods(request.source(), lineage, name -> true, round).stream()
                        .filter(method -> !method.overridesObject())
                        .map(reader::declared)
                        .filter(declared -> declared.method().isAbstract()
                                || declared.formula().isPresent())
                        .toList();
        methods.forEach(reader::checkTypes);
        return Result.of(new FormulasDeclaration(request, settings, methods), reader.problems);
    }

    private Annotation settingsOf(TypeElement type) {
        return Annotation.on(type, FORMULAS, round.elements()).orElse(request.annotation());
    }

    private FormulasDeclaration.Named named(Annotation settings) {
        return new FormulasDeclaration.Named(classes(settings, "use"), classes(settings, "pure"));
    }

    private List<TypeElement> classes(Annotation settings, String list) {
        List<TypeElement> found = new ArrayList<>();
        for (Annotation.ClassLiteral literal : settings.classes(list)) {
            literal.type()
                    .flatMap(ElementViews::ofType)
                    .ifPresentOrElse(found::add, () -> problems.add(noClass(settings, list, literal)));
        }
        return found;
    }

    private Problem noClass(Annotation settings, String list, Annotation.ClassLiteral literal) {
        Origin origin = new Origin.OfValue(request.carrier(), settings.mirror(), literal.value());
        return literal.type()
                .map(type -> CoreProblem.NOT_A_CLASS.at(origin, DisplayName.of(type), settings.simpleName(), list))
                .orElseGet(() -> CoreProblem.UNRESOLVED_TYPE.at(origin, literal.name(), "in " + list));
    }

    private FormulasDeclaration.Declared declared(Method method) {
        Optional<ExecutableElement> written = method.declarations()
                .filter(element -> formula(element).isPresent())
                .findFirst();
        Optional<Annotation> formula = written.flatMap(this::formula);
        Element place = written.orElse(method.element());
        Origin origin =
                formula.map(found -> request.originOf(place, found, "value")).orElseGet(() -> request.originOf(place));
        TypeElement home = Enclosing.type(place);
        Annotation settings = settingsOf(home);
        return new FormulasDeclaration.Declared(
                method, formula, home, settings, named.computeIfAbsent(home, none -> named(settings)), origin);
    }

    private Optional<Annotation> formula(Element method) {
        return Annotation.on(method, FORMULA, round.elements());
    }

    private void checkTypes(FormulasDeclaration.Declared declared) {
        Member member = new Member.OfMethod(declared.method());
        new MissingTypes(round)
                .problem(member, request.originOf(member.element()))
                .ifPresent(problems::add);
    }
}
