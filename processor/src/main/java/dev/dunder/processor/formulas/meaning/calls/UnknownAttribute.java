package dev.dunder.processor.formulas.meaning.calls;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.NearestName;
import dev.dunder.processor.formulas.meaning.invocation.Remedies;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.JavaTypes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** Reports an attribute that a type does not have: what was tried, and what was probably meant. */
final class UnknownAttribute {
    private final FormulaContext context;
    private final Remedies remedies;

    UnknownAttribute(FormulaContext context) {
        this.context = context;
        this.remedies = new Remedies(context);
    }

    /** The problem of an attribute of an object. */
    Bound ofObject(Expression.Attribute attribute, TypeMirror type) {
        return report(attribute, type, false);
    }

    /** The problem of a member of a class. */
    Bound ofClass(Expression.Attribute attribute, TypeMirror type) {
        return report(attribute, type, true);
    }

    private Bound report(Expression.Attribute attribute, TypeMirror type, boolean isOfClass) {
        if (context.diagnostics().isWaiting(List.of(type))) {
            return new Bound.Failed(attribute.span());
        }
        String name = attribute.name().identifier();
        boolean isEmpty = context.members().sites(type).findAny().isEmpty();
        String tried = isOfClass
                ? "the static field %1$s, the nested class %1$s".formatted(name)
                : "get%1$s(), is%1$s(), %2$s(), the field %2$s".formatted(capital(name), name);
        return context.fail(
                MeaningProblem.UNKNOWN_ATTRIBUTE,
                attribute.name().span(),
                DisplayName.of(type),
                name,
                isEmpty ? "nothing: %s has no members".formatted(DisplayName.of(type)) : tried,
                hidden(name, type)
                        .map("make '%s' visible to the interface of formulas"::formatted)
                        .orElseGet(() -> remedy(name, type, isOfClass)));
    }

    /** What was meant, and cannot be seen. */
    private Optional<String> hidden(String name, TypeMirror type) {
        Set<String> hidden = remedies.isOpen(type) ? context.members().hidden(type) : Set.of();
        return Stream.of("get%s()".formatted(capital(name)), "is%s()".formatted(capital(name)), name + "()", name)
                .filter(hidden::contains)
                .findFirst();
    }

    private String remedy(String name, TypeMirror type, boolean isOfClass) {
        Set<String> known = context.members().names(type);
        if (known.contains(name)) {
            return "call it with its arguments: '%s(…)'".formatted(name);
        }
        boolean isMany = types().isString(type)
                || types().isA(type, "java.util.Collection")
                || types().isA(type, "java.util.Map")
                || types().isArray(type);
        if (List.of("length", "size", "count").contains(name) && isMany && !isOfClass) {
            return "write len(…)";
        }
        Optional<String> accessor = Stream.of("is" + capital(name), "get" + capital(name))
                .filter(known::contains)
                .findFirst();
        if (accessor.isPresent()) {
            return "call the method: '%s(…)'".formatted(accessor.get());
        }
        return NearestName.of(name, attributes(known))
                .map("write '%s'"::formatted)
                .orElseGet(() -> remedies.open(type)
                        .map(open -> isOfClass
                                ? "add a constant '%s' to %s".formatted(name, DisplayName.of(open))
                                : "add a method '%s()' to %s".formatted(name, DisplayName.of(open)))
                        .orElse("write a static method with a parameter of type %s, and add its class to use"
                                .formatted(DisplayName.of(type))));
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

    private JavaTypes types() {
        return context.types();
    }

    /** A name with its first letter in upper case. */
    static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
