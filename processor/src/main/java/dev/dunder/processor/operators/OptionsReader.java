package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.CoreProblem;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.members.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads {@code use}, {@code pure} and {@code without} of {@code @Operators}. */
final class OptionsReader {
    private final Request request;
    private final List<TypeElement> listed;
    private final List<Problem> problems = new ArrayList<>();

    private OptionsReader(Request request) {
        this.request = request;
        this.listed = request.annotation().classes("of").stream()
                .flatMap(literal -> literal.type().stream())
                .flatMap(type -> ElementViews.ofType(type).stream())
                .toList();
    }

    /** The options, or the classes in them that are not there yet or are no classes. */
    static Result<OperatorsOptions> read(Request request) {
        OptionsReader reader = new OptionsReader(request);
        OperatorsOptions options =
                new OperatorsOptions(reader.listed, reader.classes("use"), reader.classes("pure"), reader.without());
        return Result.of(options, reader.problems);
    }

    private List<OperatorsOptions.Listed> classes(String name) {
        Map<TypeElement, OperatorsOptions.Listed> classes = new LinkedHashMap<>();
        for (Annotation.ClassLiteral literal : request.annotation().classes(name)) {
            Origin origin =
                    new Origin.OfValue(request.carrier(), request.annotation().mirror(), literal.value());
            literal.type()
                    .ifPresentOrElse(
                            type -> ElementViews.ofType(type)
                                    .ifPresentOrElse(
                                            element -> classes.putIfAbsent(
                                                    element, new OperatorsOptions.Listed(element, origin)),
                                            () -> addNotAClass(type, name, origin)),
                            () -> problems.add(CoreProblem.UNRESOLVED_TYPE.at(origin, literal.name(), "in " + name)));
        }
        return List.copyOf(classes.values());
    }

    /** Each request reads the same values: the first one's problems are enough. */
    private void addNotAClass(TypeMirror type, String name, Origin origin) {
        if (listed.isEmpty() || listed.get(0).equals(request.source())) {
            problems.add(CoreProblem.NOT_A_CLASS.at(
                    origin, DisplayName.of(type), request.annotation().simpleName(), name));
        }
    }

    private List<OperatorsOptions.LeftOut> without() {
        Origin origin = request.annotation().origin(request.carrier(), "without");
        return request.annotation().constants("without").stream()
                .map(constant -> new OperatorsOptions.LeftOut(constant, origin))
                .toList();
    }
}
