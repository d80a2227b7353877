package dev.dunder.processor.formulas.meaning.calls;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.NearestName;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.meaning.invocation.Invocations;
import dev.dunder.processor.formulas.meaning.invocation.Remedies;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.Diagnostics;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import dev.dunder.processor.formulas.types.Overload;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** {@code x.price}: a record's accessor, {@code getPrice}, {@code isPrice}, {@code price()} or a field, the first there is. */
public final class Attributes {
    private final FormulaContext surroundings;
    private final Names names;
    private final Invocations invocations;
    private final Diagnostics notes;

    public Attributes(FormulaContext surroundings, Names names, Invocations invocations, Diagnostics notes) {
        this.surroundings = surroundings;
        this.names = names;
        this.invocations = invocations;
        this.notes = notes;
    }

    /** The attribute of what stands before the point. */
    public Bound bind(Expression.Attribute attribute, Bound target) {
        if (target instanceof Bound.ClassName type) {
            return ofClass(attribute, type.type());
        }
        if (!(target instanceof Bound.Value value)) {
            return new Bound.Failed(attribute.span());
        }
        return find(attribute, value).orElseGet(() -> unknown(attribute, value.type(), false));
    }

    /** The attribute of an object, if it has it. */
    Optional<Bound> find(Expression.Attribute attribute, Bound.Value target) {
        String name = attribute.name().identifier();
        if (surroundings.types().isArray(target.type()) && name.equals("length")) {
            return Optional.of(new Bound.Value(
                    new Code.Field(target.code(), name),
                    surroundings.types().of(NumberType.INT),
                    target.isFixed(),
                    attribute.span()));
        }
        return accessors(target.type(), name)
                .flatMap(accessor -> accessor(target.type(), accessor).stream())
                .findFirst()
                .map(method -> invocations.ofMethod(target, method, List.of(), attribute.span()))
                .or(() -> names.field(target, name, attribute.span()));
    }

    private Stream<String> accessors(TypeMirror type, String name) {
        Stream<String> all = Stream.of("get" + capital(name), "is" + capital(name), name);
        return isComponent(type, name) ? Stream.concat(Stream.of(name), all) : all;
    }

    private boolean isComponent(TypeMirror type, String name) {
        return surroundings
                .members()
                .sites(type)
                .map(site -> (TypeElement) site.asElement())
                .filter(element -> element.getKind() == ElementKind.RECORD)
                .flatMap(element -> element.getRecordComponents().stream())
                .anyMatch(component -> component.getSimpleName().contentEquals(name));
    }

    private Optional<Overload> accessor(TypeMirror type, String name) {
        return surroundings.members().methods(type, name).stream()
                .filter(method -> method.parameters().isEmpty())
                .filter(method -> method.result().getKind() != TypeKind.VOID)
                .filter(method ->
                        !name.matches("is\\P{Ll}.*") || surroundings.types().isTruth(method.result()))
                .findFirst();
    }

    private Bound ofClass(Expression.Attribute attribute, TypeElement type) {
        return names.constantOf(type.asType(), attribute.name())
                .map(bound -> bound instanceof Bound.Value value ? value.at(attribute.span()) : bound)
                .or(() -> names.nested(type, attribute))
                .orElseGet(() -> unknown(attribute, type.asType(), true));
    }

    private Bound unknown(Expression.Attribute attribute, TypeMirror type, boolean isOfClass) {
        if (notes.isWaiting(List.of(type))) {
            return new Bound.Failed(attribute.span());
        }
        String name = attribute.name().identifier();
        boolean isEmpty = surroundings.members().sites(type).findAny().isEmpty();
        String tried = isOfClass
                ? "the static field %1$s, the nested class %1$s".formatted(name)
                : "get%1$s(), is%1$s(), %2$s(), the field %2$s".formatted(capital(name), name);
        return notes.fail(
                MeaningProblem.UNKNOWN_ATTRIBUTE,
                attribute.name().span(),
                DisplayName.of(type),
                name,
                isEmpty ? "nothing, as %s has no members".formatted(DisplayName.of(type)) : tried,
                hidden(name, type)
                        .map("make '%s' visible to the interface of formulas"::formatted)
                        .orElseGet(() -> remedy(name, type, isOfClass)));
    }

    /** What was meant, and cannot be seen. */
    private Optional<String> hidden(String name, TypeMirror type) {
        Set<String> hidden =
                new Remedies(types()).isOpen(type) ? surroundings.members().hidden(type) : Set.of();
        return Stream.of("get%s()".formatted(capital(name)), "is%s()".formatted(capital(name)), name + "()", name)
                .filter(hidden::contains)
                .findFirst();
    }

    private String remedy(String name, TypeMirror type, boolean isOfClass) {
        Set<String> known = surroundings.members().names(type);
        if (known.contains(name)) {
            return "call it with its arguments, as in '%s(…)'".formatted(name);
        }
        boolean isMany = types().isString(type)
                || types().isA(type, "java.util.Collection")
                || types().isA(type, "java.util.Map")
                || types().isArray(type);
        if (List.of("length", "size", "count").contains(name) && isMany && !isOfClass) {
            return "write len(…)";
        }
        return NearestName.of(name, attributes(known))
                .map("write '%s'"::formatted)
                .orElseGet(() -> new Remedies(types())
                        .open(type)
                        .map(open -> isOfClass
                                ? "add a constant '%s' to %s".formatted(name, DisplayName.of(open))
                                : "add a method '%s()' to %s".formatted(name, DisplayName.of(open)))
                        .orElse("write a static method of a class named in use, and give it the %s"
                                .formatted(DisplayName.of(type))));
    }

    private JavaTypes types() {
        return surroundings.types();
    }

    /** The members as attributes: {@code price} for {@code getPrice}. */
    private static Set<String> attributes(Set<String> members) {
        Set<String> names = new TreeSet<>(members);
        members.stream()
                .filter(member -> member.matches("(get|is)\\p{Lu}.*"))
                .map(member -> member.replaceFirst("get|is", ""))
                .map(member -> member.substring(0, 1).toLowerCase(Locale.ROOT) + member.substring(1))
                .forEach(names::add);
        return names;
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
