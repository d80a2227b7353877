package dev.dunder.processor.metaclasses;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Request;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Judges the definition of a metaclass, where it stands. */
final class DefinitionRules {
    private static final String RETENTION = "java.lang.annotation.Retention";

    private final TypeElement metaclass;
    private final Definition definition;
    private final Round round;

    DefinitionRules(Request request, Round round) {
        this.metaclass = request.source();
        this.definition = new Definition(metaclass.getSimpleName().toString(), request.annotation());
        this.round = round;
    }

    List<Problem> problems() {
        return Stream.of(retention(), suffix(), pattern(), contradiction())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Problem> retention() {
        return Annotation.on(metaclass, RETENTION, round.elements())
                .filter(retention ->
                        retention.constant("value").filter("SOURCE"::equals).isPresent())
                .map(retention ->
                        MetaclassProblem.SOURCE_RETENTION.at(retention.origin(metaclass, "value"), definition.name()));
    }

    private Optional<Problem> suffix() {
        return definition.hasFacade() && !definition.hasGoodSuffix()
                ? Optional.of(
                        MetaclassProblem.BAD_SUFFIX.at(at("suffix"), definition.name(), definition.written("suffix")))
                : Optional.empty();
    }

    private Optional<Problem> pattern() {
        return NamePattern.syntaxError(definition.members())
                .map(error -> MetaclassProblem.BAD_PATTERN.at(
                        at("members"), definition.name(), definition.members(), error));
    }

    private Optional<Problem> contradiction() {
        if (definition.hasFacade()) {
            return Optional.empty();
        }
        return Stream.of(
                        definition.isExtensible() ? "open" : "",
                        definition.naming() == Naming.UNCHANGED ? "" : "naming",
                        definition.written("suffix").isEmpty() ? "" : "suffix")
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(value -> MetaclassProblem.FACADE_SETTING.at(at(value), definition.name(), value));
    }

    private Origin at(String value) {
        return definition.annotation().origin(metaclass, value);
    }
}
