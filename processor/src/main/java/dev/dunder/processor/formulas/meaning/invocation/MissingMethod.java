package dev.dunder.processor.formulas.meaning.invocation;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.NearestName;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.Diagnostics;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.Overload;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reports a call that no method fits: which methods there are, and what would help. */
final class MissingMethod {
    private final FormulaContext surroundings;
    private final Conversions conversions;
    private final Diagnostics notes;

    MissingMethod(FormulaContext surroundings, Conversions conversions, Diagnostics notes) {
        this.surroundings = surroundings;
        this.conversions = conversions;
        this.notes = notes;
    }

    /** Whose method is called, and how messages speak of it. */
    record Receiver(Optional<TypeMirror> type, String kind, Set<String> known) {

        /** A method of the formulas' own interface. */
        static final Receiver OWN = new Receiver(Optional.empty(), "method", Set.of());

        static Receiver ofConstructor(TypeElement type) {
            return new Receiver(Optional.of(type.asType()), "constructor", Set.of());
        }

        String shown(String name) {
            return type.filter(any -> !kind.equals("constructor"))
                    .map(owner -> DisplayName.of(owner) + "." + name)
                    .orElse(name);
        }
    }

    Receiver ofInstance(TypeMirror type) {
        return new Receiver(
                Optional.of(type),
                "method",
                known(type, name -> surroundings.members().methods(type, name)));
    }

    Receiver ofStatics(TypeElement owner) {
        return new Receiver(
                Optional.of(owner.asType()),
                "static method",
                known(owner.asType(), name -> surroundings.members().statics(owner, name)));
    }

    private Set<String> known(TypeMirror type, Function<String, List<Overload>> methods) {
        return surroundings.members().names(type).stream()
                .filter(name -> !methods.apply(name).isEmpty())
                .collect(Collectors.toSet());
    }

    Bound report(Expression.Name name, List<Overload> overloads, List<Bound> bound, Receiver receiver) {
        List<TypeMirror> asked = Stream.concat(bound.stream().map(conversions::type), receiver.type().stream())
                .toList();
        if (notes.isWaiting(asked)) {
            return new Bound.Failed(name.span());
        }
        String types = bound.stream().map(conversions::inWords).collect(Collectors.joining(", "));
        String shown = receiver.shown(name.identifier());
        boolean isHidden = overloads.isEmpty() && isHidden(name.identifier(), receiver);
        String none = isHidden ? shown + ", which cannot be seen from here" : shown + " (none)";
        return notes.fail(
                MeaningProblem.NO_METHOD,
                name.span(),
                shown,
                types,
                overloads.isEmpty() ? none : inWords(overloads),
                isHidden
                        ? "make %s visible to the interface of formulas".formatted(name.identifier())
                        : remedy(name.identifier(), types, overloads.isEmpty(), receiver));
    }

    private boolean isHidden(String name, Receiver receiver) {
        return receiver.type()
                .filter(new Remedies(surroundings.types())::isOpen)
                .filter(type -> surroundings.members().hidden(type).contains(name + "()"))
                .isPresent();
    }

    private String remedy(String name, String types, boolean isUnknown, Receiver receiver) {
        Optional<String> added = receiver.type()
                .flatMap(new Remedies(surroundings.types())::open)
                .map(open -> "add a %s '%s(%s)' to %s".formatted(receiver.kind(), name, types, DisplayName.of(open)));
        if (!isUnknown) {
            return "change the arguments" + added.map(", or "::concat).orElse("");
        }
        return receiver.type()
                .flatMap(type -> PythonMethodHints.of(type, name, surroundings.types()))
                .or(() -> NearestName.of(name, receiver.known()).map("write '%s'"::formatted))
                .or(() -> added)
                .orElse(
                        receiver.kind().equals("constructor")
                                ? "call one of its static methods, or another class"
                                : "write it as a static method of a class named in use");
    }

    /** Methods, in an order that no compiler decides. */
    static String inWords(List<Overload> overloads) {
        return overloads.stream().map(Overload::inWords).distinct().sorted().collect(Collectors.joining(", "));
    }
}
